/** Rigorous integrals and series with remainder bounds; tested, not proved. */
package org.certalign.quadrature;
