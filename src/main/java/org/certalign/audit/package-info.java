/** Claims files to verdicts; scan of manuscripts; verify and diff of certificates. */
package org.certalign.audit;
