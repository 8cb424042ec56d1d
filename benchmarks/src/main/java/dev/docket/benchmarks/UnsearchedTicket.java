package dev.docket.benchmarks;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;

/** The same as a {@link SampleTicket}, but nothing that searches know of. */
record UnsearchedTicket(SampleTicket ticket) implements Entity {

  static final Kind<UnsearchedTicket> KIND =
      new Kind<>("unsearched-ticket", UnsearchedTicket.class, 1);
}
