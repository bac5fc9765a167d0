/**
 * Tests of what the proofs trust: the contracts themselves, read from the files the provers read,
 * evaluated on random arguments.
 */
package org.certalign.trust;
