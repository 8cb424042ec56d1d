package dev.docket.server.http;

import dev.docket.server.contract.InputReaders;
import dev.docket.server.contract.RouteMatch;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;

/** Reads the operation's input from the request, and validates it. */
final class ReadInput implements Handler<CallContext> {

  private final InputReaders readers;
  private final Verification verification;

  ReadInput(InputReaders readers, Verification verification) {
    this.readers = readers;
    this.verification = verification;
  }

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    RouteMatch match = exchange.match();
    String query = context.request().query();
    String contentType = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    byte[] body = exchange.body();
    exchange.input(
        verification.isOn()
            ? readers.readByTree(match, query, contentType, body, verification::request)
            : readers.read(match, query, contentType, body));
    context.next();
  }
}
