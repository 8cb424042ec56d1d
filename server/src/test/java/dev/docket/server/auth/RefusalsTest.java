package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What real verifiers have accepted or stumbled over, and the answer to each. */
class RefusalsTest {

  private static final String MISSING = "MissingAuthenticationTokenException";
  private static final String INCOMPLETE = "IncompleteSignatureException";
  private static final String INVALID = "InvalidSignatureException";
  private static final String UNRECOGNIZED = "UnrecognizedClientException";

  private static final String HASH = SignedHeaders.CONTENT_HASH;
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String EMPTY_HASH =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  /** Signed by the SDK for Java, x-amz-content-sha256 included. */
  private static final WireRequest WITH_HASH =
      WireRequest.recorded("aws-sdk-java-v2-sync, POST /domains");

  /** Signed by boto3, which sends no hash of the body. */
  private static final WireRequest PLAIN = WireRequest.recorded("boto3-1.43, POST /domains");

  private static final WireRequest WITH_QUERY =
      WireRequest.recorded("boto3-1.43, POST /domains-list?maxResults=10&nextToken=a%2Fb%2Bc%3D");

  private static final WireRequest WITH_LIST =
      WireRequest.recorded(
          "boto3-1.43, POST /domains/d1/templates-list?maxResults=5&nextToken=a%2Fb%2Bc%3D"
              + "&status=Active&status=Inactive");

  private static final WireRequest ENCODED_PATH =
      WireRequest.recorded("boto3-1.43, POST /domains/d%201%2F%C3%BC");

  private static final WireRequest WITH_TOKEN =
      WireRequest.recorded("aws-sdk-java-v2-async, POST /domains");

  private static Arguments bad(String what, WireRequest request, String type) {
    return arguments(what, request, type);
  }

  private static WireRequest header(String value) {
    return PLAIN.authorization(old -> value);
  }

  private static WireRequest edited(String part, String replacement) {
    assertThat(PLAIN.header("Authorization")).contains(part);
    return PLAIN.authorization(old -> old.replace(part, replacement));
  }

  static Stream<Arguments> schemes() {
    return Stream.of(
        bad("no header", PLAIN.without("Authorization"), MISSING),
        bad("empty", header(""), MISSING),
        bad("Basic", header("Basic ZG9ja2V0OmRvY2tldC1zZWNyZXQ="), MISSING),
        bad("Digest", header("Digest username=\"AKIAEXAMPLE\""), MISSING),
        bad("signature version 2", header("AWS AKIAEXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg="), MISSING),
        bad("signature version 3", header("AWS3-HTTPS AWSAccessKeyId=AKIAEXAMPLE"), MISSING),
        bad("lower case", edited(ALGORITHM, "aws4-hmac-sha256"), MISSING),
        bad("scheme alone", header(ALGORITHM), INCOMPLETE),
        bad("unknown bearer token", header("Bearer nobodys"), UNRECOGNIZED),
        bad("empty bearer token", header("Bearer "), MISSING),
        bad("credentials in the query", inQuery(), MISSING),
        bad(
            "credentials in the query, token there too",
            inQuery("&X-Amz-Security-Token=tok"),
            MISSING),
        bad("x-amz-access-token", PLAIN.without("Authorization").with("x-amz-id", "a"), MISSING));
  }

  private static WireRequest inQuery() {
    return inQuery("");
  }

  private static WireRequest inQuery(String more) {
    return PLAIN
        .without("Authorization")
        .target(
            "/domains?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAEXAMPLE%2F20261122%2F"
                + "us-east-1%2Fcases%2Faws4_request&X-Amz-Date=20261122T173014Z&X-Amz-Expires=300"
                + "&X-Amz-SignedHeaders=host&X-Amz-Signature="
                + EMPTY_HASH
                + more);
  }

