package org.certalign.inspect;

import org.certalign.sampling.ConfidenceInterval;

/**
 * Where a policy lies in a figure.
 *
 * @param policy its name
 * @param kl its divergence from the reference policy; null where it is not known
 * @param proxy the gain of the proxy reward; null where no interval holds
 * @param golden the gain of the golden reward; null likewise
 */
public record PolicyPoint(
    String policy, KlInterval kl, ConfidenceInterval proxy, ConfidenceInterval golden) {}
