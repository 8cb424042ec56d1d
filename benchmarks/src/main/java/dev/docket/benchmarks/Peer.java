package dev.docket.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.IntFunction;

/** A server that a tester may start instead of Docket, and a call that stores something in it. */
interface Peer {

  /** With its version, if it is not this build, and what is called. */
  String name();

  /** Starts it on that port of this machine. */
  List<String> command(int port);

  /** A call that a server answers with 200 as soon as it is ready. */
  HttpRequest first(int port);

  /** Makes what the calls need, and returns the calls by their numbers. */
  IntFunction<HttpRequest> calls(int port) throws IOException, InterruptedException;

  /**
   * A request without headers.
   *
   * @param path with a slash at its beginning
   */
  static HttpRequest.Builder to(int port, String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .method(method, BodyPublishers.ofString(body));
  }
}
