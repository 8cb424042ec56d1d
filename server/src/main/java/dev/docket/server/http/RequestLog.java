package dev.docket.server.http;

import dev.docket.server.auth.Identity;
import dev.docket.server.contract.RouteMatch;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access log: one line per request, with its id, operation, account, access key, status, error
 * type and duration in milliseconds, then the client's address, the method, the path and the size
 * of the response body in bytes. Never a body, a secret, a signature, or the query, which may
 * contain one.
 */
public final class RequestLog {

  /** The logger of the lines; its appender decides whether and where they are written. */
  public static final String LOGGER = "dev.docket.access";

  /** The status of a request whose client left before the response, as in other servers' logs. */
  private static final int CLIENT_GONE = 499;

  /** The characters of a value that are shown; AWS's access key ids have no more. */
  private static final int MAX_LENGTH = 128;

  /** The characters of a path that are shown, enough for all ids in one. */
  private static final int MAX_PATH_LENGTH = 256;

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  private final InstantSource clock;
  private final boolean json;
  private final IsoTime time = new IsoTime();

  /**
   * @param json whether a line is a JSON object rather than words
   */
  public RequestLog(InstantSource clock, boolean json) {
    this.clock = clock;
    this.json = json;
  }

  void write(CallContext context, Exchange exchange) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    RouteMatch match = exchange.matchIfAny();
    Identity identity = exchange.identityIfAny();
    StringBuilder line = new StringBuilder(256);
    begin(line);
    member(line, "requestId", exchange.requestId());
    member(line, "operation", match == null ? null : match.route().operationId());
    member(line, "account", identity == null ? null : identity.tenant().account());
    member(line, "accessKeyId", identity == null ? null : identity.accessKeyId());
    number(line, "status").append(status(context.response()));
    member(line, "errorType", exchange.errorType());
    milliseconds(number(line, "milliseconds"), exchange.elapsedNanos());
    HttpServerRequest request = context.request();
    String path = Target.path(request);
    member(line, "client", address(request));
    member(line, "method", request.method().name());
    member(line, "path", path.isEmpty() ? null : path, MAX_PATH_LENGTH);
    number(line, "bytes").append(context.response().bytesWritten());
    LOG.info(json ? line.append('}').toString() : line.toString());
  }

  /**
   * The status that was sent. The response has one before it is sent, and the client may have left.
   */
  private static int status(HttpServerResponse response) {
    return response.ended() ? response.getStatusCode() : CLIENT_GONE;
  }

  private static @Nullable String address(HttpServerRequest request) {
    SocketAddress address = request.connection().remoteAddress();
    return address == null ? null : address.hostAddress();
  }

  private void begin(StringBuilder line) {
    Instant now = clock.instant();
    if (json) {
      line.append("{\"time\":\"");
      time.append(line, now);
      line.append('"');
    } else {
      time.append(line, now);
    }
  }

  private void member(StringBuilder line, String name, @Nullable String value) {
    member(line, name, value, MAX_LENGTH);
  }

  private void member(StringBuilder line, String name, @Nullable String value, int most) {
    if (json && value != null) {
      line.append(",\"").append(name).append("\":\"");
      quote(value, most, line);
      line.append('"');
    } else if (!json) {
      line.append(' ');
      quote(value == null ? "-" : value, most, line);
    }
  }

  /**
   * A client chooses its path and, without authentication, its access key id. Escaped like this,
   * neither can end a field or a line, control a terminal, or look like a place to fill in ({@code
   * ${…}}) to what reads the log, in either format.
   */
  private static void quote(String value, int most, StringBuilder line) {
    int end = Math.min(value.length(), most);
    int plain = 0;
    while (plain < end && isPlain(value.charAt(plain))) {
      plain++;
    }
    line.append(value, 0, plain);
    for (int i = plain; i < end; i++) {
      char c = value.charAt(i);
      if (isPlain(c)) {
        line.append(c);
      } else {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f' && c != '"' && c != '\\' && c != '$';
  }

  /** With three decimals, because most requests take less than a millisecond. */
  private static void milliseconds(StringBuilder line, long nanos) {
    long micros = nanos / 1_000;
    line.append(micros / 1_000).append('.');
    IsoTime.digits(line, 3, (int) (micros % 1_000));
  }

  /** Begins a member; its number is to follow. */
  private StringBuilder number(StringBuilder line, String name) {
    return json ? line.append(",\"").append(name).append("\":") : line.append(' ');
  }
}
