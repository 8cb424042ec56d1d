package dev.docket.server.events.delivery;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts to servers, with bounds on time, connections and what is read of an answer. Redirects are
 * not followed.
 *
 * <p>The name of a server is resolved here, and the connection goes to an address that the rule
 * allows: a name that leads elsewhere when it is resolved again leads nowhere. Certificates are
 * verified for the name.
 */
public final class HttpSender implements AutoCloseable {

  private static final int LONGEST_BODY = 256 * 1024;

  private final Vertx vertx;
  private final boolean ownVertx;
  private final Context context;
  private final HttpClient client;
  private final AddressRule rule;
  private final Duration timeout;

  /**
   * @param timeout from the beginning of a request to the end of its answer
   * @param connections the most connections to a server
   * @param authorities a PEM file with the certificates to trust; null for those of the Java
   *     runtime
   */
  public HttpSender(
      AddressRule rule, Duration timeout, int connections, @Nullable String authorities) {
    Context current = Vertx.currentContext();
    ownVertx = current == null;
    vertx = current == null ? newVertx() : current.owner();
    context = vertx.getOrCreateContext();
    this.rule = rule;
    this.timeout = timeout;
    HttpClientOptions options =
        new HttpClientOptions()
            .setConnectTimeout((int) timeout.toMillis())
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setIdleTimeout((int) timeout.toMillis() + 1_000)
            .setKeepAliveTimeout(30)
            .setVerifyHost(true)
            .setDecompressionSupported(false);
    if (authorities != null) {
      options.setTrustOptions(new PemTrustOptions().addCertPath(authorities));
    }
    client =
        vertx.createHttpClient(
            options, new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(100));
  }

  /** Of no server, with one thread, and without the folder for files of the class path. */
  private static Vertx newVertx() {
    return Vertx.vertx(
        new VertxOptions()
            .setEventLoopPoolSize(1)
            .setWorkerPoolSize(1)
            .setInternalBlockingPoolSize(1)
            .setUseDaemonThread(true)
            .setFileSystemOptions(new FileSystemOptions().setClassPathResolvingEnabled(false)));
  }

  /** The event loop that answers come on. */
  public Context context() {
    return context;
  }

  /**
   * Posts a body.
   *
   * @param headers without {@code Content-Length}
   * @return fails if there is no answer in time, or no allowed address; the message says why and
   *     names the server
   */
  public Future<HttpReply> post(URI url, MultiMap headers, byte[] body) {
    Promise<HttpReply> reply = Promise.promise();
    long timer =
        vertx.setTimer(
            timeout.toMillis(),
            late ->
                reply.tryFail(
                    new TimeoutException(
                        authority(url) + " did not answer within " + timeout.toMillis() + " ms")));
    resolve(url.getHost())
        .compose(addresses -> request(url, addresses, 0))
        .compose(request -> exchange(request, headers, body, reply))
        .onComplete(
            answered -> {
              vertx.cancelTimer(timer);
              if (answered.succeeded()) {
                reply.tryComplete(answered.result());
              } else {
                reply.tryFail(failure(url, answered.cause()));
              }
            });
    return reply.future();
  }

  private static IOException failure(URI url, Throwable cause) {
    return new IOException(authority(url) + " cannot be reached: " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** The server that a URL names, with a port unless it is that of the scheme. */
  public static String authority(URI url) {
    return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
  }

  private Future<List<InetAddress>> resolve(String host) {
    return vertx
        .executeBlocking(() -> InetAddress.getAllByName(host), false)
        .map(
            all -> {
              List<InetAddress> allowed = Stream.of(all).filter(rule::allows).toList();
              if (allowed.isEmpty()) {
                throw new ForbiddenAddressException();
              }
              return allowed;
            })
        .recover(
            failure ->
                failure instanceof UnknownHostException
                    ? Future.failedFuture(new IOException("its name is not known"))
                    : Future.failedFuture(failure));
  }

  private static final class ForbiddenAddressException extends RuntimeException {
    ForbiddenAddressException() {
      super("it has no public address, and others are not allowed", null, false, false);
    }
  }

  /** Opens a connection to the first address that takes one. */
  private Future<HttpClientRequest> request(URI url, List<InetAddress> addresses, int index) {
    boolean secure = url.getScheme().equals("https");
    int port = url.getPort() < 0 ? (secure ? 443 : 80) : url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(new InetSocketAddress(addresses.get(index), port)))
            .setHost(url.getHost())
            .setPort(port)
            .setSsl(secure)
            .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
            .setConnectTimeout(timeout.toMillis())
            .setFollowRedirects(false);
    Future<HttpClientRequest> request = client.request(options);
    return index + 1 == addresses.size()
        ? request
        : request.recover(unreachable -> request(url, addresses, index + 1));
  }

  private Future<HttpReply> exchange(
      HttpClientRequest request, MultiMap headers, byte[] body, Promise<HttpReply> reply) {
    // Whoever waits no longer must not leave a request behind.
    reply.future().onFailure(late -> request.reset());
    headers.forEach(request::putHeader);
    return request.send(Buffer.buffer(body)).compose(response -> read(request, response));
  }

  private static Future<HttpReply> read(HttpClientRequest request, HttpClientResponse response) {
    Promise<HttpReply> read = Promise.promise();
    Buffer body = Buffer.buffer();
    response.exceptionHandler(read::tryFail);
    response.endHandler(end -> read.tryComplete(reply(response, body, false)));
    response.handler(
        part -> {
          if (body.length() + part.length() <= LONGEST_BODY) {
            body.appendBuffer(part);
          } else if (read.tryComplete(reply(response, body, true))) {
            request.reset();
          }
        });
    return read.future();
  }

  private static HttpReply reply(HttpClientResponse response, Buffer body, boolean cut) {
    return new HttpReply(
        response.statusCode(),
        response.getHeader("Retry-After"),
        body.toString(StandardCharsets.UTF_8),
        cut);
  }

  @Override
  public void close() {
    client.close();
    if (ownVertx) {
      vertx.close();
    }
  }
}
