package dev.docket.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/** The target of a request as it was sent. */
final class Target {

  private Target() {}

  /** The raw path; empty for a target without one, such as that of {@code OPTIONS *}. */
  static String path(HttpServerRequest request) {
    return Objects.requireNonNullElse(request.path(), "");
  }
}
