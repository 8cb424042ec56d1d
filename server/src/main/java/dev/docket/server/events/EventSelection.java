package dev.docket.server.events;

import dev.docket.storage.LogEntry;
import java.util.Optional;

/** Which entries of logs are events to a receiver, and how it gets them. */
@FunctionalInterface
interface EventSelection {

  /** The event that an entry is; empty if it is none. */
  Optional<EventEnvelope> event(LogEntry<?> entry);

  /** The same events, with the types of related items in lower case. */
  default EventSelection withLowerCaseTypes() {
    return entry -> event(entry).map(EventEnvelope::withLowerCaseType);
  }
}
