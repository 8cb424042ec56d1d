package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final Kind<Nothing> KIND = new Kind<>("nothing", Nothing.class, 1);

  /** Holds no values. */
  record Nothing() implements Searchable {
    @Override
    public Map<String, SearchValue> searchValues() {
      return Map.of();
    }
  }

  @Test
  void search_hasAtMostTwoSorts() {
    List<Sort> three = Collections.nCopies(3, Sort.ascending("name"));

    assertThatThrownBy(() -> search(three, 10)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void search_answersAtLeastOne() {
    assertThatThrownBy(() -> search(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void number_isFinite(double value) {
    assertThatThrownBy(() -> new SearchValue.Number(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparison_isOfNumbersAndMomentsOnly() {
    for (SearchValue value :
        List.of(
            new SearchValue.Text("a"), new SearchValue.Label("a"), new SearchValue.Flag(true))) {
      assertThatThrownBy(() -> new Condition.Compared("name", Condition.Relation.LESS, value))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void kind_indexesFewNamesAndEachOnce() {
    assertThatThrownBy(() -> new Kind<>("nothing", Nothing.class, 1, List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
    List<String> nine = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThatThrownBy(() -> new Kind<>("nothing", Nothing.class, 1, nine))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void kind_talliesOnlyWhatIsIndexed() {
    assertThat(new Kind<>("nothing", Nothing.class, 1, List.of("a", "b"), "b", List.of()).tallied())
        .isEqualTo("b");
    assertThatThrownBy(() -> new Kind<>("nothing", Nothing.class, 1, List.of("a"), "b", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void kind_sharesOnlyIdentifiers() {
    List<String> shared = List.of("a");
    assertThat(
            new Kind<>("nothing", Nothing.class, 1, List.of(), null, List.of("a", "b"), shared)
                .shared())
        .isEqualTo(shared);
    assertThatThrownBy(
            () -> new Kind<>("nothing", Nothing.class, 1, List.of(), null, List.of(), shared))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Search<Nothing> search(List<Sort> sorts, int size) {
    Key<Nothing> scope = new Tenant("111122223333", "eu-central-1").child(KIND, "scope");
    return new Search<>(scope, KIND, Condition.ALWAYS, sorts, size, null, false);
  }
}
