/**
 * Finds the closed forms of best-of-n in a manuscript and has the audit decide what it says of
 * them.
 */
package org.certalign.audit.scan;
