package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.index.Candidates;
import dev.docket.storage.postgres.index.Candidates.Everything;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.SoughtPart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@link Candidates} as SQL conditions, each of which the index that it is for can use. */
final class CandidateSql {

  private final IndexColumns columns;
  private final Map<SoughtPart, List<Integer>> found;
  private final Parameters parameters;

  /**
   * @param found the terms of what contains a part, for each part that was looked up and told
   *     enough
   */
  CandidateSql(IndexColumns columns, Map<SoughtPart, List<Integer>> found, Parameters parameters) {
    this.columns = columns;
    this.found = found;
    this.parameters = parameters;
  }

  /** The whole condition for candidates, which names the partition too. */
  String whole(Candidates candidates) {
    return candidates instanceof Everything ? columns.anywhere() : part(candidates);
  }

  /** The condition for candidates within the partition. */
  String part(Candidates candidates) {
    return switch (candidates) {
      case Everything everything -> "TRUE";
      case Candidates.Terms all -> terms(all.terms());
      case Candidates.AnyTerm any -> anyTerm(any.terms());
      case Candidates.Tokens tokens -> tokens(tokens);
      case Candidates.Mentioning some ->
          "(" + tokens(some.tokens()) + " OR " + terms(List.of(some.name())) + ")";
      case Candidates.IdentifierWith some -> anyTerm(termsOf(some.part()));
      case Candidates.KeyIs is ->
          keyed(is.index(), key(is.index()) + " = " + parameters.text(is.key()));
      case Candidates.KeyIn in ->
          keyed(in.index(), key(in.index()) + " = ANY(" + parameters.texts(in.keys()) + ")");
      case Candidates.KeyAbsent absent -> keyed(absent.index(), key(absent.index()) + " IS NULL");
      case Candidates.KeyRange within -> keyed(within.index(), columns.range(within.range()));
      case Candidates.All all -> joined("TRUE", " AND ", all.of());
      case Candidates.Any any -> joined("FALSE", " OR ", any.of());
    };
  }

  /** The index of a slot is only used where a condition leaves out what lacks the value. */
  private String keyed(int index, String condition) {
    String present = IndexLayout.hasAbsent(index) ? "" : " AND " + key(index) + " IS NOT NULL";
    return "(" + columns.partition(index) + present + " AND " + condition + ")";
  }

  private static String key(int index) {
    return IndexColumns.key(index);
  }

  private String tokens(Candidates.Tokens tokens) {
    Stream<String> whole =
        tokens.tokens().isEmpty() ? Stream.of() : Stream.of(terms(tokens.tokens()));
    Stream<String> parts = tokens.parts().map(part -> anyTerm(termsOf(part)));
    return Stream.concat(whole, parts).collect(Collectors.joining(" AND ", "(", ")"));
  }

  private List<Integer> termsOf(SoughtPart part) {
    return Objects.requireNonNull(found.get(part), "Restricted to the parts that were found");
  }

  private String terms(Collection<Integer> terms) {
    return "(s.terms @> " + parameters.numbers(terms) + ")";
  }

  private String anyTerm(Collection<Integer> terms) {
    return "(s.terms && " + parameters.numbers(terms) + ")";
  }

  private String joined(String ofNone, String operator, List<Candidates> candidates) {
    return Stream.concat(Stream.of(ofNone), candidates.stream().map(this::part))
        .collect(Collectors.joining(operator, "(", ")"));
  }
}
