/** Certificates and verdicts to JSON, HTML, SVG, LaTeX, JUnit XML and SARIF; cite and table. */
package org.certalign.report;
