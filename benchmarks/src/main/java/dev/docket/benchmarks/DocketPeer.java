package dev.docket.benchmarks;

import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.RequestSigner;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Docket in memory, as {@code ./docket serve} starts it: CreateCase with three custom fields,
 * signed.
 *
 * @param docket the command
 */
record DocketPeer(String docket) implements Peer {

  private static final int CUSTOM_FIELDS = 3;

  @Override
  public String name() {
    return "Docket, CreateCase";
  }

  @Override
  public List<String> command(int port) {
    return List.of(docket, "serve", "--port", Integer.toString(port), "--access-log", "off");
  }

  @Override
  public HttpRequest first(int port) {
    return signed(port, new Call("POST", "/domains", "{\"name\":\"first\"}"));
  }

  @Override
  public IntFunction<HttpRequest> calls(int port) throws IOException, InterruptedException {
    try (Api api = new Api(port)) {
      CaseDomain domain = new CaseDomain(api, CUSTOM_FIELDS);
      return number -> signed(port, domain.create(number));
    }
  }

  private static HttpRequest signed(int port, Call call) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Host", "127.0.0.1:" + port);
    new RequestSigner(new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow(), "us-east-1")
        .sign(
            call.method(),
            call.target(),
            headers,
            call.body().getBytes(StandardCharsets.UTF_8),
            Instant.now());
    return Peer.to(port, call.method(), call.target(), call.body())
        .header("Content-Type", "application/json")
        .header("X-Amz-Date", headers.get("X-Amz-Date"))
        .header("Authorization", headers.get("Authorization"))
        .build();
  }
}
