package dev.docket.feed;

import dev.docket.operations.JsonText;
import dev.docket.storage.LogEntry;
import java.util.Optional;

/** Writes the events that domains send, as those outside get them. */
@FunctionalInterface
public interface EventWriter {

  /** Of a server that sends no events. */
  EventWriter NONE = entry -> Optional.empty();

  /** The envelope of the event that an entry of a log is; empty if it is none. */
  Optional<JsonText> write(LogEntry<?> entry);
}
