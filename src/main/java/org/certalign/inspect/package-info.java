/** Run data to verdicts. */
package org.certalign.inspect;
