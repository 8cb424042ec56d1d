package dev.docket.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A store finds what a search means, whatever is stored and whatever is searched. */
public interface SearchAgreementContract extends StoreUnderTest {

  /** How many searches are asked of each of 150 rooms; the profile {@code thorough} has more. */
  int QUESTIONS = Integer.getInteger("docket.tck.questions", 20);

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void search_findsWhatItMeans(
      @ForAll("crowds") SearchableSample crowd,
      @ForAll("things") @Size(max = 12) List<SearchableSample> things,
      @ForAll("searches") List<Question> questions,
      @ForAll @IntRange(min = 1, max = 5) int size) {
    Key<PlainSample> room = SearchableSample.room(StoreUnderTest.newTenant());
    List<Change> changes = new ArrayList<>(List.of(Change.create(room, new PlainSample("room"))));
    List<Stored<SearchableSample>> stored = new ArrayList<>();
    Key<SearchableSample> first = room.child(SearchableSample.KIND, "crowd");
    stored.add(new Stored<>(first, crowd, 0));
    changes.add(Change.create(first, crowd));
    Calls.commit(storage(), changes);
    changes.clear();
    for (SearchableSample thing : things) {
      Key<SearchableSample> key = room.child(SearchableSample.KIND, "i" + stored.size());
      changes.add(Change.create(key, thing));
      stored.add(new Stored<>(key, thing, 0));
    }
    if (!changes.isEmpty()) {
      Calls.commit(storage(), changes);
    }

    for (Question question : questions) {
      expectAnswer(room, stored, question, size);
    }
  }

  /** Parts may begin and end within words, and words may be longer than anybody expects. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void search_findsEveryPartOfAText(
      @ForAll("prose") @Size(min = 1, max = 8) List<String> texts,
      @ForAll @Size(min = 10, max = 10) List<@IntRange(max = 9_999) Integer> places) {
    Key<PlainSample> room = SearchableSample.room(StoreUnderTest.newTenant());
    List<Change> changes = new ArrayList<>(List.of(Change.create(room, new PlainSample("room"))));
    List<Stored<SearchableSample>> stored = new ArrayList<>();
    for (String text : texts) {
      Key<SearchableSample> key = room.child(SearchableSample.KIND, "i" + stored.size());
      SearchableSample thing = SearchableSample.text("summary", text);
      changes.add(Change.create(key, thing));
      stored.add(new Stored<>(key, thing, 0));
    }
    Calls.commit(storage(), changes);

    String first = texts.getFirst();
    for (int place : places) {
      int from = first.offsetByCodePoints(0, place % (first.codePointCount(0, first.length()) + 1));
      int left = first.codePointCount(from, first.length());
      String part = first.substring(from, first.offsetByCodePoints(from, place / 7 % (left + 1)));
      // Without an order that an index has, so that nothing is found by walking along it.
      expectAnswer(room, stored, new Question(new Condition.Mentions(part), List.of()), 3);
      expectAnswer(
          room, stored, new Question(new Condition.Contains("summary", part), List.of()), 3);
    }
    Condition equal = new Condition.Equal("summary", new SearchValue.Text(first));
    expectAnswer(room, stored, new Question(equal, List.of()), 3);
  }

  /** What is searched for, and in which order. */
  record Question(Condition condition, List<Sort> sorts) {}

  /** Stores may treat some names of a room better than others: these may take their places. */
  @Provide
  default Arbitrary<SearchableSample> crowds() {
    return SearchArbitraries.crowds();
  }

  @Provide
  default Arbitrary<List<SearchableSample>> things() {
    return SearchArbitraries.things().list();
  }

  @Provide
  default Arbitrary<List<String>> prose() {
    return SearchArbitraries.prose().list();
  }

  @Provide
  default Arbitrary<List<Question>> searches() {
    return Combinators.combine(SearchArbitraries.conditions(), SearchArbitraries.sorts())
        .as(Question::new)
        .list()
        .ofSize(QUESTIONS);
  }

  private void expectAnswer(
      Key<PlainSample> room, List<Stored<SearchableSample>> stored, Question question, int size) {
    Search<SearchableSample> search =
        SampleSearches.search(room, question.condition(), question.sorts(), size, null);
    List<String> meant =
        Calls.ids(
            stored.stream()
                .filter(each -> search.matches(each.value()))
                .sorted(Comparator.comparing(search::position, search.order()))
                .toList());

    List<Found<SearchableSample>> pages =
        SampleSearches.pages(another(), room, question.condition(), question.sorts(), size);

    Found<SearchableSample> first = pages.getFirst();
    assertThat(SampleSearches.ids(pages)).as("all pages of %s", question).isEqualTo(meant);
    assertThat(Calls.ids(first.items()))
        .as("first page of %s", question)
        .isEqualTo(meant.subList(0, Math.min(size, meant.size())));
    assertThat(first.total()).as("total of %s", question).isEqualTo(meant.size());
    assertThat(first.next() == null).as("no next page").isEqualTo(meant.size() <= size);
  }
}
