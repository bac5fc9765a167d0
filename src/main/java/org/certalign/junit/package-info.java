/**
 * Certified bounds in JUnit 5 tests: the annotation {@link org.certalign.junit.Certify} and the
 * assertions of {@link org.certalign.junit.CertifiedAssertions}. Nothing else needs this package.
 */
package org.certalign.junit;
