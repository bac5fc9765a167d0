package org.certalign.report.figure;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** The label of 10^x at a place x of a logarithmic axis. */
final class PowerOfTen extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  @Override
  public StringBuffer format(double x, StringBuffer out, FieldPosition position) {
    int exponent = (int) Math.round(x);
    if (exponent >= -2 && exponent <= 3) {
      return out.append(
          exponent >= 0 ? "1" + "0".repeat(exponent) : "0." + "0".repeat(-exponent - 1) + "1");
    }
    out.append("10").append(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      out.append(RAISED.charAt(digit - '0'));
    }
    return out;
  }

  @Override
  public StringBuffer format(long x, StringBuffer out, FieldPosition position) {
    return format((double) x, out, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("labels are not read");
  }
}
