package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds the client's address, assigns an id to every request, and adds it to the response along
 * with the server's time, by which SDKs correct their clocks.
 */
final class RequestId implements Handler<CallContext> {

  private final InstantSource clock;
  private final RequestLog log;
  private final ClientAddresses addresses;
  private long dateSecond = Long.MIN_VALUE;
  private String date = "";

  /** For use by one event loop: the text of the date is cached for a second. */
  RequestId(InstantSource clock, RequestLog log, ClientAddresses addresses) {
    this.clock = clock;
    this.addresses = addresses;
    this.log = log;
  }

  @Override
  public void handle(CallContext context) {
    begin(context);
    context.next();
  }

  private void begin(CallContext context) {
    Exchange exchange = Exchange.begin(newId(), addresses.of(context.request()));
    context.exchange(exchange);
    stamp(context.response(), exchange.requestId());
    context.addEndHandler(() -> log.write(context, exchange));
  }

  /** Adds the headers that every response has. */
  void stamp(HttpServerResponse response, String requestId) {
    response.putHeader(Headers.REQUEST_ID, requestId).putHeader(HttpHeaders.DATE, date());
  }

  /** An id must be unique, but need not be unguessable, so a cheap random source suffices. */
  static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = random.nextLong() & ~0xf000L | 0x4000L;
    long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  private String date() {
    var now = clock.instant();
    if (now.getEpochSecond() != dateSecond) {
      dateSecond = now.getEpochSecond();
      date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
    }
    return date;
  }
}