  static Stream<Arguments> parameters() {
    return Stream.concat(
        Stream.of("Credential", "SignedHeaders", "Signature")
            .flatMap(
                name ->
                    Stream.of(
                        bad("no " + name, PLAIN.authorization(h -> without(h, name)), INCOMPLETE),
                        bad(
                            "empty " + name,
                            PLAIN.authorization(h -> h.replaceAll(name + "=[^,]*", name + "=")),
                            INCOMPLETE),
                        bad(
                            "twice " + name,
                            PLAIN.authorization(
                                h -> h + ", " + h.replaceAll(".*(" + name + "=[^,]*).*", "$1")),
                            INCOMPLETE),
                        bad(
                            "no equal sign " + name,
                            PLAIN.authorization(h -> h.replace(name + "=", name + ":")),
                            INCOMPLETE))),
        Stream.of(
            bad("unknown parameter", PLAIN.authorization(h -> h + ", A=b"), INCOMPLETE),
            bad("trailing comma", PLAIN.authorization(h -> h + ","), INCOMPLETE),
            bad("lower-case names", edited("Credential=", "credential="), INCOMPLETE)));
  }

  private static String without(String header, String name) {
    return header.replaceAll(name + "=[^,]*(, )?", "").replaceAll(", $", "");
  }

  static Stream<Arguments> dates() {
    return Stream.concat(
        Stream.of(
            bad("no date", PLAIN.without("X-Amz-Date"), INCOMPLETE),
            bad("two dates", PLAIN.with("X-Amz-Date", "20261122T173014Z"), INCOMPLETE)),
        Stream.of(
                "Sun, 22 Nov 2026 17:30:14 GMT",
                "2026-11-22T17:30:14Z",
                "20261122T173014",
                "20261122T173014z",
                "20261122t173014Z",
                "20261122T256199Z",
                "20261322T173014Z",
                "20261122 173014Z",
                "\u0662\u0660\u0662\u0666\u0661\u0661\u0662\u0662T173014Z",
                "20261122T173014Z0",
                "-0261122T173014Z",
                "1")
            .map(date -> bad("date " + date, PLAIN.edit("X-Amz-Date", old -> date), INCOMPLETE)));
  }

  static Stream<Arguments> algorithms() {
    return Stream.of(
            "AWS4-HMAC-SHA1",
            "AWS4-HMAC-SHA512",
            "AWS4-HMAC-SHA256-PAYLOAD",
            "AWS4-ECDSA-P256-SHA256",
            "AWS4-none",
            "AWS4-")
        .map(name -> bad("algorithm " + name, edited(ALGORITHM, name), INCOMPLETE));
  }

  static Stream<Arguments> credentials() {
    String scope = "AKIAEXAMPLE/20261122/us-east-1/cases/aws4_request";
    return Stream.of(
        bad("one part", edited(scope, "AKIAEXAMPLE"), INCOMPLETE),
        bad("four parts", edited("/aws4_request", ""), INCOMPLETE),
        bad("six parts", edited(scope, scope + "/x"), INCOMPLETE),
        bad("slash at the end", edited(scope, scope + "/"), INCOMPLETE),
        bad("slash in the key", edited("AKIAEXAMPLE/", "AKIA/EXAMPLE/"), INCOMPLETE),
        bad("no region", edited("/us-east-1/", "//"), INVALID),
        bad("no such region", edited("/us-east-1/", "/US East/"), INVALID),
        bad("region of an ARN", edited("/us-east-1/", "/us:east/"), INVALID),
        bad("other region", edited("/us-east-1/", "/us-east-2/"), INVALID),
        bad("other service", edited("/cases/", "/connect/"), INVALID),
        bad("service in upper case", edited("/cases/", "/Cases/"), INVALID),
        bad("other terminator", edited("aws4_request", "aws5_request"), INVALID),
        bad("other date", edited("/20261122/", "/20261121/"), INVALID),
        bad("date with time", edited("/20261122/", "/20261122T173014Z/"), INVALID),
        bad("unknown key", edited("AKIAEXAMPLE", "AKIAUNKNOWN"), UNRECOGNIZED),
        bad("key in lower case", edited("AKIAEXAMPLE", "akiaexample"), UNRECOGNIZED),
        bad("empty key", edited("=AKIAEXAMPLE/", "=/"), UNRECOGNIZED),
        bad("long key", edited("AKIAEXAMPLE", "A".repeat(10_000)), UNRECOGNIZED),
        bad("key with NUL", edited("AKIAEXAMPLE", "AKIAEXAMPLE\0"), UNRECOGNIZED),
        bad("key with SQL", edited("AKIAEXAMPLE", "' OR '1'='1"), UNRECOGNIZED));
  }

