package dev.docket.storage.tck;

import static dev.docket.storage.tck.SampleSearches.ids;
import static dev.docket.storage.tck.SampleSearches.newRoom;
import static dev.docket.storage.tck.SampleSearches.put;
import static dev.docket.storage.tck.SampleSearches.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Absent;
import dev.docket.storage.Condition.All;
import dev.docket.storage.Condition.Any;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Contains;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Mentions;
import dev.docket.storage.Condition.Not;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.Key;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entities meet the conditions of a search. */
public interface ConditionContract extends StoreUnderTest {

  @Test
  default void equal_comparesValuesOfTheSameType() {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "text", SearchableSample.text("x", "1"));
    put(storage(), room, "label", SearchableSample.EMPTY.with("x", new SearchValue.Label("1")));
    put(storage(), room, "number", SearchableSample.number("x", 1));
    put(storage(), room, "flag", SearchableSample.EMPTY.with("x", new SearchValue.Flag(true)));
    put(
        storage(),
        room,
        "moment",
        SearchableSample.EMPTY.with("x", new SearchValue.Moment(Instant.ofEpochSecond(1))));
    put(storage(), room, "other", SearchableSample.text("y", "1"));

    assertThat(ids(storage(), room, equal(new SearchValue.Text("1")))).containsExactly("text");
    assertThat(ids(storage(), room, equal(new SearchValue.Label("1")))).containsExactly("label");
    assertThat(ids(storage(), room, equal(new SearchValue.Number(1)))).containsExactly("number");
    assertThat(ids(storage(), room, equal(new SearchValue.Flag(true)))).containsExactly("flag");
    assertThat(ids(storage(), room, equal(new SearchValue.Moment(Instant.ofEpochSecond(1)))))
        .containsExactly("moment");
  }

  @Test
  default void texts_areEqualWithoutRegardToCaseAndLabelsOnlyWithIt() {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "1", SearchableSample.text("x", "STRASSE ΣΊΣΥΦΟΣ 𐐀"));
    put(storage(), room, "2", SearchableSample.EMPTY.with("x", new SearchValue.Label("ARN")));

    assertThat(ids(storage(), room, equal(new SearchValue.Text("strasse σίσυφος 𐐨"))))
        .containsExactly("1");
    assertThat(ids(storage(), room, equal(new SearchValue.Text("straße σίσυφος 𐐨")))).isEmpty();
    assertThat(ids(storage(), room, equal(new SearchValue.Label("arn")))).isEmpty();
  }

  @Test
  default void texts_areTheSameHoweverTheyAreComposed() {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "1", SearchableSample.text("x", "Caf\u00e9 Vi\u1ec7t"));
    put(storage(), room, "2", SearchableSample.text("x", "Cafe\u0301 Vie\u0302\u0323t"));
    put(storage(), room, "3", SearchableSample.text("x", "Cafe Viet"));

    for (String text : List.of("CAFE\u0301 vi\u1ec7t", "caf\u00c9 VIE\u0323\u0302T")) {
      assertThat(ids(storage(), room, equal(new SearchValue.Text(text)))).containsExactly("1", "2");
      assertThat(ids(storage(), room, new Contains("x", text.substring(1, 7))))
          .containsExactly("1", "2");
      assertThat(ids(storage(), room, new Mentions(text))).containsExactly("1", "2");
    }
    assertThat(ids(storage(), room, new Mentions("cafe"))).containsExactly("3");
  }

  @Test
  default void comparison_isNeverMetByAnAbsentValueAndItsNegationAlways() {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "absent", SearchableSample.EMPTY);
    put(storage(), room, "greater", SearchableSample.number("x", 2));
    put(storage(), room, "less", SearchableSample.number("x", 1));
    put(storage(), room, "text", SearchableSample.text("x", "2"));
    Condition greater = new Compared("x", Relation.GREATER, new SearchValue.Number(1));

    assertThat(ids(storage(), room, greater)).containsExactly("greater");
    assertThat(ids(storage(), room, new Not(greater))).containsExactly("absent", "less", "text");
    assertThat(ids(storage(), room, new Absent("x"))).containsExactly("absent");
    assertThat(ids(storage(), room, new Not(new Contains("x", ""))))
        .containsExactly("absent", "greater", "less");
  }

  @Test
  default void numbers_areComparedOverTheirWholeRange() {
    Key<PlainSample> room = newRoom(storage());
    double[] ascending = {-Double.MAX_VALUE, -1, -Double.MIN_VALUE, 0, 1e-300, 1, Double.MAX_VALUE};
    for (int i = 0; i < ascending.length; i++) {
      put(storage(), room, "" + i, SearchableSample.number("x", ascending[i]));
    }

    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.ascending("x")), 3))
        .containsExactly("0", "1", "2", "3", "4", "5", "6");
    assertThat(ids(storage(), room, compared(Relation.LESS, 0))).containsExactly("0", "1", "2");
    assertThat(ids(storage(), room, compared(Relation.LESS_OR_EQUAL, -0.0)))
        .containsExactly("0", "1", "2", "3");
    assertThat(ids(storage(), room, compared(Relation.GREATER, 0))).containsExactly("4", "5", "6");
    assertThat(ids(storage(), room, compared(Relation.GREATER_OR_EQUAL, Double.MAX_VALUE)))
        .containsExactly("6");
  }

  @Test
  default void conditions_nest() {
    Key<PlainSample> room = newRoom(storage());
    put(
        storage(),
        room,
        "1",
        SearchableSample.text("colour", "red").with("size", new SearchValue.Number(1)));
    put(
        storage(),
        room,
        "2",
        SearchableSample.text("colour", "blue").with("size", new SearchValue.Number(2)));
    put(
        storage(),
        room,
        "3",
        SearchableSample.text("colour", "red").with("size", new SearchValue.Number(3)));
    Condition red = new Equal("colour", new SearchValue.Text("red"));
    Condition small = new Compared("size", Relation.LESS, new SearchValue.Number(3));

    assertThat(ids(storage(), room, new All(List.of(red, small)))).containsExactly("1");
    assertThat(ids(storage(), room, new Any(List.of(red, small)))).containsExactly("1", "2", "3");
    assertThat(ids(storage(), room, new Not(new All(List.of(red, new Not(small))))))
        .containsExactly("1", "2");
    assertThat(ids(storage(), room, new Any(List.of()))).isEmpty();
    assertThat(ids(storage(), room, new All(List.of()))).containsExactly("1", "2", "3");
  }

  @Test
  default void term_needsEveryWordInSomeText() {
    Key<PlainSample> room = newRoom(storage());
    put(
        storage(),
        room,
        "1",
        SearchableSample.text("title", "Broken Seafood")
            .with("note", new SearchValue.Text("cold")));
    put(
        storage(),
        room,
        "2",
        SearchableSample.text("title", "Food").with("note", new SearchValue.Text("cold sea")));
    put(
        storage(),
        room,
        "3",
        SearchableSample.EMPTY.with("title", new SearchValue.Label("seafood")));

    assertThat(ids(storage(), room, SearchTerm.condition("FOOD cold"))).containsExactly("1", "2");
    assertThat(ids(storage(), room, SearchTerm.condition("eafoo"))).containsExactly("1");
    assertThat(ids(storage(), room, SearchTerm.condition("\"cold sea\""))).containsExactly("2");
    assertThat(ids(storage(), room, SearchTerm.condition("\"food cold\"")))
        .as("a phrase that runs from one text into the next")
        .isEmpty();
    assertThat(ids(storage(), room, SearchTerm.condition("  "))).containsExactly("1", "2", "3");
  }

  @Test
  default void term_meansAnIdentifierAsAWholeAndAnArnAlsoByItsLastPart() {
    Key<PlainSample> room = newRoom(storage());
    String arn = "arn:aws:profile:eu-central-1:111122223333:domains/d/profiles/A7f0";
    put(storage(), room, "text", SearchableSample.EMPTY.with("x", new SearchValue.Text(arn, true)));
    put(
        storage(),
        room,
        "label",
        SearchableSample.EMPTY.with("x", new SearchValue.Label(arn, true)));
    put(
        storage(),
        room,
        "number",
        SearchableSample.EMPTY.with("x", new SearchValue.Text("C-1000/7", true)));
    put(
        storage(),
        room,
        "other",
        SearchableSample.text("x", "my profiles").with("y", new SearchValue.Label(arn)));

    assertThat(ids(storage(), room, new Mentions(arn.toUpperCase(Locale.ROOT))))
        .containsExactly("label", "text");
    assertThat(ids(storage(), room, new Mentions("a7F0"))).containsExactly("label", "text");
    assertThat(ids(storage(), room, new Mentions("profiles"))).containsExactly("other");
    assertThat(ids(storage(), room, new Mentions("profiles/a7f0"))).isEmpty();
    assertThat(ids(storage(), room, new Mentions("a7f"))).isEmpty();
    assertThat(ids(storage(), room, new Mentions("c-1000/7"))).containsExactly("number");
    assertThat(ids(storage(), room, new Mentions("1000"))).isEmpty();
    assertThat(ids(storage(), room, new Mentions("7"))).isEmpty();
    assertThat(ids(storage(), room, new Contains("x", "profile"))).containsExactly("other", "text");
    assertThat(ids(storage(), room, equal(new SearchValue.Text(arn)))).containsExactly("text");
    assertThat(ids(storage(), room, equal(new SearchValue.Label(arn)))).containsExactly("label");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%", "_", "\\", "'", "\"", "''; --", "{}", "$1", ".*", "\uFFFF", "\u0001", "a%b\\_c"
      })
  default void text_isTakenLiterally(String awkward) {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "1", SearchableSample.text("x", "before" + awkward + "behind"));
    put(storage(), room, "2", SearchableSample.text("x", awkward));
    put(
        storage(),
        room,
        "3",
        SearchableSample.text("x", "beforeXbehind").with("y", new SearchValue.Text("a")));

    assertThat(ids(storage(), room, new Contains("x", awkward))).containsExactly("1", "2");
    assertThat(ids(storage(), room, new Mentions("before" + awkward))).containsExactly("1");
    assertThat(ids(storage(), room, equal(new SearchValue.Text(awkward)))).containsExactly("2");
    assertThat(ids(storage(), room, new Absent(awkward))).containsExactly("1", "2", "3");
  }

  @Test
  default void text_mayBeLong() {
    Key<PlainSample> room = newRoom(storage());
    String longest = "𐐀z".repeat(2_050);
    put(
        storage(),
        room,
        "1",
        SearchableSample.text("name", longest + "end").with("mix", new SearchValue.Label(longest)));
    put(storage(), room, "2", SearchableSample.text("name", longest));

    assertThat(ids(storage(), room, new Contains("name", longest.substring(0, 255))))
        .containsExactly("1", "2");
    assertThat(ids(storage(), room, SearchTerm.condition(longest + "END"))).containsExactly("1");
    assertThat(ids(storage(), room, new Equal("name", new SearchValue.Text(longest))))
        .containsExactly("2");
    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.descending("name")), 1))
        .as("what is the same for more than a hundred code points, by id")
        .containsExactly("2", "1");
  }

  private static Condition equal(SearchValue value) {
    return new Equal("x", value);
  }

  private static Condition compared(Relation relation, double bound) {
    return new Compared("x", relation, new SearchValue.Number(bound));
  }
}
