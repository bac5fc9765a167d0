package org.certalign.bench;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same functions of big-math and {@link BigDecimal}, at the same arguments. */
@State(Scope.Benchmark)
public class BigMathFunctions {
  /** Digits of the results. */
  @Param({"20", "50", "100", "1000", "10000"})
  public int digits;

  private MathContext context;
  private BigDecimal x;
  private BigDecimal y;

  /** Makes the arguments. */
  @Setup
  public void arguments() {
    context = new MathContext(digits);
    x = BigDecimalMath.log(BigDecimal.valueOf(3), context);
    y = BigDecimalMath.log(BigDecimal.valueOf(5), context);
  }

  @Benchmark
  public BigDecimal ln() {
    return BigDecimalMath.log(x, context);
  }

  @Benchmark
  public BigDecimal exp() {
    return BigDecimalMath.exp(x, context);
  }

  @Benchmark
  public BigDecimal sqrt() {
    return BigDecimalMath.sqrt(x, context);
  }

  @Benchmark
  public BigDecimal div() {
    return x.divide(y, context);
  }

  @Benchmark
  public BigDecimal mul() {
    return x.multiply(y, context);
  }

  @Benchmark
  public BigDecimal pow() {
    return BigDecimalMath.pow(x, y, context);
  }
}
