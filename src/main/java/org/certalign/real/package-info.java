/** The friendly side: exact rational parameters, expressions, certified digits, formatting. */
package org.certalign.real;
