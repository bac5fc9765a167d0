/**
 * The page of a run: one self-contained HTML file made from the run's files. Not part of the thin
 * artifact.
 */
package org.certalign.report.page;
