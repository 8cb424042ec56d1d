package dev.docket.benchmarks;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.RequestSigner;
import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests as they go over the wire, with the headers that SDKs send, each with its signature. */
final class SignedRequests {

  private static final String TARGET = "/domains";

  private final String host;
  private final RequestSigner signer;

  /** Keeps the names of runs on one database apart. */
  private final String prefix = "benchmark-" + UUID.randomUUID();

  private int signed;

  SignedRequests(int port) {
    this(port, new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow());
  }

  SignedRequests(int port, AccessKey key) {
    host = "127.0.0.1:" + port;
    signer = new RequestSigner(key, "us-east-1");
  }

  /** GetDomain requests for these ids in turn. */
  List<byte[]> gets(List<String> ids, int count) {
    List<byte[]> requests = new ArrayList<>(count);
    Instant now = Instant.now();
    for (int i = 0; i < count; i++) {
      requests.add(request(new Call("POST", TARGET + "/" + ids.get(i % ids.size()), ""), now));
    }
    return requests;
  }

  /**
   * CreateDomain requests, each with a name of its own, to be sent within the minutes that a
   * signature counts.
   */
  List<byte[]> next(int count) {
    List<byte[]> requests = new ArrayList<>(count);
    Instant now = Instant.now();
    for (int i = 0; i < count; i++) {
      requests.add(next(now));
    }
    return requests;
  }

  /** These calls, to be sent within the minutes that a signature counts. */
  List<byte[]> of(List<Call> calls) {
    Instant now = Instant.now();
    return calls.stream().map(call -> request(call, now)).toList();
  }

  private byte[] next(Instant now) {
    String body = "{\"name\":\"%s-%08d\"}".formatted(prefix, signed);
    return request(new Call("POST", TARGET, body), now);
  }

  private byte[] request(Call call, Instant now) {
    signed++;
    byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("Host", host)
            .add("Content-Type", "application/json")
            .add("Content-Length", Integer.toString(body.length))
            .add("User-Agent", "aws-sdk-java/2.40.2 md/io#sync md/http#Apache ua/2.1 os/Linux")
            .add("amz-sdk-invocation-id", new UUID(0, signed).toString())
            .add("amz-sdk-request", "attempt=1; max=3");
    signer.sign(call.method(), call.target(), headers, body, now);
    StringBuilder request =
        new StringBuilder(call.method() + " " + call.target() + " HTTP/1.1\r\n");
    for (Map.Entry<String, String> header : headers) {
      request.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    request.append("\r\n").append(call.body());
    return request.toString().getBytes(StandardCharsets.UTF_8);
  }
}
