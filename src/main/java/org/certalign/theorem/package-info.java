/** The registry of theorems: adding a theorem is adding one entry. */
package org.certalign.theorem;
