package org.certalign.inspect;

import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;

/**
 * What the data say of an expectation.
 *
 * @param policy whose
 * @param quantity of what, in a word: {@code proxy}, {@code proxy gain}, {@code KL k1}, ...
 * @param units how many independent draws: prompts, or rows where nothing tells prompts apart
 * @param sampleLo at most the mean of the sample
 * @param sampleHi at least the mean of the sample
 * @param interval for the expectation; null where none holds
 * @param basis what the interval assumes; where there is none, what it would need
 */
public record Estimate(
    String policy,
    String quantity,
    long units,
    Rational sampleLo,
    Rational sampleHi,
    ConfidenceInterval interval,
    String basis) {}
