package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good request with one character changed, wherever the signature reaches, is a bad one. */
class MutationTest {

  static List<WireRequest> recorded() {
    return WireRequest.rightlySigned();
  }

  static List<WireRequest> published() {
    return PublishedSuite.accepted();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void mutantOfRecordedRequest_isRefused(WireRequest request) {
    assertAllRefused(Verification.atTimeOf(request), mutants(request));
  }

  @ParameterizedTest
  @MethodSource("published")
  void mutantOfPublishedRequest_isRefused(WireRequest request) {
    assertAllRefused(PublishedSuite.authenticator(request), mutants(request));
  }

  private static void assertAllRefused(Authenticator authenticator, List<WireRequest> mutants) {
    assertThat(mutants)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            mutant ->
                assertThat(Verification.outcome(authenticator, mutant.signed()))
                    .isNotEqualTo("accepted"));
  }

  private static List<WireRequest> mutants(WireRequest request) {
    List<WireRequest> mutants = new ArrayList<>();
    mutants(request.method()).forEach(method -> mutants.add(request.method(method)));
    mutants(request.body()).forEach(body -> mutants.add(request.body(body)));
    // In a segment that a later ".." takes back, a character makes no difference.
    if (!request.target().contains("..")) {
      mutants(request.target()).forEach(target -> mutants.add(request.target(target)));
    }
    for (String header : request.signedHeaders()) {
      mutants(request.header(header))
          .forEach(value -> mutants.add(request.edit(header, old -> value)));
    }
    mutants(request.header("Authorization"))
        .forEach(value -> mutants.add(request.authorization(old -> value)));
    return mutants;
  }

  /** The texts that differ from one in a single character. */
  private static List<String> mutants(String text) {
    List<String> mutants = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'x' ? 'y' : 'x';
      mutants.add(text.substring(0, i) + other + text.substring(i + 1));
    }
    return mutants;
  }
}
