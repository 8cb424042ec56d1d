package dev.docket.benchmarks;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * S3Mock: PutObject of some 200 bytes.
 *
 * @param jar of the server, with its libraries
 */
record S3MockPeer(Path jar) implements Peer {

  static final String VERSION = "4.7.0";

  private static final String CONTENT = "Parcel damaged on arrival; ".repeat(8);

  @Override
  public String name() {
    return "S3Mock " + VERSION + ", PutObject";
  }

  @Override
  public List<String> command(int port) {
    return Java.running("")
        .docket(jar, "--com.adobe.testing.s3mock.httpPort=" + port, "--server.port=0");
  }

  @Override
  public HttpRequest first(int port) {
    return Peer.to(port, "PUT", "/cases", "").build();
  }

  @Override
  public IntFunction<HttpRequest> calls(int port) {
    return number -> Peer.to(port, "PUT", "/cases/case-" + number, CONTENT).build();
  }
}
