package dev.docket.server.config;

import java.nio.file.Path;

/** Where the access log goes. */
public sealed interface AccessLog {

  record Off() implements AccessLog {}

  record StandardOutput() implements AccessLog {}

  /** A file that is appended to, and created when missing. */
  record File(Path path) implements AccessLog {}
}
