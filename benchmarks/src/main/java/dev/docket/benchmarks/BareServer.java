package dev.docket.benchmarks;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.transport.Transport;
import java.util.Objects;

/**
 * The least that Vert.x can do for a small POST: it reads the body and answers a constant of the
 * size of Docket's answer. What Docket is measured against.
 */
final class BareServer extends VerticleBase {

  private final int port;
  private final Buffer answer;

  private BareServer(int port, Buffer answer) {
    this.port = port;
    this.answer = answer;
  }

  /**
   * @param arguments port, transport as {@code docket serve} names it, number of event loops, and
   *     bytes of the answer
   */
  public static void main(String[] arguments) {
    int port = Integer.parseInt(arguments[0]);
    int eventLoops = Integer.parseInt(arguments[2]);
    Buffer answer = Buffer.buffer(" ".repeat(Integer.parseInt(arguments[3])));
    Vertx vertx =
        Vertx.builder()
            .with(new VertxOptions().setEventLoopPoolSize(eventLoops))
            .withTransport(transport(arguments[1]))
            .build();
    vertx
        .deployVerticle(
            () -> new BareServer(port, answer), new DeploymentOptions().setInstances(eventLoops))
        .await();
  }

  private static Transport transport(String name) {
    Transport transport =
        switch (name) {
          case "auto" -> Transport.nativeTransport();
          case "epoll" -> Transport.EPOLL;
          case "io_uring" -> Transport.IO_URING;
          case "nio" -> Transport.NIO;
          default -> throw new IllegalArgumentException("There is no transport " + name);
        };
    return Objects.requireNonNullElse(transport, Transport.NIO);
  }

  @Override
  public Future<?> start() {
    CharSequence json = HttpHeaders.createOptimized("application/json");
    return vertx
        .createHttpServer()
        .requestHandler(
            request ->
                request
                    .body()
                    .onSuccess(
                        body ->
                            request
                                .response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, json)
                                .end(answer)))
        .listen(port, "127.0.0.1");
  }
}
