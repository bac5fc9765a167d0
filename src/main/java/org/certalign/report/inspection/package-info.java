/** Inspections of run data as text for programs, as checks and as a page. */
package org.certalign.report.inspection;
