package dev.docket.server.config;

import java.nio.file.Path;

/** Where a line about each request goes. */
public sealed interface AccessLog {

  record Off() implements AccessLog {}

  record StandardOutput() implements AccessLog {}

  /** Appended to; created when missing. */
  record File(Path path) implements AccessLog {}
}
