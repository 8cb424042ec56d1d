package dev.docket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.operations.JsonText;
import dev.docket.operations.Union;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShapeWriterTest {

  private final JsonMapper mapper = ShapeMapper.create();

  enum Size {
    Small,
    Large
  }

  sealed interface Value extends Union {
    record Text(String value) implements Value {}

    record Values(List<Value> value) implements Value {}

    record Nothing() implements Value {}
  }

  record Everything(
      String text,
      int count,
      Long large,
      double number,
      Boolean truth,
      Instant time,
      Size size,
      List<String> list,
      Set<Size> set,
      Map<String, Value> map,
      Value value,
      Value.Text only) {}

  private void isAsMapped(Object value) throws Exception {
    assertThat(new String(ShapeWriter.bytes(value), StandardCharsets.UTF_8))
        .isEqualTo(new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8));
  }

  @Test
  void records_areWrittenAsTheMapperWritesThem() throws Exception {
    Map<String, Value> map = new LinkedHashMap<>();
    map.put("a\"b", new Value.Values(List.of(new Value.Text("x"), new Value.Nothing())));
    map.put("none", null);
    map.put("c", new Value.Text(null));
    isAsMapped(
        new Everything(
            "text",
            -1,
            Long.MIN_VALUE,
            -0.0,
            true,
            Instant.parse("2022-06-06T18:59:09.5Z"),
            Size.Large,
            Arrays.asList("a", null),
            Set.of(Size.Small),
            map,
            new Value.Nothing(),
            new Value.Text("y")));
    isAsMapped(
        new Everything(null, 0, null, Double.NaN, null, null, null, null, null, null, null, null));
    isAsMapped(
        new Everything(
            "", 1, 2L, 1e300, false, Instant.MAX, null, List.of(), Set.of(), Map.of(), null, null));
  }

  record Named(String name) {}

  @Property
  void texts_areEscapedAsTheMapperEscapesThem(@ForAll String text) throws Exception {
    isAsMapped(new Named(withoutSurrogates(text)));
    isAsMapped(new Named(withoutSurrogates(text) + "\ud83d\ude00"));
    isAsMapped(new Named("0123456" + (text.isEmpty() ? '?' : withoutSurrogates(text))));
  }

  @Property
  void textsByName_areEscapedAsTheMapperEscapesThem(@ForAll String text) throws Exception {
    Map<String, String> texts = Map.of("a\"", withoutSurrogates(text) + "\ud83d\ude00");

    assertThat(ShapeWriter.text(texts)).isEqualTo(mapper.writeValueAsString(texts));
  }

  private static String withoutSurrogates(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }

  @Test
  void everyAsciiCharacter_isEscapedWhereverItStands() throws Exception {
    for (char c = 0; c < 0x100; c++) {
      for (int before = 0; before < 9; before++) {
        isAsMapped(new Named("x".repeat(before) + c + "y".repeat(8 - before)));
      }
    }
  }

  @Test
  void unpairedSurrogates_areEscapedInBytes() throws Exception {
    for (String text : List.of("\ud83d", "\ude00", "a\ud83db")) {
      assertThat(ShapeWriter.bytes(new Named(text)))
          .isEqualTo(mapper.writeValueAsBytes(new Named(text)));
      assertThat(ShapeWriter.text(Map.of("a", text))).contains("?");
    }
  }

  record Quoting(JsonText event, List<JsonText> more) {}

  @Test
  void whatIsJsonAlready_isWrittenAsItIs() {
    JsonText json = new JsonText("{\"a\" : \"\u00e9\ud83d\ude00\"}");

    assertThat(
            new String(ShapeWriter.bytes(new Quoting(json, List.of(json))), StandardCharsets.UTF_8))
        .isEqualTo("{\"event\":" + json.text() + ",\"more\":[" + json.text() + "]}");
  }

  @Test
  void longAnswers_areWritten() throws Exception {
    isAsMapped(new Named("long\n".repeat(100_000)));
    isAsMapped(new Named("short"));
  }

  @Test
  void maps_areWrittenAsTheMapperWritesThem() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>(Map.of("a", "b\n"));
    texts.put("c", "\ud83d\ude00");

    assertThat(ShapeWriter.text(texts)).isEqualTo(mapper.writeValueAsString(texts));
  }

  record Unknown(BigDecimal amount) {}

  @Test
  void typesWithoutAWriter_areRefused() {
    assertThatThrownBy(() -> ShapeWriter.bytes(new Unknown(BigDecimal.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BigDecimal");
  }
}
