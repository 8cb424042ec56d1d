package dev.docket.server.http;

import dev.docket.server.auth.Identity;
import dev.docket.server.contract.RouteMatch;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access log: one line per request, either words in a fixed order or an object with the names
 * of the Elastic Common Schema. docs/logging.md lists what it has. Never a body, a secret, a
 * signature, or the query, which may contain one.
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

  /** The characters of a user agent that are shown; those of the AWS SDKs have some 150 to 250. */
  private static final int MAX_AGENT_LENGTH = 256;

  /** What an object begins with, behind its time and before its message. */
  private static final String LEVEL = "\",\"log.level\":\"INFO\",\"message\":\"";

  /** What follows the message; the version is one that has all names that are used. */
  private static final String DATASET =
      "\",\"ecs.version\":\"8.11.0\",\"event.dataset\":\"docket.access\"";

  /** The lowest character of a word. */
  private static final char FIRST_IN_A_WORD = '!';

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
    String operation = match == null ? null : match.route().operationId();
    HttpServerRequest request = context.request();
    int status = status(context.response());
    StringBuilder line = new StringBuilder(512);
    begin(line, operation == null ? request.method().name() : operation, status);
    member(line, CallLog.REQUEST_ID, exchange.requestId());
    member(line, "event.action", operation);
    caller(line, exchange.identityIfAny());
    number(line, "http.response.status_code").append(status);
    member(line, "error.type", exchange.errorType());
    duration(line, exchange.elapsedNanos());
    member(line, "client.address", exchange.clientAddress());
    member(line, "http.request.method", request.method().name());
    String path = Target.path(request);
    member(line, "url.path", path.isEmpty() ? null : path, MAX_PATH_LENGTH);
    number(line, "http.response.body.bytes").append(context.response().bytesWritten());
    number(line, "http.request.body.bytes").append(request.bytesRead());
    member(line, CallLog.TRACE_ID, CallLog.traceId(context));
    if (json) {
      member(line, CallLog.SPAN_ID, CallLog.spanId(context));
    }
    agent(line, request.getHeader(HttpHeaders.USER_AGENT));
    LOG.info(json ? line.append('}').toString() : line.toString());
  }

  private void caller(StringBuilder line, @Nullable Identity identity) {
    member(line, "docket.account", identity == null ? null : identity.tenant().account());
    member(line, "docket.access_key_id", identity == null ? null : identity.accessKeyId());
  }

  /**
   * The status that was sent. The response has one before it is sent, and the client may have left.
   */
  static int status(HttpServerResponse response) {
    return response.ended() ? response.getStatusCode() : CLIENT_GONE;
  }

  private void begin(StringBuilder line, String what, int status) {
    Instant now = clock.instant();
    if (json) {
      line.append("{\"@timestamp\":\"");
      time.append(line, now);
      line.append(LEVEL);
      quote(what, MAX_LENGTH, FIRST_IN_A_WORD, line);
      line.append(' ').append(status).append(DATASET);
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
      quote(value, most, FIRST_IN_A_WORD, line);
      line.append('"');
    } else if (!json) {
      line.append(' ');
      quote(value == null ? "-" : value, most, FIRST_IN_A_WORD, line);
    }
  }

  /**
   * The last member. It has blanks, so it is in quotes among words too, as other servers have it.
   */
  private void agent(StringBuilder line, @Nullable String value) {
    if (json && value == null) {
      return;
    }
    line.append(json ? ",\"user_agent.original\":\"" : " \"");
    quote(value == null ? "-" : value, MAX_AGENT_LENGTH, ' ', line);
    line.append('"');
  }

  /**
   * A client chooses its path and, without authentication, its access key id. Escaped like this,
   * neither can end a field or a line, control a terminal, or look like a place to fill in ({@code
   * ${…}}) to what reads the log, in either format.
   *
   * @param first the lowest character that stands as it is
   */
  private static void quote(String value, int most, char first, StringBuilder line) {
    int end = Math.min(value.length(), most);
    int plain = 0;
    while (plain < end && isPlain(value.charAt(plain), first)) {
      plain++;
    }
    line.append(value, 0, plain);
    for (int i = plain; i < end; i++) {
      char c = value.charAt(i);
      if (isPlain(c, first)) {
        line.append(c);
      } else {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
  }

  private static boolean isPlain(char c, char first) {
    return c >= first && c < '\u007f' && c != '"' && c != '\\' && c != '$';
  }

  /**
   * In nanoseconds, as the schema has it; among words in milliseconds, with three decimals because
   * most requests take less than one.
   */
  private void duration(StringBuilder line, long nanos) {
    number(line, "event.duration");
    if (json) {
      line.append(nanos);
    } else {
      long micros = nanos / 1_000;
      line.append(micros / 1_000).append('.');
      IsoTime.digits(line, 3, (int) (micros % 1_000));
    }
  }

  /** Begins a member; its number is to follow. */
  private StringBuilder number(StringBuilder line, String name) {
    return json ? line.append(",\"").append(name).append("\":") : line.append(' ');
  }
}
