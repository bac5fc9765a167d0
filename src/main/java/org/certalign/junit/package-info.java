/** The JUnit 5 extension. */
package org.certalign.junit;
