package dev.docket.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/** The target of a request as it came over the wire. */
final class Target {

  private Target() {}

  /** The raw path; empty for a target that has none, as that of {@code OPTIONS *}. */
  static String path(HttpServerRequest request) {
    return Objects.requireNonNullElse(request.path(), "");
  }
}
