package org.certalign.sampling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * The probability that any interval of a run misses, and how it is shared out among its statements:
 * by the union bound, all hold together with probability 1 - total. Immutable.
 *
 * <pre>{@code
 * ErrorBudget budget = ErrorBudget.standard(List.of("bon-kl", "bon-win-rate"));
 * budget.share("bon-kl"); // 5e-10
 * }</pre>
 *
 * <p>The statements are fixed before anything is drawn; whoever asks for another gets none. A share
 * is for one interval.
 */
public final class ErrorBudget {
  /** The budget of a whole run, unless another is asked for. */
  public static final Rational STANDARD = Rational.parse("1e-9");

  private final Rational total;
  private final Map<String, Rational> shares;

  private ErrorBudget(Rational total, Map<String, Rational> shares) {
    this.total = total;
    this.shares = Collections.unmodifiableMap(shares);
  }

  /** Equal shares of 1e-9. */
  public static ErrorBudget standard(List<String> statements) {
    return equal(STANDARD, statements);
  }

  /**
   * Equal shares.
   *
   * @param total the probability that any interval misses, between 0 and 1
   * @param statements their names, each once
   * @throws InputError if the total is not between 0 and 1
   * @throws IllegalArgumentException if there is no statement, or one stands twice
   */
  public static ErrorBudget equal(Rational total, List<String> statements) {
    Map<String, Rational> weights = new LinkedHashMap<>();
    for (String statement : statements) {
      if (weights.put(statement, Rational.ONE) != null) {
        throw new IllegalArgumentException("twice: " + statement);
      }
    }
    return weighted(total, weights);
  }

  /**
   * Shares in proportion to weights.
   *
   * @param total the probability that any interval misses, between 0 and 1
   * @param weights the weight of each statement, positive
   * @throws InputError if the total is not between 0 and 1
   * @throws IllegalArgumentException if there is no statement, or a weight is not positive
   */
  public static ErrorBudget weighted(Rational total, Map<String, Rational> weights) {
    ConfidenceInterval.checkError(total);
    Rational sum = weights.values().stream().reduce(Rational.ZERO, Rational::add);
    Map<String, Rational> shares = new LinkedHashMap<>();
    weights.forEach(
        (statement, weight) -> {
          if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight of " + statement + ": " + weight);
          }
          shares.put(statement, total.mul(weight).div(sum));
        });
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("no statement");
    }
    return new ErrorBudget(total, shares);
  }

  /** The probability that any interval misses, at most. */
  public Rational total() {
    return total;
  }

  /**
   * The share of one statement.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Rational share(String statement) {
    Rational share = shares.get(statement);
    if (share == null) {
      throw new IllegalArgumentException("no share of the error budget: " + statement);
    }
    return share;
  }

  /** All shares, in the order of the statements; they sum to the total. */
  public Map<String, Rational> shares() {
    return shares;
  }
}
