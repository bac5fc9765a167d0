package org.certalign.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.certalign.certify.Effort;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Certifies theorems before the test runs, and fails it with the witness if one of them is not
 * certified. A test may take the {@link org.certalign.certify.Certificate} of the first one as a
 * parameter.
 *
 * <pre>{@code
 * @Test
 * @Certify("bon-kl")
 * void theFormulaThatWeCiteIsCertified(Certificate certificate) {
 *   assertTrue(certificate.twins().stream().allMatch(TwinResult::refuted));
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CertifyExtension.class)
public @interface Certify {
  /** The theorems' ids. */
  String[] value();

  /** How much work to do. */
  Effort effort() default Effort.QUICK;

  /** The seed of the run. */
  long seed() default 0;
}
