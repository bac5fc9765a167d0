/** The proved closed forms: one class per section of the theory, one method per theorem. */
package org.certalign.bound;
