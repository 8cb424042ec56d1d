package dev.docket.benchmarks;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * WireMock with a stub for CreateCase, which stores nothing and always gives the same answer.
 *
 * @param jar of the standalone server
 * @param stubs the folder with its stubs
 */
record WireMockPeer(Path jar, Path stubs) implements Peer {

  static final String VERSION = "3.13.2";

  private static final String STUB =
      """
      {"request":{"method":"POST","urlPathPattern":"/domains/[^/]+/cases"},
       "response":{"status":200,"headers":{"Content-Type":"application/json"},
        "jsonBody":{"caseId":"0199c1f0-5c1e-7f00-8a00-0242ac120002",
         "caseArn":"arn:aws:cases:us-east-1:000000000000:domain/d/case/c"}}}
      """;

  /** Writes the stub into a folder. */
  static WireMockPeer of(Path jar, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(folder.resolve("mappings/create-case.json"), STUB);
    return new WireMockPeer(jar, folder);
  }

  @Override
  public String name() {
    return "WireMock " + VERSION + ", a stub";
  }

  @Override
  public List<String> command(int port) {
    return Java.running("")
        .docket(
            jar,
            "--bind-address",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--root-dir",
            stubs.toString());
  }

  @Override
  public HttpRequest first(int port) {
    return call(port, 0);
  }

  @Override
  public IntFunction<HttpRequest> calls(int port) {
    return number -> call(port, number);
  }

  private static HttpRequest call(int port, int number) {
    String body =
        """
        {"templateId":"t","clientToken":"case-%d","fields":[\
        {"id":"title","value":{"stringValue":"Parcel damaged on arrival"}},\
        {"id":"customer_id","value":{"stringValue":"arn:aws:profile:us-east-1:000000000000:\
        domains/acme/profiles/9f5d1c3b7a2e4f60"}}]}"""
            .formatted(number);
    return Peer.to(port, "POST", "/domains/d/cases", body)
        .header("Content-Type", "application/json")
        .build();
  }
}
