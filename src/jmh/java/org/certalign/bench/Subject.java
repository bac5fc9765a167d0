package org.certalign.bench;

import java.math.BigDecimal;
import org.certalign.kernel.Interval;
import org.certalign.real.Enclosure;

/** What is measured in a process of its own, on the JVM. */
enum Subject {
  /** What a user calls: from the parameter as text to certified decimals. */
  THEOREM {
    @Override
    Evaluation evaluation(String function, int digits) {
      return ClosedForms.theorem(function, digits);
    }

    @Override
    double checked(Object value, int digits) {
      return new BigDecimal(((Enclosure) value).lo()).doubleValue();
    }
  },

  /** The proved closed form alone, at a working precision that gives the digits. */
  KERNEL {
    @Override
    Evaluation evaluation(String function, int digits) {
      return ClosedForms.kernel(function, digits);
    }

    @Override
    double checked(Object value, int digits) {
      return ClosedForms.narrow((Interval) value, digits);
    }
  },

  /** big-math: decimals that are claimed, but not proved, to be right to their last place. */
  BIG_MATH {
    @Override
    Evaluation evaluation(String function, int digits) {
      return ClosedForms.bigMath(function, digits);
    }

    @Override
    double checked(Object value, int digits) {
      return ((BigDecimal) value).doubleValue();
    }
  },

  /** One multiplication of two {@link java.math.BigInteger} of the kernel's length. */
  MULTIPLY {
    @Override
    Evaluation evaluation(String function, int digits) {
      return ClosedForms.multiply(digits);
    }

    @Override
    double checked(Object value, int digits) {
      return Double.NaN;
    }
  },

  /** Certified samples: n best-of-64 rewards. */
  SAMPLES {
    @Override
    Evaluation evaluation(String function, int digits) {
      return BestOfManyRewards.sums(function);
    }

    @Override
    double checked(Object value, int digits) {
      return Double.NaN;
    }
  };

  /** The evaluation of a function at so many digits. */
  abstract Evaluation evaluation(String function, int digits);

  /**
   * The value as a double, once it is seen to have the digits; NaN where nothing is to be compared.
   */
  abstract double checked(Object value, int digits);
}
