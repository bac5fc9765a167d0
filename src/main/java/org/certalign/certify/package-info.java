/** The lanes that turn a theorem and an instance into a certificate; merging of parts. */
package org.certalign.certify;
