package org.certalign.sampling;

/** Draws one of finitely many responses from a policy. */
@FunctionalInterface
public interface ResponseSampler {
  /** The number of a response, independent of those before. */
  int draw(RandomStream stream);
}
