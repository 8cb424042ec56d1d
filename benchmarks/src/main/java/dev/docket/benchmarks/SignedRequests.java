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
    AccessKey key = new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow();
    host = "127.0.0.1:" + port;
    signer = new RequestSigner(key, "us-east-1");
  }

  /** GetDomain requests for these ids in turn. */
  List<byte[]> gets(List<String> ids, int count) {
    List<byte[]> requests = new ArrayList<>(count);
    Instant now = Instant.now();
    for (int i = 0; i < count; i++) {
      requests.add(request(TARGET + "/" + ids.get(i % ids.size()), new byte[0], now));
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

  private byte[] next(Instant now) {
    byte[] body =
        "{\"name\":\"%s-%08d\"}".formatted(prefix, signed).getBytes(StandardCharsets.UTF_8);
    return request(TARGET, body, now);
  }

  private byte[] request(String target, byte[] body, Instant now) {
    signed++;
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("Host", host)
            .add("Content-Type", "application/json")
            .add("Content-Length", Integer.toString(body.length))
            .add("User-Agent", "aws-sdk-java/2.40.2 md/io#sync md/http#Apache ua/2.1 os/Linux")
            .add("amz-sdk-invocation-id", new UUID(0, signed).toString())
            .add("amz-sdk-request", "attempt=1; max=3");
    signer.sign("POST", target, headers, body, now);
    StringBuilder request = new StringBuilder("POST " + target + " HTTP/1.1\r\n");
    for (Map.Entry<String, String> header : headers) {
      request.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    request.append("\r\n").append(new String(body, StandardCharsets.UTF_8));
    return request.toString().getBytes(StandardCharsets.UTF_8);
  }
}
