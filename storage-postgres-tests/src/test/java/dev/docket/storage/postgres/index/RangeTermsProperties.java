package dev.docket.storage.postgres.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.RangeTerms.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RangeTermsProperties {

  @Property
  void range_sharesPrefixesWithEveryNumberInIt(
      @ForAll("numbers") double number,
      @ForAll("numbers") double low,
      @ForAll("numbers") double high) {
    sharesPrefixesIfInside(
        new SearchValue.Number(number), new SearchValue.Number(low), new SearchValue.Number(high));
  }

  @Property
  void range_sharesPrefixesWithEveryMomentInIt(
      @ForAll("moments") Instant moment,
      @ForAll("moments") Instant low,
      @ForAll("moments") Instant high) {
    sharesPrefixesIfInside(
        new SearchValue.Moment(moment), new SearchValue.Moment(low), new SearchValue.Moment(high));
  }

  private static void sharesPrefixesIfInside(SearchValue value, SearchValue low, SearchValue high) {
    Compared above = new Compared("amount", Relation.GREATER_OR_EQUAL, low);
    Compared below = new Compared("amount", Relation.LESS_OR_EQUAL, high);
    Map<String, SearchValue> values = Map.of("amount", value);

    List<String> prefixes = Range.of(above).and(Range.of(below)).prefixes();

    if (above.matches(values) && below.matches(values)) {
      assertThat(prefixes).containsAnyElementsOf(RangeTerms.of(value));
    }
    if (above.matches(values)) {
      assertThat(Range.of(above).prefixes()).containsAnyElementsOf(RangeTerms.of(value));
    }
    if (below.matches(values)) {
      assertThat(Range.of(below).prefixes()).containsAnyElementsOf(RangeTerms.of(value));
    }
    assertThat(prefixes).as("each hash is looked up").hasSizeLessThanOrEqualTo(1_300);
  }

  @Example
  void range_hasNothingOfWhatIsFarOutside() {
    List<String> prefixes = between(500, 501);

    assertThat(prefixes).containsAnyElementsOf(RangeTerms.of(new SearchValue.Number(500.5)));
    for (double outside : new double[] {-500.5, 0, 499.8, 501.2, 1_000, Double.MAX_VALUE}) {
      assertThat(prefixes)
          .as("%s", outside)
          .doesNotContainAnyElementsOf(RangeTerms.of(new SearchValue.Number(outside)));
    }
  }

  @Example
  void range_betweenBoundsTheWrongWayRoundHasNoPrefixes() {
    assertThat(between(501, 500)).isEmpty();
  }

  private static List<String> between(double low, double high) {
    return Range.of(new Compared("amount", Relation.GREATER, new SearchValue.Number(low)))
        .and(Range.of(new Compared("amount", Relation.LESS, new SearchValue.Number(high))))
        .prefixes();
  }

  @Example
  void text_hasNoPrefixes() {
    assertThat(RangeTerms.of(new SearchValue.Text("12"))).isEmpty();
  }

  /** Some close to each other, some at the ends. */
  @Provide
  Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(-10, 10),
        Arbitraries.doubles(),
        Arbitraries.of(0.0, 1.0, -1.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1_700_000_000, 1_700_100_000).map(Instant::ofEpochSecond),
        Arbitraries.longs().between(-1L << 34, 1L << 34).map(Instant::ofEpochSecond),
        Arbitraries.of(Instant.EPOCH, Instant.MIN, Instant.MAX));
  }
}
