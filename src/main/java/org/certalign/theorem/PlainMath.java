package org.certalign.theorem;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BiFunction;
import org.certalign.real.Rational;

/**
 * Plain decimal arithmetic through big-math, in which second opinions are written: rounded, without
 * any bound on the error, with some digits to spare. It decides nothing. Powers are exp(y log x),
 * as the library's own have been wrong.
 */
final class PlainMath {
  private static final int SPARE = 40;

  private final MathContext context;

  private PlainMath(MathContext wanted) {
    this.context = new MathContext(wanted.getPrecision() + SPARE);
  }

  /** The second opinion that a formula gives. */
  static SecondOpinion opinion(BiFunction<PlainMath, Arguments, BigDecimal> formula) {
    return (arguments, context) -> formula.apply(new PlainMath(context), arguments);
  }

  BigDecimal of(Rational x) {
    return new BigDecimal(x.num()).divide(new BigDecimal(x.den()), context);
  }

  BigDecimal of(long x) {
    return BigDecimal.valueOf(x);
  }

  BigDecimal plus(BigDecimal x, BigDecimal y) {
    return x.add(y, context);
  }

  BigDecimal minus(BigDecimal x, BigDecimal y) {
    return x.subtract(y, context);
  }

  BigDecimal times(BigDecimal x, BigDecimal y) {
    return x.multiply(y, context);
  }

  BigDecimal over(BigDecimal x, BigDecimal y) {
    return x.divide(y, context);
  }

  BigDecimal ln(BigDecimal x) {
    return BigDecimalMath.log(x, context);
  }

  BigDecimal exp(BigDecimal x) {
    return BigDecimalMath.exp(x, context);
  }

  BigDecimal sqrt(BigDecimal x) {
    return x.sqrt(context);
  }

  /** x^y for x &gt; 0. */
  BigDecimal power(BigDecimal x, BigDecimal y) {
    return exp(times(y, ln(x)));
  }

  BigDecimal pi() {
    return BigDecimalMath.pi(context);
  }

  BigDecimal sin(BigDecimal x) {
    return BigDecimalMath.sin(x, context);
  }

  /** The absolute size below which a term of a series no longer counts. */
  BigDecimal negligible() {
    return BigDecimal.ONE.movePointLeft(context.getPrecision());
  }
}