  static Stream<Arguments> signatures() {
    String right = PLAIN.header("Authorization").replaceAll(".*Signature=", "");
    return Stream.of(
            right.toUpperCase(Locale.ROOT),
            right.substring(1),
            right + "0",
            right + right,
            "0".repeat(64),
            "a".repeat(100_000),
            "\u00fc".repeat(64),
            "\u0130".repeat(64),
            EMPTY_HASH)
        .map(wrong -> bad("signature " + abbreviated(wrong), edited(right, wrong), INVALID));
  }

  private static String abbreviated(String text) {
    return text.length() > 70 ? text.substring(0, 70) + "…" : text;
  }

  static Stream<Arguments> bodies() {
    Stream<Arguments> changed =
        Stream.of(PLAIN, WITH_HASH)
            .flatMap(
                request ->
                    Stream.of(
                        bad("changed body", request.body("{\"name\":\"evil\"}"), INVALID),
                        bad("dropped body", request.body(""), INVALID),
                        bad("body and more", request.body(request.body() + " "), INVALID)));
    Stream<Arguments> markers =
        Stream.of(
                "UNSIGNED-PAYLOAD",
                "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
                "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD",
                "",
                EMPTY_HASH)
            .flatMap(
                marker ->
                    Stream.of(
                        bad("unsigned " + marker, PLAIN.with(HASH, marker), INVALID),
                        bad("signed " + marker, WITH_HASH.edit(HASH, old -> marker), INVALID)));
    return Stream.of(
            changed,
            markers,
            Stream.of(
                bad(
                    "body and hash changed",
                    WITH_HASH.body("").edit(HASH, old -> EMPTY_HASH),
                    INVALID),
                bad("added body", WITH_QUERY.body("{}"), INVALID),
                bad("two hashes", WITH_HASH.with(HASH, WITH_HASH.header(HASH)), INVALID)))
        .flatMap(part -> part);
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        bad("other method", PLAIN.method("PUT"), INVALID),
        bad("method in lower case", PLAIN.method("post"), INVALID),
        bad("other path", PLAIN.target("/domains2"), INVALID),
        bad("path in upper case", PLAIN.target("/Domains"), INVALID),
        bad("slash at the end", PLAIN.target("/domains/"), INVALID),
        bad("not a path", PLAIN.target("domains"), INVALID),
        bad("absolute form", PLAIN.target("http://localhost:9001/domains"), INVALID),
        bad("decoded slash", ENCODED_PATH.target("/domains/d%201/%C3%BC"), INVALID),
        bad("decoded blank", ENCODED_PATH.target("/domains/d 1%2F%C3%BC"), INVALID),
        bad("encoded twice", ENCODED_PATH.target("/domains/d%25201%252F%25C3%25BC"), INVALID),
        bad("other case of digits", ENCODED_PATH.target("/domains/d%201%2f%c3%bc"), INVALID),
        bad("needless escape", PLAIN.target("/%64omains"), INVALID),
        bad("escaped dots", PLAIN.target("/x/%2e%2e/domains"), INVALID));
  }

  static Stream<Arguments> queries() {
    String target = WITH_QUERY.target();
    return Stream.of(
        bad("no query", WITH_QUERY.target("/domains-list"), INVALID),
        bad("parameter added", WITH_QUERY.target(target + "&a"), INVALID),
        bad("parameter twice", WITH_QUERY.target(target + "&maxResults=10"), INVALID),
        bad("parameter dropped", WITH_QUERY.target("/domains-list?maxResults=10"), INVALID),
        bad("value changed", WITH_QUERY.target(target.replace("10", "11")), INVALID),
        bad("name changed", WITH_QUERY.target(target.replace("maxResults", "maxresults")), INVALID),
        bad("escaped ampersand", WITH_QUERY.target(target.replace("&", "%26")), INVALID),
        bad("escaped equal sign", WITH_QUERY.target(target.replace("s=", "s%3D")), INVALID),
        bad("decoded twice", WITH_QUERY.target(target.replace("%2F", "%252F")), INVALID),
        bad("blank for a plus", WITH_QUERY.target(target.replace("%2B", "%20")), INVALID),
        bad("half an escape", WITH_QUERY.target(target + "%"), INVALID),
        bad("broken escape", WITH_QUERY.target(target.replace("%3D", "%3X")), INVALID),
        bad("values swapped", WITH_LIST.target(swapped(WITH_LIST.target())), INVALID),
        bad("query on a request without", PLAIN.target("/domains?a=b"), INVALID));
  }

  private static String swapped(String target) {
    return target
        .replace("maxResults=5", "maxResults=Active")
        .replaceFirst("status=Active", "status=5");
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        bad("host not signed", edited("host;", ""), INVALID),
        bad("host in upper case", edited("host;", "Host;"), INVALID),
        bad("date not signed", edited(";x-amz-date", ""), INVALID),
        bad("content type not signed", edited("content-type;", ""), INVALID),
        bad("no signed header", edited("content-type;host;x-amz-date", ";"), INVALID),
        bad("not ascending", edited("content-type;host", "host;content-type"), INVALID),
        bad("header twice", edited("host;", "host;host;"), INVALID),
        bad("empty name", edited("host;", "host;;"), INVALID),
        bad("absent header", edited("host;", "host;origin;"), INVALID),
        bad("blanks in the list", edited("host;", "host; "), INVALID),
        bad("header named so", edited("host;", "host;host:a\n;"), INVALID),
        bad("unsigned x-amz header", PLAIN.with("X-Amz-Target", "DeleteDomain"), INVALID),
        bad("other host", PLAIN.edit("Host", old -> "localhost"), INVALID),
        bad(
            "forwarded host",
            PLAIN.edit("Host", o -> "a").with("X-Forwarded-Host", "localhost:9001"),
            INVALID),
        bad("other content type", PLAIN.edit("Content-Type", old -> "text/plain"), INVALID),
        bad("blank inside", PLAIN.edit("Content-Type", old -> "application/ json"), INVALID),
        bad("dropped header", PLAIN.without("Content-Type"), INVALID),
        bad("second host", PLAIN.with("Host", "evil"), INVALID),
        bad("second host first", PLAIN.withFirst("Host", "evil"), INVALID),
        bad("second content type", PLAIN.with("content-type", "application/json"), INVALID),
        bad(
            "second authorization",
            PLAIN.with("Authorization", PLAIN.header("Authorization")),
            INCOMPLETE),
        bad("bearer beside signature", PLAIN.with("Authorization", "Bearer x"), INCOMPLETE),
        bad("second token", WITH_TOKEN.with("X-Amz-Security-Token", "tok/en+=="), INVALID));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "schemes",
    "parameters",
    "dates",
    "algorithms",
    "credentials",
    "signatures",
    "bodies",
    "targets",
    "queries",
    "headers"
  })
  void badRequest_isRefusedWithItsType(String what, WireRequest request, String type) {
    WireRequest good =
        WireRequest.recorded(request.name()); // The clock is that of the unchanged request.

    assertThat(Verification.outcome(Verification.atTimeOf(good), request.signed())).isEqualTo(type);
  }

  @Test
  void messages_repeatNoSignatureAndNoToken() {
    String signature = PLAIN.header("Authorization").replaceAll(".*Signature=", "");

    List<String> messages =
        Stream.of(schemes(), parameters(), dates(), credentials(), headers(), bodies())
            .flatMap(part -> part)
            .map(row -> (WireRequest) row.get()[1])
            .map(
                request ->
                    Verification.message(
                        Verification.atTimeOf(WireRequest.recorded(request.name())), request))
            .toList();

    assertThat(messages)
        .isNotEmpty()
        .noneMatch(message -> message.contains(signature) || message.contains("tok/en"));
  }
}
