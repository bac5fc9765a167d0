package org.certalign.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What certalign's time may be at most, as a multiple of a peer's.
 *
 * @param peer whose time is compared
 * @param most the largest ratio allowed
 */
record Target(String peer, double most) {
  private static final Target BIG_MATH = new Target(Peers.BIG_MATH, 1.0 / 15);

  /** The targets at so many digits. */
  static List<Target> at(int digits) {
    List<Target> out = new ArrayList<>();
    if (digits <= 100) {
      out.add(new Target(Peers.ARB, 8));
      out.add(new Target(Peers.MPFI, 1));
      out.add(new Target(Peers.PARI, 1));
    } else {
      out.add(new Target(Peers.MPFI, digits <= 1_000 ? 1 : 4));
    }
    out.add(BIG_MATH);
    return out;
  }

  /** How often as much as allowed certalign takes; NaN where the peer is absent. */
  double excess(Cell cell, String ours) {
    return cell.ratio(ours, peer) / most;
  }
}
