package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Tenant;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTokensTest {

  private static final Instant START = Instant.parse("2025-03-01T12:00:00Z");
  private static final Caller CALLER = caller("111122223333", "eu-central-1", "arn:user/one");
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Instant now = START;
  private final NextTokens tokens = new NextTokens(new byte[32], () -> now);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        " ",
        "0195-7f00",
        "\u00e9 e\u0301 \u05e9\u05dc\u05d5\u05dd",
        "\ud83d\ude00\uffff\ufeff",
        "a/b%2F\\\"'"
      })
  void read_answersThePositionThatWasWritten(String position) {
    assertThat(tokens.read(CALLER, "ListDomains", token(position))).isEqualTo(position);
  }

  @Test
  void read_answersAPositionAsLongAsAnIdCanBe() {
    String position = "\ud83d\ude00".repeat(500);

    assertThat(tokens.read(CALLER, "ListDomains", token(position))).isEqualTo(position);
  }

  @Test
  void token_consistsOfCharactersThatNeedNoEncodingInAUrl() {
    assertThat(token("\ud83d\ude00 position?&=+/")).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void token_neverBeginsWithAHyphen_whichACommandLineTakesForAnOption() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(token("position " + i)).matches("[A-Za-z0-9].*");
    }
  }

  @Test
  void read_refusesATokenWithAnyOtherCharacter() {
    String token = token("position");

    for (int i = 0; i < token.length(); i++) {
      for (int digit = 0; digit < DIGITS.length(); digit++) {
        if (DIGITS.charAt(digit) != token.charAt(i)) {
          expectRefused(
              CALLER,
              "ListDomains",
              token.substring(0, i) + DIGITS.charAt(digit) + token.substring(i + 1));
        }
      }
    }
  }

  @Test
  void read_refusesATokenThatIsCutOrExtended() {
    String token = token("position");

    for (int i = 0; i < token.length(); i++) {
      expectRefused(CALLER, "ListDomains", token.substring(0, i));
    }
    for (String more : new String[] {"A", "AA", "AAA", "AAAA", "=", "==", " ", "\n"}) {
      expectRefused(CALLER, "ListDomains", token + more);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "garbage",
        "====",
        "%41",
        "+/+/",
        "\u00e9",
        "\ud83d\ude00",
        "null",
        "\uffff",
        "a b"
      })
  void read_refusesGarbage(String garbage) {
    expectRefused(CALLER, "ListDomains", garbage);
  }

  @Test
  void read_refusesLongGarbage() {
    expectRefused(CALLER, "ListDomains", "A".repeat(9_000));
    expectRefused(CALLER, "ListDomains", "\u00e9".repeat(9_000));
  }

  @Test
  void read_refusesTheTokenOfAnotherCaller() {
    String token = token("position");

    expectRefused(caller("999922223333", "eu-central-1", "arn:user/one"), "ListDomains", token);
    expectRefused(caller("111122223333", "eu-central-2", "arn:user/one"), "ListDomains", token);
    expectRefused(caller("111122223333", "eu-central-1", "arn:user/two"), "ListDomains", token);
    expectRefused(caller("11112222333", "3eu-central-1", "arn:user/one"), "ListDomains", token);
  }

  @Test
  void read_refusesTheTokenOfAnotherQuery() {
    expectRefused(CALLER, "ListFields", token("position"));
    expectRefused(CALLER, "ListDomains ", token("position"));
    expectRefused(CALLER, "", token("position"));
  }

  @Test
  void read_refusesTheTokenOfAnotherSecret() {
    byte[] secret = new byte[32];
    secret[31] = 1;

    expectRefused(
        CALLER,
        "ListDomains",
        new NextTokens(secret, () -> now).write(CALLER, "ListDomains", "position"));
  }

  @Test
  void read_answersUntilTheTokenExpires() {
    String token = token("position");

    now = START.plus(NextTokens.LIFETIME);
    assertThat(tokens.read(CALLER, "ListDomains", token)).isEqualTo("position");
    now = now.plusSeconds(1);

    expectRefused(CALLER, "ListDomains", token);
  }

  @Test
  void read_answersWhenThisNodesClockIsBehind() {
    String token = token("position");
    now = START.minusSeconds(60);

    assertThat(tokens.read(CALLER, "ListDomains", token)).isEqualTo("position");
  }

  private String token(String position) {
    return tokens.write(CALLER, "ListDomains", position);
  }

  private void expectRefused(Caller caller, String query, String token) {
    assertThatThrownBy(() -> tokens.read(caller, query, token))
        .as("reading %s", token)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem()).isEqualTo(Problem.validation("Invalid nextToken")));
  }

  private static Caller caller(String account, String region, String principal) {
    return new Caller(new Tenant(account, region), principal, Access.UNRESTRICTED);
  }
}
