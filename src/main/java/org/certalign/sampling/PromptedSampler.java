package org.certalign.sampling;

import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * Draws a prompt, then a response of the policy at that prompt. The two together have one number:
 * that of the response after all responses of the prompts before, as in {@link
 * org.certalign.policy.PromptedPair#joint}. Immutable.
 */
public final class PromptedSampler implements ResponseSampler {
  private final AliasTable prompts;
  private final List<ResponseSampler> policies;
  private final int[] first;

  private PromptedSampler(AliasTable prompts, List<ResponseSampler> policies, int[] first) {
    this.prompts = prompts;
    this.policies = policies;
    this.first = first;
  }

  /**
   * Policies over prompts.
   *
   * @param rho the probabilities of the prompts, of sum 1
   * @param policies the policy at each prompt
   * @param sizes the number of responses at each prompt
   * @throws InputError if there are not as many policies, or sizes, as prompts
   */
  public static PromptedSampler of(
      List<Rational> rho, List<? extends ResponseSampler> policies, List<Integer> sizes) {
    if (policies.size() != rho.size() || sizes.size() != rho.size()) {
      throw InputError.of(
          "policies", policies.size() + ", with " + sizes.size() + " sizes", "" + rho.size());
    }
    int[] first = new int[rho.size()];
    for (int x = 1; x < first.length; x++) {
      first[x] = Math.addExact(first[x - 1], sizes.get(x - 1));
    }
    return new PromptedSampler(AliasTable.of(rho), List.copyOf(policies), first);
  }

  @Override
  public int draw(RandomStream stream) {
    int prompt = prompts.draw(stream);
    return first[prompt] + policies.get(prompt).draw(stream);
  }
}
