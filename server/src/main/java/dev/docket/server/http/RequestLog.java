package dev.docket.server.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.docket.server.auth.Identity;
import dev.docket.server.contract.Contract.Match;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: its id, operation, account, access key, status, error type and time.
 * Never a body, a secret or a signature.
 */
public final class RequestLog {

  /**
   * The name of the logger that the lines go to; its appender decides whether and where they are
   * written.
   */
  public static final String LOGGER = "dev.docket.access";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  private final InstantSource clock;
  private final boolean json;

  /**
   * @param json whether a line is a JSON object or words
   */
  public RequestLog(InstantSource clock, boolean json) {
    this.clock = clock;
    this.json = json;
  }

  void write(RoutingContext context, Exchange exchange) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    Match match = exchange.matchIfAny();
    Identity identity = exchange.identityIfAny();
    StringBuilder line = new StringBuilder(256);
    begin(line);
    member(line, "requestId", exchange.requestId());
    member(line, "operation", match == null ? null : match.route().operationId());
    member(line, "account", identity == null ? null : identity.caller().tenant().account());
    member(line, "accessKeyId", identity == null ? null : identity.accessKeyId());
    member(line, "status", context.response().getStatusCode());
    member(line, "errorType", exchange.errorType());
    member(line, "microseconds", exchange.elapsedNanos() / 1_000);
    LOG.info(json ? line.append('}').toString() : line.toString());
  }

  private void begin(StringBuilder line) {
    if (json) {
      line.append("{\"time\":\"").append(clock.instant()).append('"');
    } else {
      line.append(clock.instant());
    }
  }

  private void member(StringBuilder line, String name, @Nullable String value) {
    if (json && value != null) {
      line.append(",\"").append(name).append("\":\"");
      JsonStringEncoder.getInstance().quoteAsString(value, line);
      line.append('"');
    } else if (!json) {
      line.append(' ');
      // Quoting as in JSON keeps control characters of a forged name from starting a line of their
      // own.
      JsonStringEncoder.getInstance().quoteAsString(value == null ? "-" : value, line);
    }
  }

  private void member(StringBuilder line, String name, long value) {
    if (json) {
      line.append(",\"").append(name).append("\":").append(value);
    } else {
      line.append(' ').append(value);
    }
  }
}
