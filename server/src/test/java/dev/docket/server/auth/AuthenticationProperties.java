package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.operations.ProblemException;
import io.vertx.core.MultiMap;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

class AuthenticationProperties {

  private static final Instant NOW = Instant.parse("2026-11-22T17:30:14Z");
  private static final WireRequest GOOD = WireRequest.recorded("boto3-1.43, POST /domains");

  record Parameter(String name, String value) {}

  @Property(tries = 300)
  void requestSignedByTheSdk_isAccepted(
      @ForAll("segments") List<String> segments,
      @ForAll("parameters") List<Parameter> query,
      @ForAll("headerValues") String header,
      @ForAll("secrets") String secret,
      @ForAll byte[] body) {
    SdkHttpRequest signed = sign(segments, query, header, secret, body);

    String outcome =
        Verification.outcome(
            Verification.authenticator("cases", NOW, Verification.key("AKIA", secret, null)),
            overTheWire(signed, body));

    assertThat(outcome).isEqualTo("accepted");
  }

  private static SdkHttpRequest sign(
      List<String> segments, List<Parameter> query, String header, String secret, byte[] body) {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder()
            .uri(URI.create("http://localhost:8080"))
            .method(SdkHttpMethod.POST)
            .encodedPath(
                "/" + String.join("/", segments.stream().map(SdkHttpUtils::urlEncode).toList()))
            .putHeader("X-Amz-Meta", header);
    query.forEach(pair -> request.appendRawQueryParameter(pair.name(), pair.value()));
    return AwsV4HttpSigner.create()
        .sign(
            sign ->
                sign.identity(AwsCredentialsIdentity.create("AKIA", secret))
                    .request(request.build())
                    .payload(() -> new ByteArrayInputStream(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "cases")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
        .request();
  }

  private static SignedRequest overTheWire(SdkHttpRequest request, byte[] body) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    request.forEachHeader(
        (name, values) -> values.forEach(value -> headers.add(name, value.strip())));
    return new SignedRequest(
        request.method().name(),
        request.encodedPath(),
        request.encodedQueryParameters().orElse(""),
        headers,
        body);
  }

  @Property(tries = 5000)
  void anyAuthorization_isRefusedWithAProblem(@ForAll String text) {
    String outcome =
        Verification.outcome(
            Verification.atTimeOf(GOOD),
            GOOD.authorization(old -> "AWS4-HMAC-SHA256 " + text).signed());

    assertThat(outcome).endsWith("Exception");
  }

  @Property(tries = 5000)
  void authorizationWithAnythingInside_isRefusedWithAProblem(
      @ForAll String inserted, @ForAll("positions") int from, @ForAll("positions") int to) {
    String header = GOOD.header("Authorization");
    String changed =
        header.substring(0, Math.min(from, to)) + inserted + header.substring(Math.max(from, to));

    String outcome =
        Verification.outcome(
            Verification.atTimeOf(GOOD), GOOD.authorization(old -> changed).signed());

    assertThat(outcome.equals("accepted")).isEqualTo(isSame(changed));
  }

  /** Blanks around the parameters are no part of them; nothing else may differ. */
  private static boolean isSame(String header) {
    try {
      Authorization parsed = Authorization.parse(header.strip(), "given");
      return parsed.equals(Authorization.parse(GOOD.header("Authorization"), "given"));
    } catch (ProblemException malformed) {
      return false;
    }
  }

  @Property(tries = 2000)
  void anyTargetAndHeaders_areRefusedWithAProblem(
      @ForAll String target, @ForAll("texts") String value, @ForAll String list) {
    WireRequest request =
        GOOD.target(target)
            .edit("Content-Type", old -> value)
            .authorization(old -> old.replace("host;", "host;" + list));

    assertThat(Verification.outcome(Verification.atTimeOf(GOOD), request.signed()))
        .endsWith("Exception");
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, GOOD.header("Authorization").length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcXYZ019-._~ /%+=&;:,'\"()*!@$#?[]\\^`{|}<>\u00fc\u1234")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<List<Parameter>> parameters() {
    return texts()
        .flatMap(name -> texts().map(value -> new Parameter(name, value)))
        .list()
        .ofMaxSize(5);
  }

  /** The SDK takes the blanks off the ends of a secret. */
  @Provide
  Arbitrary<String> secrets() {
    return texts().map(String::strip);
  }

  @Provide
  Arbitrary<List<String>> segments() {
    return texts().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> headerValues() {
    return Arbitraries.strings().withChars("ab \t,;=\"").ofMinLength(1).ofMaxLength(20);
  }
}
