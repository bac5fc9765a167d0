package org.certalign.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.certalign.real.InputError;

/** The columns that a kind of file is known to have, where the user does not name them. */
public enum ColumnMap {
  /** One row for each response. */
  RESPONSES,
  /** Scores of a reward model: one row for each pair of responses, of which one was preferred. */
  PAIRS,
  /** The log of a trainer of TRL: one row for each step. */
  TRL;

  /** Its name in options and run files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns that may hold what a role says, the first that is there does; empty for none. */
  public List<String> names(Role role) {
    return switch (this) {
      case RESPONSES -> ofResponses(role);
      case PAIRS -> ofPairs(role);
      case TRL -> ofTrl(role);
    };
  }

  private static List<String> ofResponses(Role role) {
    return switch (role) {
      case PROMPT -> List.of("prompt_id", "prompt");
      case RESPONSE -> List.of("response_id");
      case POLICY -> List.of("policy");
      case N -> List.of("n");
      case PROXY -> List.of("proxy", "reward", "score");
      case GOLDEN -> List.of("golden", "gold");
      case LOGP_ALIGNED -> List.of("logp_aligned", "logprobs");
      case LOGP_REFERENCE -> List.of("logp_reference", "ref_logprobs");
      default -> List.of();
    };
  }

  private static List<String> ofPairs(Role role) {
    return switch (role) {
      case PROMPT -> List.of("prompt_id", "prompt");
      case CHOSEN -> List.of("chosen", "score_chosen", "chosen_score");
      case REJECTED -> List.of("rejected", "score_rejected", "rejected_score");
      default -> List.of();
    };
  }

  private static List<String> ofTrl(Role role) {
    return switch (role) {
      case STEP -> List.of("step");
      case KL -> List.of("objective/kl", "kl");
      case REWARD -> List.of("objective/scores", "reward", "rewards/mean", "rewards/chosen");
      default -> List.of();
    };
  }

  /** The roles that it knows. */
  public Set<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> !names(role).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The roles without which there is nothing to inspect. */
  Set<Role> required() {
    return switch (this) {
      case RESPONSES -> Set.of(Role.PROXY);
      case PAIRS -> Set.of(Role.CHOSEN, Role.REJECTED);
      case TRL -> Set.of(Role.REWARD);
    };
  }

  /**
   * The map of the given name.
   *
   * @throws InputError if there is none
   */
  static ColumnMap named(String name) {
    return Arrays.stream(values())
        .filter(map -> map.key().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                InputError.of(
                    "map",
                    name,
                    String.join(", ", Arrays.stream(values()).map(ColumnMap::key).toList())));
  }
}
