package org.certalign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the packages in their order, and each within what it may do. */
final class ArchitectureTest {
  /** Every package, in order: each may use only those before it. */
  private static final List<String> ORDER =
      List.of(
          "kernel",
          "bound",
          "real",
          "quadrature",
          "policy",
          "sampling",
          "theorem",
          "certify",
          "experiment",
          "audit",
          "inspect",
          "report",
          "junit",
          "cli");

  private static final String[] EXACT = {in("kernel"), in("bound"), in("real"), in("quadrature")};

  /** What the thin artifact leaves out. */
  private static final String[] LEFT_OUT = {
    in("inspect"), in("report.figure"), in("report.inspection"), in("report.page"), in("cli")
  };

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  /** An instruction on floating-point values, as javap prints it. */
  private static final Pattern FLOATING_INSTRUCTION =
      Pattern.compile(
          "(?m)^ +\\d+: ([il]2[df]|[df]2[ilfd]|[df](a?load|a?store|const|add|sub|mul|div|rem|neg"
              + "|cmp|return)\\w*|newarray +(double|float)\\b|ldc\\w* .*// (double|float) ).*$");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.certalign");

  private static String in(String name) {
    return "org.certalign." + name + "..";
  }

  private static String[] allBut(String name) {
    return ORDER.stream()
        .filter(other -> !other.equals(name))
        .map(ArchitectureTest::in)
        .toArray(String[]::new);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(MAIN);
  }

  @Test
  void everyClassIsInAPackageOfTheList() {
    check(
        classes()
            .should()
            .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::in).toArray(String[]::new)));
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
    return ORDER.stream()
        .limit(ORDER.size() - 1)
        .map(
            name -> {
              String[] later =
                  ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                      .map(ArchitectureTest::in)
                      .toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  name,
                  () ->
                      check(
                          noClasses()
                              .that()
                              .resideInAPackage(in(name))
                              .should()
                              .dependOnClassesThat()
                              .resideInAnyPackage(later)));
            });
  }

  @Test
  void theKernelUsesOnlyJavaMath() {
    check(
        classes()
            .that()
            .resideInAPackage(in("kernel"))
            .should()
            .onlyDependOnClassesThat(
                elementsResideInAnyPackage(in("kernel"), "java.math", "java.lang")));
  }

  @Test
  void theBoundsUseOnlyTheKernel() {
    check(
        classes()
            .that()
            .resideInAPackage(in("bound"))
            .should()
            .onlyDependOnClassesThat(
                elementsResideInAnyPackage(in("bound"), in("kernel"), "java.math", "java.lang")));
  }

  /** Else it would check a certificate by the code that made it. */
  @Test
  void theCheckerOfCertificatesUsesOnlyTheKernel() {
    check(
        classes()
            .that()
            .resideInAPackage(in("audit.verify"))
            .should()
            .onlyDependOnClassesThat(
                elementsResideInAnyPackage(
                    in("audit.verify"), in("kernel"), "java..", "com.fasterxml.jackson..")));
  }

  /** An array belongs to the package of its elements. */
  private static DescribedPredicate<JavaClass> elementsResideInAnyPackage(String... packages) {
    return resideInAnyPackage(packages)
        .onResultOf(JavaClass::getBaseComponentType)
        .or(DescribedPredicate.describe("primitive", c -> c.getBaseComponentType().isPrimitive()));
  }

  @Test
  void theExactPackagesNameNoFloatingPoint() {
    check(classes().that().resideInAnyPackage(EXACT).should(nameNoFloatingPoint()));
  }

  @Test
  void theExactPackagesComputeWithoutFloatingPoint() {
    DescribedPredicate<JavaClass> exact = resideInAnyPackage(EXACT);
    String[] files =
        MAIN.stream()
            .filter(exact)
            .flatMap(c -> c.getSource().stream())
            .map(source -> Path.of(source.getUri()).toString())
            .toArray(String[]::new);
    if (files.length > 0) {
      String code = disassemble(files);
      List<String> found =
          FLOATING_INSTRUCTION.matcher(code).results().map(hit -> hit.group().trim()).toList();
      assertEquals(List.of(), found, () -> "Floating-point instructions in " + List.of(EXACT));
    }
  }

  private static String disassemble(String[] files) {
    StringWriter code = new StringWriter();
    PrintWriter out = new PrintWriter(code);
    String[] arguments =
        Stream.concat(Stream.of("-p", "-c"), Stream.of(files)).toArray(String[]::new);
    int exit = ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments);
    out.flush();
    assertEquals(0, exit, code::toString);
    assertFalse(code.toString().isEmpty());
    return code.toString();
  }

  private static ArchCondition<JavaClass> nameNoFloatingPoint() {
    return new ArchCondition<>("name no floating point") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          report(field.getFullName(), Stream.of(field.getRawType()), events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          report(
              unit.getFullName(),
              signature(unit.getRawReturnType(), unit.getRawParameterTypes()),
              events);
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          report(
              access.getDescription(),
              Stream.concat(Stream.of(access.getTargetOwner()), named(access)),
              events);
        }
      }

      private Stream<JavaClass> named(JavaAccess<?> access) {
        if (access.getTarget() instanceof CodeUnitAccessTarget unit) {
          return signature(unit.getRawReturnType(), unit.getRawParameterTypes());
        }
        if (access.getTarget() instanceof FieldAccessTarget field) {
          return Stream.of(field.getRawType());
        }
        return Stream.of();
      }

      private Stream<JavaClass> signature(JavaClass result, List<JavaClass> parameters) {
        return Stream.concat(Stream.of(result), parameters.stream());
      }

      private void report(String where, Stream<JavaClass> types, ConditionEvents events) {
        if (types.anyMatch(t -> FLOATING.contains(t.getBaseComponentType().getName()))) {
          events.add(SimpleConditionEvent.violated(where, where + " names floating point"));
        }
      }
    };
  }

  @Test
  void aPolicyDoesNotSample() {
    check(
        noClasses()
            .that()
            .resideInAPackage(in("policy"))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "org\\.apache\\.commons\\.rng\\..*|java\\.util\\.(random\\..*|.*Random)"));
  }

  @Test
  void certifyReadsNoFiles() {
    check(
        noClasses()
            .that()
            .resideInAPackage(in("certify"))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.(file|channels)\\..*"));
  }

  @Test
  void onlyTheCommandLineUsesPicocli() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(allBut("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli.."));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("cli"))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
  }

  @Test
  void onlyInspectionsUseTheDatabase() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("inspect"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb.."));
  }

  @Test
  void onlyFiguresUseThePlottingLibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("report.figure"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree.."));
  }

  @Test
  void onlyThePageUsesTheHtmlLibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("report.page"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("j2html.."));
  }

  /** The thin artifact leaves out inspect, figures, the page and cli: nothing in it needs them. */
  @Test
  void theThinArtifactIsClosed() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(LEFT_OUT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LEFT_OUT));
  }

  @Test
  void nothingNeedsTheJunitExtension() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("junit"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in("junit")));
  }
}
