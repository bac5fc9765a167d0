package org.certalign.junit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Progress;
import org.certalign.certify.Verdict;
import org.certalign.report.Objections;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/** Carries out {@link Certify}; each set of theorems is certified once in a run of tests. */
final class CertifyExtension implements BeforeEachCallback, ParameterResolver {
  private static final Namespace RUN = Namespace.create(CertifyExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    certificates(context).forEach(CertifyExtension::demand);
  }

  /** Fails, with what stands against the theorem, unless it is certified. */
  static void demand(Certificate certificate) {
    if (certificate.verdict() != Verdict.CERTIFIED) {
      throw new AssertionFailedError(describe(certificate));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Certificate.class;
  }

  @Override
  public Certificate resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return certificates(context).get(0);
  }

  @SuppressWarnings("unchecked")
  private static List<Certificate> certificates(ExtensionContext context) {
    Certify asked =
        AnnotationSupport.findAnnotation(context.getElement(), Certify.class)
            .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), Certify.class))
            .orElseThrow();
    String key = Arrays.toString(asked.value()) + asked.effort() + asked.seed();
    return context.getRoot().getStore(RUN).getOrComputeIfAbsent(key, k -> run(asked), List.class);
  }

  private static List<Certificate> run(Certify asked) {
    List<Theorem> theorems = Arrays.stream(asked.value()).map(Registry::find).toList();
    return Certification.run(theorems, asked.effort(), asked.seed(), Progress.SILENT);
  }

  private static String describe(Certificate c) {
    List<String> lines = new ArrayList<>();
    lines.add("%s is %s: %s".formatted(c.theorem().id(), c.verdict(), c.theorem().statement()));
    lines.addAll(Objections.of(c));
    return String.join(System.lineSeparator(), lines);
  }
}
