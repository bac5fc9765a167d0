/**
 * Charts to SVG by a plotting library. Only in the command-line jar: the thin artifact has the
 * charts as data.
 */
package org.certalign.report.figure;
