package dev.docket.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Rounds beside each other in time, one with each server: only these are compared, as the machine
 * changes.
 *
 * @param rounds in the order of the servers
 */
record Turn(List<Round> rounds) {

  Turn {
    rounds = List.copyOf(rounds);
  }

  /** The median of what one server needed, or did, for what another one did. */
  static double ratio(List<Turn> turns, int server, int other, ToDoubleFunction<Round> figure) {
    return Median.of(
        turns,
        turn ->
            figure.applyAsDouble(turn.rounds().get(server))
                / figure.applyAsDouble(turn.rounds().get(other)));
  }

  /** The median of one server. */
  static double median(List<Turn> turns, int server, ToDoubleFunction<Round> figure) {
    return Median.of(turns, turn -> figure.applyAsDouble(turn.rounds().get(server)));
  }
}
