package org.certalign.bench;

import java.math.BigInteger;
import org.certalign.bound.RealPower;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.real.Precisions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The functions of the kernel at full-length enclosures x of ln 3 and y of ln 5. */
@State(Scope.Benchmark)
public class KernelFunctions {
  /** Digits of the results. */
  @Param({"20", "50", "100", "1000", "10000"})
  public int digits;

  private Precision p;
  private Interval x;
  private Interval y;

  /** Makes the arguments. */
  @Setup
  public void arguments() {
    p = Precisions.at(ClosedForms.bits(digits));
    x = Ln.ln(Interval.ofLong(3), p);
    y = Ln.ln(Interval.ofLong(5), p);
  }

  @Benchmark
  public Interval ln() {
    return Ln.ln(x, p);
  }

  @Benchmark
  public Interval exp() {
    return Exp.exp(x, p);
  }

  @Benchmark
  public Interval sqrt() {
    return Root.sqrt(x, p);
  }

  @Benchmark
  public Interval div() {
    return Quotient.div(x, y, p);
  }

  @Benchmark
  public Interval mul() {
    return Product.mul(x, y, p);
  }

  @Benchmark
  public Interval pow() {
    return RealPower.pow(x, y, p);
  }

  /** One multiplication of the significands, for the ratio. */
  @Benchmark
  public BigInteger multiply() {
    return x.lo().multiply(y.lo());
  }
}
