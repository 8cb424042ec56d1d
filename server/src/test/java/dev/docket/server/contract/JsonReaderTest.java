package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String FAILED = " failed to satisfy constraint: ";
  private static final String UNCLEAN =
      "Member must not contain a NUL character or an unpaired surrogate";

  private static Problem refusal(byte[] body) {
    return Contracts.problem(() -> JsonReader.read(body)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{[",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{\"a\":1} x",
        "{\"a\":1}{}",
        "{} // comment",
        "/* comment */ {}",
        "{# comment\n}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":tru}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":5.}",
        "{\"a\":0x42}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":-Infinity}",
        "{\"a\":1e400}",
        "{\"a\":-1e400}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\u0000\"}",
        "\f{}",
        "\uFEFF{}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"b\":1,\"b\":1}}",
        "{\"a\":1,\"\\u0061\":2}",
        "[1]",
        "[]",
        "10",
        "null",
        "true",
        "\"x\"",
        " "
      })
  void malformedBody_isASerializationException(String body) {
    assertThat(refusal(Contracts.utf8(body)).type()).isEqualTo("SerializationException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff", // never in UTF-8
        "c3", // cut off
        "80", // a continuation of nothing
        "c080", // overlong NUL
        "c1a1", // overlong a
        "e08080", // overlong
        "eda080", // a surrogate
        "eda0bdedb880", // CESU-8
        "f4908080" // behind the last code point
      })
  void bytesThatAreNotUtf8_areASerializationException(String hex) {
    byte[] body = Contracts.utf8("{\"a\":\"" + "?".repeat(hex.length() / 2) + "\"}");
    System.arraycopy(HexFormat.of().parseHex(hex), 0, body, 6, hex.length() / 2);

    assertThat(refusal(body))
        .isEqualTo(new Problem("SerializationException", "The body is not UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void otherEncodings_areASerializationException(String encoding) {
    assertThat(refusal("{\"a\":1}".getBytes(Charset.forName(encoding))).type())
        .isEqualTo("SerializationException");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"\\u0000\"} | Value at 'a'",
        "{\"a\":\"x\\u0000y\"} | Value at 'a'",
        "{\"\\u0000\":1} | Name at '\uFFFD'",
        "{\"a\":\"\\ud800\"} | Value at 'a'",
        "{\"a\":\"\\udc00\"} | Value at 'a'",
        "{\"a\":\"\\udc00\\ud800\"} | Value at 'a'",
        "{\"a\":\"\\ud800x\"} | Value at 'a'",
        "{\"a\":\"\\ud83d\\ud83d\\ude00\"} | Value at 'a'",
        "{\"\\ud800\":1} | Name at '\uFFFD'",
        "{\"x\\udfffy\":1} | Name at 'x\uFFFDy'",
        "{\"a\":\"\\ud83d\\\\ude00\"} | Value at 'a'",
        "{\"a\":\"\\\\\\uD800\"} | Value at 'a'",
        "{\"a\":{\"b\":[\"\\ud800\"]}} | Value at 'a.b.1.member'",
        "{\"a\":\"\\ufffd\",\"b\":-1.5,\"c\":[[],[1,\"x\",\"\\u0000\"]]} | Value at 'c.2.member.3.member'",
        "{\"a\":{\"b\":1},\"c\":{\"d\" : \"x\",\"e\\u0000\":true}} | Name at 'c.e\uFFFD'",
        "{\"a\\n\":{\"b\":\"\\ud800\"},\"c\":\"x\"} | Value at 'a\\u000a.b'"
      })
  void textThatNoStoreKeeps_isAValidationExceptionThatNamesTheMember(String body, String where) {
    assertThat(refusal(Contracts.utf8(body)))
        .isEqualTo(Problem.validation("1 validation error detected: " + where + FAILED + UNCLEAN));
  }

  @Test
  void textsThatNoStoreKeeps_areAllNamed() {
    String body = "{\"tags\":{\"k\\u0000\":\"v\\ud800\",\"k\\udc00\":\"\"},\"a\":\"\\u0000\"}";

    assertThat(refusal(Contracts.utf8(body)))
        .isEqualTo(
            Problem.validation(
                "4 validation errors detected: Name at 'tags.k\uFFFD'"
                    + FAILED
                    + UNCLEAN
                    + "; Value at 'tags.k\uFFFD'"
                    + FAILED
                    + UNCLEAN
                    + "; Name at 'tags.k\uFFFD'"
                    + FAILED
                    + UNCLEAN
                    + "; Value at 'a'"
                    + FAILED
                    + UNCLEAN));
  }

  @Test
  void placeOfUncleanText_isShortHoweverItIsNamed() {
    String name = "{\"" + "n".repeat(10_000) + "\":";
    String values = "[" + "\"\\u0000\",".repeat(1_000) + "1]";
    String body = name.repeat(100) + values + "}".repeat(100);

    assertThat(refusal(Contracts.utf8(body)).message())
        .startsWith("1000 validation errors detected: Value at 'nnn")
        .endsWith("; and 950 more")
        .hasSizeLessThan(50_000);
  }

  @Test
  void malformedBody_winsOverUncleanText() {
    assertThat(refusal(Contracts.utf8("{\"a\":\"\\u0000\"")).type())
        .isEqualTo("SerializationException");
  }

  @Test
  void refusal_saysWhereButNotWhat() {
    assertThat(refusal(Contracts.utf8("{\"a\":\n secret}")).message())
        .isEqualTo("The body is not valid JSON, line 2, column 2");
  }

  @Test
  void wellFormedBody_isRead() {
    String body =
        "{\"text\":\"\\ud83d\\ude00 é\",\"\\uD83D\\uDE00\":\"\\\\ud800\\\\u0000\",\"int\":-1,\"long\":9223372036854775807,"
            + "\"big\":123000000000000000000000,\"double\":1.5e3,\"yes\":true,\"no\":null,"
            + "\"list\":[{},[]]}";

    ObjectNode read = JsonReader.read(Contracts.utf8(body));

    assertThat(read.toString())
        .isEqualTo(
            "{\"text\":\"😀 é\",\"😀\":\"\\\\ud800\\\\u0000\",\"int\":-1,\"long\":9223372036854775807,"
                + "\"big\":123000000000000000000000,\"double\":1500.0,\"yes\":true,\"no\":null,"
                + "\"list\":[{},[]]}");
  }

  @Test
  void nesting_isRefusedBeyondItsLimit() {
    int lists = JsonReader.MAX_DEPTH - 1;
    String deepest = "{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
    String tooDeep = "{\"a\":[" + "[".repeat(lists) + "]".repeat(lists) + "]}";

    assertThat(JsonReader.read(Contracts.utf8(deepest)).has("a")).isTrue();
    assertThat(refusal(Contracts.utf8(tooDeep)).type()).isEqualTo("SerializationException");
  }

  @Test
  void bodyOfVeryManyParts_isRefusedAndTheLargestListOfTheModelRead() {
    assertThat(refusal(Contracts.utf8("{\"a\":[" + "[],".repeat(600_000) + "[]]}")).type())
        .isEqualTo("SerializationException");
    assertThat(JsonReader.read(Contracts.utf8("{\"a\":[" + "1,".repeat(300_000) + "1]}")).path("a"))
        .hasSize(300_001);
  }

  @Test
  void bodyThousandsDeep_isRefusedAtOnce() {
    byte[] lists = Contracts.utf8("{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
    byte[] objects = Contracts.utf8("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(refusal(lists).type()).isEqualTo("SerializationException");
          assertThat(refusal(objects).type()).isEqualTo("SerializationException");
        });
  }

  @Test
  void veryLongNumber_isRefused() {
    assertThat(refusal(Contracts.utf8("{\"a\":" + "1".repeat(1_001) + "}")).type())
        .isEqualTo("SerializationException");
    assertThat(refusal(Contracts.utf8("{\"a\":" + "1".repeat(400) + "}")).message())
        .isEqualTo("The body has a number that is too large");
  }

  @Test
  void bigBody_isReadInNoTime() {
    byte[] text = Contracts.utf8("{\"a\":\"" + "é".repeat(500_000) + "\"}");
    byte[] lists = Contracts.utf8("{\"a\":[" + "[],".repeat(330_000) + "[]]}");
    StringBuilder names = new StringBuilder("{");
    for (int i = 0; i < 90_000; i++) {
      names.append("\"").append(i).append("\":").append(i).append(',');
    }
    byte[] members = names.append("\"last\":1}").toString().getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(JsonReader.read(text).path("a").asText()).hasSize(500_000);
          assertThat(JsonReader.read(lists).path("a")).hasSize(330_001);
          assertThat(JsonReader.read(members)).hasSize(90_001);
        });
  }

  @Test
  void longNames_areReadForTheContractToJudge() {
    String name = "n".repeat(60_000);
    assertThat(JsonReader.read(("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8)).has(name))
        .isTrue();
  }
}
