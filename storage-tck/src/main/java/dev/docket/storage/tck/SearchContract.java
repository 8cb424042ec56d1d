package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.SampleSearches.ids;
import static dev.docket.storage.tck.SampleSearches.page;
import static dev.docket.storage.tck.SampleSearches.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
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
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What searches find, and in which order. */
public interface SearchContract extends StoreUnderTest {

  @Test
  default void search_findsNothingInAScopeThatDoesNotExist() {
    Key<PlainSample> nowhere = SearchableSample.room(StoreUnderTest.newTenant());

    Found<SearchableSample> found = page(storage(), nowhere, Condition.ALWAYS, List.of(), 10, null);

    assertThat(found).isEqualTo(new Found<SearchableSample>(List.of(), null, 0L));
  }

  @Test
  default void search_answersWhatIsStored() {
    Key<PlainSample> room = newRoom();
    SearchableSample thing =
        SearchableSample.text("name", "Ünïcode 🦊")
            .with("amount", new SearchValue.Number(12.5))
            .with("done", new SearchValue.Flag(true))
            .with("time", new SearchValue.Moment(Instant.parse("2026-01-02T03:04:05.678901Z")));
    put(room, "1", thing);

    Found<SearchableSample> found = page(another(), room, Condition.ALWAYS, List.of(), 10, null);

    assertThat(found.items()).containsExactly(Calls.read(storage(), thing(room, "1")));
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.next()).isNull();
  }

  @Test
  default void search_findsWhatLiesUnderItsScopeAndNothingElse() {
    Key<PlainSample> room = newRoom();
    Key<PlainSample> deeper = PlainSample.key(room, "deeper");
    Key<PlainSample> sibling = PlainSample.key(room.tenant(), "room2");
    Key<PlainSample> foreign = newRoom();
    List.of(deeper, sibling).forEach(key -> Calls.createPlain(storage(), key));
    put(room, "1", SearchableSample.EMPTY);
    put(deeper, "2", SearchableSample.EMPTY);
    put(sibling, "3", SearchableSample.EMPTY);
    put(foreign, "4", SearchableSample.EMPTY);
    Calls.createPlain(storage(), PlainSample.key(room, "5"));

    assertThat(ids(storage(), room, Condition.ALWAYS)).containsExactly("1");
    assertThat(ids(storage(), deeper, Condition.ALWAYS)).containsExactly("2");
    assertThat(ids(storage(), sibling, Condition.ALWAYS)).containsExactly("3");
  }

  @Test
  default void search_goesThroughTheKindsBetween() {
    Key<PlainSample> room = newRoom();
    Key<PlainSample> odd = PlainSample.key(room, "odd / 100%2F%");
    Key<PlainSample> other = PlainSample.key(room, "other");
    Key<PlainSample> remark = PlainSample.remark(room, "remark");
    Key<PlainSample> deeper = PlainSample.key(odd, "deeper");
    List.of(odd, other, remark, deeper).forEach(key -> Calls.createPlain(storage(), key));
    List.of(room, odd, other, remark, deeper)
        .forEach(parent -> put(parent, "in " + parent.id(), SearchableSample.text("name", "same")));

    Found<SearchableSample> found =
        Calls.answer(
            storage()
                .search(
                    new Search<>(
                        room,
                        List.of(PlainSample.KIND),
                        SearchableSample.KIND,
                        new Equal("name", new SearchValue.Text("same")),
                        List.of(Sort.ascending("name")),
                        10,
                        null,
                        true)));

    assertThat(found.items())
        .extracting(Stored::key)
        .containsExactly(thing(odd, "in odd / 100%2F%"), thing(other, "in other"));
    assertThat(found.total()).isEqualTo(2);
  }

  @Test
  default void equal_comparesValuesOfTheSameType() {
    Key<PlainSample> room = newRoom();
    put(room, "text", SearchableSample.text("x", "1"));
    put(room, "label", SearchableSample.EMPTY.with("x", new SearchValue.Label("1")));
    put(room, "number", SearchableSample.number("x", 1));
    put(room, "flag", SearchableSample.EMPTY.with("x", new SearchValue.Flag(true)));
    put(
        room,
        "moment",
        SearchableSample.EMPTY.with("x", new SearchValue.Moment(Instant.ofEpochSecond(1))));
    put(room, "other", SearchableSample.text("y", "1"));

    assertThat(ids(storage(), room, equal(new SearchValue.Text("1")))).containsExactly("text");
    assertThat(ids(storage(), room, equal(new SearchValue.Label("1")))).containsExactly("label");
    assertThat(ids(storage(), room, equal(new SearchValue.Number(1)))).containsExactly("number");
    assertThat(ids(storage(), room, equal(new SearchValue.Flag(true)))).containsExactly("flag");
    assertThat(ids(storage(), room, equal(new SearchValue.Moment(Instant.ofEpochSecond(1)))))
        .containsExactly("moment");
  }

  @Test
  default void texts_areEqualWithoutRegardToCaseAndLabelsOnlyWithIt() {
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("x", "STRASSE ΣΊΣΥΦΟΣ 𐐀"));
    put(room, "2", SearchableSample.EMPTY.with("x", new SearchValue.Label("ARN")));

    assertThat(ids(storage(), room, equal(new SearchValue.Text("strasse σίσυφος 𐐨"))))
        .containsExactly("1");
    assertThat(ids(storage(), room, equal(new SearchValue.Text("straße σίσυφος 𐐨")))).isEmpty();
    assertThat(ids(storage(), room, equal(new SearchValue.Label("arn")))).isEmpty();
  }

  @Test
  default void texts_areTheSameHoweverTheyAreComposed() {
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("x", "Caf\u00e9 Vi\u1ec7t"));
    put(room, "2", SearchableSample.text("x", "Cafe\u0301 Vie\u0302\u0323t"));
    put(room, "3", SearchableSample.text("x", "Cafe Viet"));

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
    Key<PlainSample> room = newRoom();
    put(room, "absent", SearchableSample.EMPTY);
    put(room, "greater", SearchableSample.number("x", 2));
    put(room, "less", SearchableSample.number("x", 1));
    put(room, "text", SearchableSample.text("x", "2"));
    Condition greater = new Compared("x", Relation.GREATER, new SearchValue.Number(1));

    assertThat(ids(storage(), room, greater)).containsExactly("greater");
    assertThat(ids(storage(), room, new Not(greater))).containsExactly("absent", "less", "text");
    assertThat(ids(storage(), room, new Absent("x"))).containsExactly("absent");
    assertThat(ids(storage(), room, new Not(new Contains("x", ""))))
        .containsExactly("absent", "greater", "less");
  }

  @Test
  default void numbers_areComparedOverTheirWholeRange() {
    Key<PlainSample> room = newRoom();
    double[] ascending = {-Double.MAX_VALUE, -1, -Double.MIN_VALUE, 0, 1e-300, 1, Double.MAX_VALUE};
    for (int i = 0; i < ascending.length; i++) {
      put(room, "" + i, SearchableSample.number("x", ascending[i]));
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
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("colour", "red").with("size", new SearchValue.Number(1)));
    put(room, "2", SearchableSample.text("colour", "blue").with("size", new SearchValue.Number(2)));
    put(room, "3", SearchableSample.text("colour", "red").with("size", new SearchValue.Number(3)));
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
    Key<PlainSample> room = newRoom();
    put(
        room,
        "1",
        SearchableSample.text("title", "Broken Seafood")
            .with("note", new SearchValue.Text("cold")));
    put(
        room,
        "2",
        SearchableSample.text("title", "Food").with("note", new SearchValue.Text("cold sea")));
    put(room, "3", SearchableSample.EMPTY.with("title", new SearchValue.Label("seafood")));

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
    Key<PlainSample> room = newRoom();
    String arn = "arn:aws:profile:eu-central-1:111122223333:domains/d/profiles/A7f0";
    put(room, "text", SearchableSample.EMPTY.with("x", new SearchValue.Text(arn, true)));
    put(room, "label", SearchableSample.EMPTY.with("x", new SearchValue.Label(arn, true)));
    put(room, "number", SearchableSample.EMPTY.with("x", new SearchValue.Text("C-1000/7", true)));
    put(
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
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("x", "before" + awkward + "behind"));
    put(room, "2", SearchableSample.text("x", awkward));
    put(
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
    Key<PlainSample> room = newRoom();
    String longest = "𐐀z".repeat(2_050);
    put(
        room,
        "1",
        SearchableSample.text("name", longest + "end").with("mix", new SearchValue.Label(longest)));
    put(room, "2", SearchableSample.text("name", longest));

    assertThat(ids(storage(), room, new Contains("name", longest.substring(0, 255))))
        .containsExactly("1", "2");
    assertThat(ids(storage(), room, SearchTerm.condition(longest + "END"))).containsExactly("1");
    assertThat(ids(storage(), room, new Equal("name", new SearchValue.Text(longest))))
        .containsExactly("2");
    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.descending("name")), 1))
        .as("what is the same for more than a hundred code points, by id")
        .containsExactly("2", "1");
  }

  @Test
  default void sort_putsAbsentValuesLastAndBreaksTiesById() {
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("name", "b"));
    put(room, "2", SearchableSample.EMPTY);
    put(room, "3", SearchableSample.text("name", "A"));
    put(room, "4", SearchableSample.EMPTY);
    put(room, "5", SearchableSample.text("name", "B"));

    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.ascending("name")), 2))
        .containsExactly("3", "1", "5", "2", "4");
    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.descending("name")), 2))
        .containsExactly("5", "1", "3", "4", "2");
  }

  @Test
  default void sort_byASecondValueDecidesWhereTheFirstIsTheSame() {
    Key<PlainSample> room = newRoom();
    put(room, "1", SearchableSample.text("name", "a").with("size", new SearchValue.Number(1)));
    put(room, "2", SearchableSample.text("name", "a"));
    put(room, "3", SearchableSample.text("name", "a").with("size", new SearchValue.Number(3)));
    put(room, "4", SearchableSample.number("size", 4));
    put(room, "5", SearchableSample.number("size", 5));

    List<Sort> sorts = List.of(Sort.ascending("name"), Sort.descending("size"));

    for (int size = 1; size <= 5; size++) {
      assertThat(walk(storage(), room, Condition.ALWAYS, sorts, size))
          .as("pages of %d", size)
          .containsExactly("3", "1", "2", "5", "4");
    }
  }

  private static Condition equal(SearchValue value) {
    return new Equal("x", value);
  }

  private static Condition compared(Relation relation, double bound) {
    return new Compared("x", relation, new SearchValue.Number(bound));
  }

  private Key<PlainSample> newRoom() {
    Tenant tenant = StoreUnderTest.newTenant();
    return Calls.createPlain(storage(), SearchableSample.room(tenant)).key();
  }

  private static Key<SearchableSample> thing(Key<?> parent, String id) {
    return parent.child(SearchableSample.KIND, id);
  }

  private void put(Key<?> parent, String id, SearchableSample thing) {
    commit(storage(), Change.create(thing(parent, id), thing));
  }
}
