/** Proves the contracts of the kernel with KeY and z3: the tests of stage {@code key}. */
package org.certalign.proof;
