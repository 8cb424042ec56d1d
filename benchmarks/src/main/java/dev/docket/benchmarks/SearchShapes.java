package dev.docket.benchmarks;

import dev.docket.storage.Condition;
import dev.docket.storage.Condition.All;
import dev.docket.storage.Condition.Any;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Contains;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Not;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The shapes of searches that are measured. */
final class SearchShapes {

  private static final int PAGE = 25;
  private static final List<Sort> NEWEST = List.of(Sort.descending("updated"));

  private final Key<? extends Entity> scope;
  private final Tickets tickets;

  SearchShapes(Key<? extends Entity> scope, Tickets tickets) {
    this.scope = scope;
    this.tickets = tickets;
  }

  /** The shapes by name; each makes searches that ask for something else each time. */
  Map<String, Function<SplittableRandom, Search<SampleTicket>>> all() {
    Map<String, Function<SplittableRandom, Search<SampleTicket>>> all = new LinkedHashMap<>();
    all.put("everything, newest first", random -> page(Condition.ALWAYS, NEWEST));
    all.put("status of 35 %, newest first", random -> page(open(), NEWEST));
    all.put("own label of 0.7 %, newest first", random -> page(reason(39), NEWEST));
    all.put("one customer", random -> page(customer(random), NEWEST));
    all.put("term: reference number", random -> page(reference(random), NEWEST));
    all.put("term: rare word", random -> page(word(random, 15_000, 20_000), NEWEST));
    all.put("term: two words", random -> page(twoWords(random), NEWEST));
    all.put("term: frequent word", random -> page(word(random, 1, 20), NEWEST));
    all.put("contains, rare", random -> page(contains(random), NEWEST));
    all.put("own number range 0.1 %", random -> page(amounts(random, 1), NEWEST));
    all.put("own number range 50 %", random -> page(amounts(random, 500), NEWEST));
    all.put("date range 0.1 %", random -> page(within(random, "created"), NEWEST));
    all.put("own date range 0.1 %", random -> page(within(random, "due"), NEWEST));
    all.put("3 leaves, by an own number", random -> page(nest(random), byAmount()));
    all.put("term, 3 leaves, by an own label", random -> page(termAndNest(random), byReason()));
    all.put("one customer, two sorts", random -> page(customer(random), twoSorts()));
    all.put("everything, two sorts", random -> page(Condition.ALWAYS, twoSorts()));
    all.put("everything, by an own number", random -> page(Condition.ALWAYS, byAmount()));
    all.put("total of everything", random -> total(Condition.ALWAYS));
    all.put("total of 35 %", random -> total(open()));
    all.put("total of 19 %, own label", random -> total(reason(1)));
    all.put("total of one customer", random -> total(customer(random)));
    return all;
  }

  /** The search whose pages are turned to reach a deep one. */
  Search<SampleTicket> broad() {
    return page(open(), NEWEST);
  }

  private Search<SampleTicket> page(Condition condition, List<Sort> sorts) {
    return new Search<>(scope, SampleTicket.KIND, condition, sorts, PAGE, null, false);
  }

  private Search<SampleTicket> total(Condition condition) {
    return new Search<>(scope, SampleTicket.KIND, condition, NEWEST, 1, null, true);
  }

  private static List<Sort> byAmount() {
    return List.of(Sort.ascending("amount"));
  }

  private static List<Sort> byReason() {
    return List.of(Sort.ascending("custom-1"));
  }

  private static List<Sort> twoSorts() {
    return List.of(Sort.descending("created"), Sort.ascending("amount"));
  }

  private static Condition open() {
    return label("status", "open");
  }

  private static Condition reason(int number) {
    return label("reason", "reason-" + (number - 1));
  }

  private Condition customer(SplittableRandom random) {
    return label("customer", tickets.customer(random.nextInt(tickets.customers())));
  }

  private static Condition label(String name, String value) {
    return new Equal(name, new SearchValue.Label(value));
  }

  private Condition reference(SplittableRandom random) {
    return SearchTerm.condition("%08d".formatted(random.nextInt(tickets.customers())));
  }

  private Condition word(SplittableRandom random, int from, int to) {
    return SearchTerm.condition(tickets.word(random.nextInt(from, to)));
  }

  private Condition twoWords(SplittableRandom random) {
    return SearchTerm.condition(
        tickets.word(random.nextInt(2_000, 4_000)) + " " + tickets.word(random.nextInt(20, 100)));
  }

  private Condition contains(SplittableRandom random) {
    String word = tickets.word(random.nextInt(15_000, 20_000));
    return new Contains("summary", word.substring(1));
  }

  /** Amounts are evenly spread below 1 000. */
  private static Condition amounts(SplittableRandom random, int width) {
    double from = random.nextDouble(1_000 - width);
    return new All(
        List.of(
            new Compared("amount", Relation.GREATER_OR_EQUAL, new SearchValue.Number(from)),
            new Compared("amount", Relation.LESS, new SearchValue.Number(from + width))));
  }

  private Condition within(SplittableRandom random, String name) {
    double share = 0.001;
    double from = random.nextDouble(1 - share);
    return new All(
        List.of(
            new Compared(
                name, Relation.GREATER_OR_EQUAL, new SearchValue.Moment(tickets.after(from))),
            new Compared(
                name, Relation.LESS, new SearchValue.Moment(tickets.after(from + share)))));
  }

  private static Condition nest(SplittableRandom random) {
    return new All(
        List.of(
            open(),
            new Any(
                List.of(
                    label("queue", "queue-" + random.nextInt(150, 199)),
                    label("custom-0", "option-" + random.nextInt(200, 299)))),
            new Not(label("reason", "reason-0"))));
  }

  private Condition termAndNest(SplittableRandom random) {
    return new All(List.of(word(random, 5_000, 10_000), nest(random)));
  }
}
