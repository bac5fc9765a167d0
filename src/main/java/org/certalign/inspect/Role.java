package org.certalign.inspect;

import java.util.Locale;

/** What a column of run data holds. */
public enum Role {
  /** Which prompt a response answers; rows of one prompt are one draw of a cluster. */
  PROMPT,
  /** Which response it is; the same one twice for a prompt and a policy is no new draw. */
  RESPONSE,
  /** Which policy the response was drawn from. */
  POLICY,
  /** The n of best-of-n, where the policy's name does not say it. */
  N,
  /** The reward that was trained against. */
  PROXY,
  /** The reward that is meant. */
  GOLDEN,
  /** The logarithm of the response's probability under the aligned policy. */
  LOGP_ALIGNED,
  /** The same under the reference policy. */
  LOGP_REFERENCE,
  /** The score of the preferred one of two responses. */
  CHOSEN,
  /** The score of the other one. */
  REJECTED,
  /** The step of the training. */
  STEP,
  /** The divergence from the reference policy that the trainer logged for a step. */
  KL,
  /** The mean reward that the trainer logged for a step. */
  REWARD;

  /** Its name in options and run files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
