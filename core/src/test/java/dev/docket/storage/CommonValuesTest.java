package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonValuesTest {

  private final CommonValues common = new CommonValues();

  private static String copy(String text) {
    return String.valueOf(text.toCharArray());
  }

  private Map<String, Integer> map(Map<String, Integer> map) {
    return common.map(map, (key, value) -> value);
  }

  @Test
  void equalValues_areThereOnce() {
    String first = common.text(copy("option"));

    assertThat(common.text(copy("option"))).isSameAs(first);
    assertThat(common.text("another")).isEqualTo("another");
    assertThat(common.of(List.of(copy("option")))).isEqualTo(List.of("option"));
  }

  @Test
  void longTexts_areNotRemembered() {
    String text = "x".repeat(300);
    common.text(text);
    String other = copy(text);

    assertThat(common.text(other)).isSameAs(other);
  }

  @Test
  void manyValues_areAllAnsweredAsTheyAre() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(common.text("text " + i % 50_000)).isEqualTo("text " + i % 50_000);
    }
  }

  @Test
  void maps_areEqualToWhatTheyWereMadeOf() {
    for (int size = 0; size < 60; size++) {
      Map<String, Integer> meant = new HashMap<>();
      IntStream.range(0, size).forEach(i -> meant.put("key " + i, i));

      Map<String, Integer> made = map(meant);

      assertThat(made).isEqualTo(meant).hasSameHashCodeAs(meant).hasSize(size);
      assertThat(meant).isEqualTo(made);
      assertThat(made.entrySet()).isEqualTo(meant.entrySet());
      meant.forEach((key, value) -> assertThat(made.get(copy(key))).isEqualTo(value));
      assertThat(made.get("other")).isNull();
      assertThat(made.containsKey("other")).isFalse();
    }
  }

  @Test
  void mapsOfTheSameKeys_shareThem() {
    Map<String, Integer> one = map(Map.of(copy("a"), 1, copy("b"), 2));
    Map<String, Integer> other = map(Map.of(copy("b"), 3, copy("a"), 4));

    assertThat(other).isEqualTo(Map.of("a", 4, "b", 3));
    assertThat(List.copyOf(one.keySet()).getFirst())
        .isSameAs(List.copyOf(other.keySet()).getFirst());
  }

  @Test
  void maps_doNotChange() {
    Map<String, Integer> source = new HashMap<>(Map.of("a", 1));
    Map<String, Integer> made = map(source);
    source.put("a", 2);

    assertThat(made).isEqualTo(Map.of("a", 1));
    assertThatThrownBy(() -> made.put("a", 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(made::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> made.entrySet().iterator().next().setValue(3))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(SharedKeysMap.immutable(made)).isSameAs(made);
    assertThat(SharedKeysMap.immutable(source)).isEqualTo(source).isNotSameAs(source);
  }
}
