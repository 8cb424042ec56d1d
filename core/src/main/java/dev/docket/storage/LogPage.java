package dev.docket.storage;

import java.util.List;

/**
 * A part of the log of a tenant.
 *
 * @param entries in the order of their positions
 * @param next the position after which to go on reading. It may be greater than that of the last
 *     entry, if what follows is about something else, and is that which was asked for if there is
 *     nothing more
 */
public record LogPage(List<LogEntry<?>> entries, long next) {

  public LogPage {
    entries = List.copyOf(entries);
  }
}
