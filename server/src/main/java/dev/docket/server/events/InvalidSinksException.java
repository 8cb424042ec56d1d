package dev.docket.server.events;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of sinks that cannot be used. The message is for the operator, and has no secret in it.
 */
public final class InvalidSinksException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvalidSinksException(Path file, List<String> mistakes) {
    super("The file of sinks " + file + " cannot be used: " + String.join("; ", mistakes));
  }
}
