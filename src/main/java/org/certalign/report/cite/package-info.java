/** Certified numbers as papers cite them: with theorem, assumptions, sources, hash and version. */
package org.certalign.report.cite;
