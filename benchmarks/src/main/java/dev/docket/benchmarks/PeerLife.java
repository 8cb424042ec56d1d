package dev.docket.benchmarks;

import java.util.List;

/**
 * What the process of a server has cost.
 *
 * @param start milliseconds to its first answer
 * @param startCpu milliseconds of processor time until then
 * @param callCpu microseconds of processor time for a call after it
 * @param mebibytes resident memory at the end; -1 where that is unknown
 */
record PeerLife(double start, double startCpu, double callCpu, double mebibytes) {

  /** The median of each figure. */
  static PeerLife median(List<PeerLife> lives) {
    return new PeerLife(
        Median.of(lives, PeerLife::start),
        Median.of(lives, PeerLife::startCpu),
        Median.of(lives, PeerLife::callCpu),
        Median.of(lives, PeerLife::mebibytes));
  }

  /** Each figure as a part of another life's. */
  PeerLife over(PeerLife other) {
    return new PeerLife(
        start / other.start,
        startCpu / other.startCpu,
        callCpu / other.callCpu,
        mebibytes / other.mebibytes);
  }
}
