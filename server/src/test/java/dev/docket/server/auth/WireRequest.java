package dev.docket.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A request of the test data, and changes to it.
 *
 * @param target characters that stand for one byte each
 */
record WireRequest(String name, String method, String target, List<Header> headers, String body) {

  private static final List<WireRequest> RECORDED =
      read("recorded-requests.jsonl", WireRequest::parse);

  record Header(String name, String value) {

    /** As a parser of HTTP reads a line: without blanks around the value. */
    static Header parse(String line) {
      int colon = line.indexOf(':');
      return new Header(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /** The recorded requests but those whose path is signed as no other client signs it. */
  static List<WireRequest> rightlySigned() {
    return recorded().stream().filter(request -> !request.isFromCurlWithEncodedPath()).toList();
  }

  /** curl 7.88 signs the path as it stands, where every other client encodes it once more. */
  boolean isFromCurlWithEncodedPath() {
    return name().startsWith("curl") && target().startsWith("/tags/arn%3A");
  }

  /** The 63 signed requests that clients sent to a listener on {@code localhost:9001}. */
  static List<WireRequest> recorded() {
    return RECORDED;
  }

  static WireRequest recorded(String name) {
    return recorded().stream()
        .filter(request -> request.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static WireRequest parse(JsonNode json) {
    List<Header> headers = new ArrayList<>();
    json.get("headers").forEach(line -> headers.add(Header.parse(line.asText())));
    return new WireRequest(
        json.get("name").asText(),
        json.get("method").asText(),
        json.get("target").asText(),
        headers,
        json.get("body").asText());
  }

  static <T> List<T> read(String resource, Function<JsonNode, T> parse) {
    try (InputStream lines = WireRequest.class.getResourceAsStream(resource)) {
      ObjectMapper json = new ObjectMapper();
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(
              line -> {
                try {
                  return parse.apply(json.readTree(line));
                } catch (IOException malformed) {
                  throw new UncheckedIOException(malformed);
                }
              })
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  SignedRequest signed() {
    MultiMap lines = MultiMap.caseInsensitiveMultiMap();
    headers.forEach(header -> lines.add(header.name(), header.value()));
    return SignedRequest.of(method, target, lines, body.getBytes(StandardCharsets.UTF_8));
  }

  String header(String name) {
    return headers.stream().filter(header -> header.is(name)).findFirst().orElseThrow().value();
  }

  boolean has(String name) {
    return headers.stream().anyMatch(header -> header.is(name));
  }

  List<String> signedHeaders() {
    String list = header("Authorization").replaceAll(".*SignedHeaders=([^,]*),.*", "$1");
    return List.of(list.split(";"));
  }

  WireRequest method(String other) {
    return new WireRequest(name, other, target, headers, body);
  }

  WireRequest target(String other) {
    return new WireRequest(name, method, other, headers, body);
  }

  WireRequest body(String other) {
    return new WireRequest(name, method, target, headers, other);
  }

  WireRequest with(String header, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(header, value));
    return new WireRequest(name, method, target, more, body);
  }

  WireRequest withFirst(String header, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.addFirst(new Header(header, value));
    return new WireRequest(name, method, target, more, body);
  }

  WireRequest without(String header) {
    return new WireRequest(
        name, method, target, headers.stream().filter(line -> !line.is(header)).toList(), body);
  }

  /** With other values of a header it has. */
  WireRequest edit(String header, UnaryOperator<String> change) {
    List<Header> edited =
        headers.stream()
            .map(
                line ->
                    line.is(header) ? new Header(line.name(), change.apply(line.value())) : line)
            .toList();
    return new WireRequest(name, method, target, edited, body);
  }

  WireRequest authorization(UnaryOperator<String> change) {
    return edit("Authorization", change);
  }

  @Override
  public String toString() {
    return name;
  }
}
