package dev.docket.server.metrics;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All metrics at a moment.
 *
 * @param type the media type
 */
public record Scrape(String type, Buffer text) {

  static final String PLAIN = "text/plain; version=0.0.4; charset=utf-8";
  static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

  /** What a scraper gets: OpenMetrics if it asks for that, and else Prometheus's own format. */
  static String type(@Nullable String accept) {
    return accept != null
            && accept.toLowerCase(Locale.ROOT).contains("application/openmetrics-text")
        ? OPEN_METRICS
        : PLAIN;
  }
}
