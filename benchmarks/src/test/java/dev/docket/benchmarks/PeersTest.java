package dev.docket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeersTest {

  private static final int PORT = 1;

  @TempDir private Path folder;

  @Test
  void life_isTheMedianOfEachFigure() {
    PeerLife median =
        PeerLife.median(
            List.of(
                new PeerLife(1, 20, 300, 4000),
                new PeerLife(2, 30, 100, 5000),
                new PeerLife(9, 10, 200, 4500)));

    assertThat(median).isEqualTo(new PeerLife(2, 20, 200, 4500));
    assertThat(median.over(new PeerLife(4, 10, 800, 4500)))
        .isEqualTo(new PeerLife(0.5, 2, 0.25, 1));
  }

  @Test
  void firstCallOfDocket_isSigned() {
    HttpRequest first = new DocketPeer("docket").first(PORT);

    assertThat(first.headers().firstValue("Authorization").orElseThrow())
        .startsWith("AWS4-HMAC-SHA256 Credential=docket/");
    assertThat(first.headers().firstValue("X-Amz-Date")).isPresent();
  }

  @Test
  void callsOfOthers_areJsonWithANumberOfTheirOwn() throws Exception {
    Peer moto = new MotoPeer(folder);
    Peer wireMock = WireMockPeer.of(folder.resolve("wiremock.jar"), folder);

    assertThat(new JsonObject(body(moto.first(PORT))).getString("TableName")).isEqualTo("cases");
    for (Peer peer : List.of(moto, wireMock)) {
      String call = new JsonObject(body(peer.calls(PORT).apply(1))).encode();
      assertThat(call).contains("case-1").isNotEqualTo(body(peer.calls(PORT).apply(2)));
    }
    assertThat(new S3MockPeer(folder).calls(PORT).apply(7).uri()).hasPath("/cases/case-7");
  }

  @Test
  void stub_isForTheCallThatIsMade() throws Exception {
    HttpRequest call = WireMockPeer.of(folder.resolve("wiremock.jar"), folder).first(PORT);
    JsonObject stub =
        new JsonObject(Files.readString(folder.resolve("mappings/create-case.json")))
            .getJsonObject("request");

    assertThat(call.uri().getPath()).matches(stub.getString("urlPathPattern"));
    assertThat(call.method()).isEqualTo(stub.getString("method"));
  }

  /** What a request sends, which its publisher has in one piece. */
  private static String body(HttpRequest request) {
    StringBuilder body = new StringBuilder();
    BodyPublisher publisher = request.bodyPublisher().orElseThrow();
    publisher.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(ByteBuffer part) {
            body.append(StandardCharsets.UTF_8.decode(part));
          }

          @Override
          public void onError(Throwable wrong) {
            throw new IllegalStateException(wrong);
          }

          @Override
          public void onComplete() {}
        });
    return body.toString();
  }
}
