package dev.docket.load;

import java.util.List;

/**
 * The load over time, in windows of the same length, each with a rate.
 *
 * @param warmUp seconds before the first window
 * @param window seconds of each
 * @param settle seconds at the beginning of a window that its figures leave out
 * @param rates calls a second, of each window
 */
record Plan(Mode mode, int warmUp, int window, int settle, List<Integer> rates) {

  /** What it is for. */
  enum Mode {
    STEADY,
    KNEE,
    FAIRNESS
  }

  /** Seconds of a window that count. */
  int counted() {
    return window - settle;
  }

  /** Whether a second client is greedy in that window: in every other one. */
  boolean isGreedy(int window) {
    return mode == Mode.FAIRNESS && window % 2 == 1;
  }
}
