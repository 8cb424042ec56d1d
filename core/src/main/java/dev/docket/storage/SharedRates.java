package dev.docket.storage;

import java.time.Duration;
import java.util.List;

/**
 * What a node learns of the rates that it shares with others.
 *
 * @param nodes how many nodes share them, itself included
 * @param debts how long each of the buckets that it told of takes to be full, in the order in which
 *     it told of them; negative when it has been full for so long. Empty when the node is alone
 *     because the store cannot be shared
 */
public record SharedRates(int nodes, List<Duration> debts) {

  /** What every node of a store learns that no other node can reach. */
  public static final SharedRates ALONE = new SharedRates(1, List.of());

  public SharedRates {
    if (nodes < 1) {
      throw new IllegalArgumentException("No node, not even this one");
    }
    debts = List.copyOf(debts);
  }
}
