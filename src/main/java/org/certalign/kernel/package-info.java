/** The proved core: directed rounding over BigInteger, intervals, roots, ln and exp. */
package org.certalign.kernel;
