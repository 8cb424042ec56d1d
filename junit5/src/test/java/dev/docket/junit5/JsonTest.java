package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void values_areReadAsTheyAreWritten() {
    Map<String, Object> object =
        Map.of(
            "text",
            "a \"quoted\" \\ line\nwith a \u0001 and an é",
            "whole",
            -9_007_199_254_740_993L,
            "fraction",
            0.25,
            "yes",
            true,
            "list",
            List.of("a", Map.of("b", List.of()), 1L),
            "empty",
            Map.of());

    assertThat(Json.readObject(Json.write(object))).isEqualTo(object);
  }

  @Test
  void escapesAndBlanks_areUnderstood() {
    assertThat(Json.readObject(" { \"a\\u00e9\\t\\/\" : [ 1e2 , null ] , \"n\" : null } "))
        .isEqualTo(Map.of("aé\t/", List.of(100.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{} x", "{\"a\":tru}"})
  void nonsense_isRefused(String text) {
    assertThatThrownBy(() -> Json.readObject(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
