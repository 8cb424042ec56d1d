package dev.docket.storage.postgres.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Contains;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Mentions;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.Candidates.Everything;
import dev.docket.storage.tck.SearchArbitraries;
import dev.docket.storage.tck.SearchableSample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/** The law of the index: whatever matches is a candidate. No database is asked. */
class CandidatesProperties {

  private static final String PARENT = "room/1/shelf/2/";
  private static final IndexPartition PARTITION =
      IndexPartition.of("111122223333", "eu-central-1", PARENT, SearchableSample.KIND.name());

  private static final String IDENTIFIER = SearchableSample.KIND.identifiers().getFirst();

  /** Where only what the kind indexes has columns. */
  private static final IndexLayout PLAIN = new IndexLayout(SearchableSample.KIND, IndexSlots.NONE);

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatMatches_isACandidate(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("things") List<SearchableSample> things,
      @ForAll("conditions") List<Condition> conditions) {
    for (Condition condition : conditions) {
      Candidates candidates = candidates(layout, condition);
      for (SearchableSample thing : things) {
        boolean matches = condition.matches(thing.searchValues());
        boolean admitted = candidates.admit(document(layout, thing));
        if (matches) {
          assertThat(admitted).as("%s is found by %s", thing, condition).isTrue();
        }
        Statistics.collect(matches, admitted);
      }
    }
    Statistics.coverage(
        coverage -> {
          coverage.check(true, true).percentage(share -> share >= 10);
          coverage.check(false, false).percentage(share -> share >= 10);
        });
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void partOfAText_leadsToTheText(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("names") String name,
      @ForAll("cut") Tuple2<String, String> cut) {
    SearchableSample thing = SearchableSample.of(Map.of(name, new SearchValue.Text(cut.get1())));
    List<Condition> conditions =
        List.of(
            new Contains(name, cut.get2()),
            new Mentions(cut.get2()),
            new Equal(name, new SearchValue.Text(cut.get1())));

    for (Condition condition : conditions) {
      if (condition.matches(thing.searchValues())) {
        assertThat(candidates(layout, condition).admit(document(layout, thing)))
            .as("%s", condition)
            .isTrue();
      }
    }
  }

  /** Bounds on one value without an index are combined. */
  @Property(tries = 300)
  void whatLiesBetweenTwoBounds_isACandidate(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("quarters") double one,
      @ForAll("quarters") double two,
      @ForAll("quarters") double three) {
    double[] sorted = DoubleStream.of(one, two, three).sorted().toArray();
    Condition between =
        new Condition.All(
            List.of(
                new Compared("a", Relation.GREATER_OR_EQUAL, new SearchValue.Number(sorted[0])),
                new Compared("a", Relation.LESS_OR_EQUAL, new SearchValue.Number(sorted[2]))));

    assertThat(
            candidates(layout, between)
                .admit(
                    document(
                        layout,
                        SearchableSample.of(Map.of("a", new SearchValue.Number(sorted[1]))))))
        .isTrue();
  }

  /** Parts that too many tokens contain are left out, so that more becomes a candidate. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void candidatesWithoutSomeParts_areNoFewer(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("things") List<SearchableSample> things,
      @ForAll("conditions") List<Condition> conditions,
      @ForAll Set<Boolean> kept) {
    for (Condition condition : conditions) {
      Candidates all = candidates(layout, condition);
      Set<SoughtPart> parts =
          all.parts()
              .filter(part -> kept.contains(part.hashCode() % 2 == 0))
              .collect(Collectors.toSet());
      Candidates fewerParts = all.restrictedTo(parts);

      assertThat(fewerParts.parts()).isSubsetOf(parts);
      for (SearchableSample thing : things) {
        assertThat(fewerParts.admit(document(layout, thing)) || !all.admit(document(layout, thing)))
            .isTrue();
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatMatches_isACandidateOfAnIndexOfKeys(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("things") List<SearchableSample> things,
      @ForAll("conditions") List<Condition> conditions) {
    for (Condition condition : conditions) {
      new CandidateSelector(PARTITION, layout)
          .selectByKey(condition)
          .ifPresent(
              candidates ->
                  things.stream()
                      .filter(thing -> condition.matches(thing.searchValues()))
                      .forEach(
                          thing ->
                              assertThat(candidates.admit(document(layout, thing)))
                                  .as("%s is found by %s", thing, condition)
                                  .isTrue()));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void exactCandidates_areWhatMatches(
      @ForAll("layouts") IndexLayout layout,
      @ForAll("things") List<SearchableSample> things,
      @ForAll("conditions") List<Condition> conditions) {
    for (Condition condition : conditions) {
      new CandidateSelector(PARTITION, layout)
          .selectExactly(condition)
          .ifPresent(
              exact -> {
                for (SearchableSample thing : things) {
                  assertThat(exact.admit(document(layout, thing)))
                      .as("%s and %s", thing, condition)
                      .isEqualTo(condition.matches(thing.searchValues()));
                }
              });
    }
  }

  @Example
  void candidates_areFewWhereTheIndexTells() {
    SearchableSample thing =
        SearchableSample.of(
            Map.of(
                "name", new SearchValue.Label("one"),
                "a", new SearchValue.Text("A yellow zeppelin"),
                "b", new SearchValue.Number(7)));
    List<Condition> other =
        List.of(
            new Equal("name", new SearchValue.Label("two")),
            new Equal("a", new SearchValue.Text("a yellow submarine")),
            new Condition.OneOf("b", Set.of("7")),
            new Condition.Absent("name"),
            new Compared("b", Relation.GREATER, new SearchValue.Number(8)),
            new Contains("a", "zeppelins"),
            new Mentions("blue"));

    for (IndexLayout layout : List.of(PLAIN, layout(1), layout(2), layout(3))) {
      assertThat(other)
          .noneMatch(condition -> candidates(layout, condition).admit(document(layout, thing)));
      assertThat(candidates(layout, new Condition.Not(other.getFirst())))
          .isEqualTo(new Everything());
    }
  }

  @Example
  void partOfAnIdentifier_isLookedUpOnceThatIsWanted() {
    SearchableSample thing =
        SearchableSample.of(Map.of(IDENTIFIER, new SearchValue.Text("arn:a/B-12345", true)));
    IndexLayout wanted = PLAIN.withPartsOfIdentifiers();
    Condition part = new Contains(IDENTIFIER, "/b-123");
    Condition other = new Contains(IDENTIFIER, "b-124");

    assertThat(document(PLAIN, thing).tokens()).isEmpty();
    assertThat(candidates(PLAIN, other)).isEqualTo(new Everything());
    assertThat(candidates(wanted, part).admit(document(PLAIN, thing))).isTrue();
    assertThat(candidates(wanted, other).admit(document(PLAIN, thing))).isFalse();
    assertThat(candidates(wanted, new Contains(IDENTIFIER, "b-"))).isEqualTo(new Everything());
  }

  /** PostgreSQL takes twice as long to look for them one after the other. */
  @Example
  void termsOfAlternatives_areLookedForAtOnce() {
    Condition alternatives =
        new Condition.Any(
            List.of(
                new Condition.OneOf("b", Set.of("one", "two")),
                new Equal("b", new SearchValue.Label("three")),
                new Condition.OneOf("c", Set.of("four"))));

    assertThat(candidates(PLAIN, alternatives))
        .isInstanceOfSatisfying(
            Candidates.AnyTerm.class, any -> assertThat(any.terms()).hasSize(4));
  }

  @Example
  void scope_hasWhatLiesUnderIt() {
    IndexDocument document = document(PLAIN, SearchableSample.of(Map.of()));

    assertThat(Candidates.under(PARTITION, "room/1/")).isEqualTo(new Everything());
    assertThat(Candidates.under(PARTITION, PARENT).admit(document)).isTrue();
    assertThat(Candidates.under(PARTITION, "room/1/shelf/3/").admit(document)).isFalse();
  }

  /** A layout in which some names have slots of one family. */
  private static IndexLayout layout(int family) {
    return new IndexLayout(
        SearchableSample.KIND, new IndexSlots.Builder().add("a", family).add("b", family).build());
  }

  /**
   * Names have slots of any family, whatever their values are, or none. Identifiers are found by
   * their parts or not.
   */
  @Provide
  Arbitrary<IndexLayout> layouts() {
    return Arbitraries.maps(
            Arbitraries.of("a", "b", IDENTIFIER),
            Arbitraries.of(SlotFamily.values()).map(SlotFamily::code))
        .flatMap(
            families -> {
              IndexSlots.Builder slots = new IndexSlots.Builder();
              families.forEach(slots::add);
              IndexLayout layout = new IndexLayout(SearchableSample.KIND, slots.build());
              return Arbitraries.of(layout, layout.withPartsOfIdentifiers());
            });
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", IDENTIFIER);
  }

  /** Few, so that some are the same. */
  @Provide
  Arbitrary<Double> quarters() {
    return Arbitraries.integers().between(-8, 8).map(number -> number / 4.0);
  }

  @Provide
  Arbitrary<List<SearchableSample>> things() {
    return SearchArbitraries.things().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    return SearchArbitraries.conditions().list().ofSize(10);
  }

  @Provide
  Arbitrary<Tuple2<String, String>> cut() {
    return Combinators.combine(
            SearchArbitraries.prose(),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1))
        .as(
            (text, one, other) -> {
              int from = (int) (Math.min(one, other) * text.length());
              int to = (int) (Math.max(one, other) * text.length());
              return Tuple.of(text, text.substring(from, to));
            });
  }

  private static Candidates candidates(IndexLayout layout, Condition condition) {
    return new CandidateSelector(PARTITION, layout).select(condition);
  }

  private static IndexDocument document(IndexLayout layout, SearchableSample thing) {
    return IndexDocument.of(PARTITION, PARENT, layout, thing.searchValues());
  }
}
