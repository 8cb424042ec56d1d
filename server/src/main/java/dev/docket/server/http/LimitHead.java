package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.Iterator;

/**
 * Refuses a head of very many parts: more than {@value #MOST_HEADERS} header lines, with 431, or
 * more than {@value #MOST_PARAMETERS} query parameters, with 400. Their bytes are bounded, but to
 * look up, sort and sign thousands of tiny parts costs far more than their bytes.
 *
 * <p>Browsers send some 20 header lines, and a proxy adds a few; no operation takes more than about
 * 50 parameters.
 */
final class LimitHead implements Handler<CallContext> {

  static final int MOST_HEADERS = 100;
  static final int MOST_PARAMETERS = 100;

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    if (hasMore(request.headers().iterator(), MOST_HEADERS)) {
      throw RequestProblems.tooManyHeaders(MOST_HEADERS);
    }
    if (parameters(request.uri()) > MOST_PARAMETERS) {
      throw RequestProblems.tooManyParameters(MOST_PARAMETERS);
    }
    context.next();
  }

  private static boolean hasMore(Iterator<?> items, int most) {
    int count = 0;
    while (items.hasNext() && count <= most) {
      items.next();
      count++;
    }
    return count > most;
  }

  /** What the ampersands of the query separate, empty or not. */
  private static int parameters(String target) {
    int count = 0;
    for (int at = target.indexOf('?'); at >= 0; at = target.indexOf('&', at + 1)) {
      count++;
    }
    return count;
  }
}
