package dev.docket.storage.postgres;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index can tell of a condition: something in SQL that is true for every row that meets it,
 * and perhaps for others.
 */
final class Implied {

  /** Pieces of a long text beyond these make a search no faster. */
  private static final int MOST_PIECES = 32;

  private final Place place;
  private final Values values;
  private final Parameters parameters;

  Implied(Place place, Values values, Parameters parameters) {
    this.place = place;
    this.values = values;
    this.parameters = parameters;
  }

  /** Whether an index can tell anything. */
  boolean tells(Condition condition) {
    return switch (condition) {
      case Condition.Equal equal -> true;
      case Condition.OneOf some -> true;
      case Condition.Absent absent -> values.column(absent.name()) != null;
      case Condition.Compared compared -> values.column(compared.name()) != null;
      case Condition.Contains contains -> !piecesAround(contains.part()).isEmpty();
      case Condition.Mentions mentions -> !piecesAround(mentions.part()).isEmpty();
      case Condition.All all -> all.conditions().stream().anyMatch(this::tells);
      case Condition.Any any -> any.conditions().stream().allMatch(this::tells);
      case Condition.Not not -> false;
    };
  }

  /** What an index tells; true when that is nothing. */
  String sql(Condition condition) {
    if (!tells(condition)) {
      return "TRUE";
    }
    return switch (condition) {
      case Condition.Equal equal -> terms(List.of(place.value(equal.name(), equal.value().form())));
      case Condition.OneOf some -> oneOf(some);
      case Condition.Absent absent -> "(" + values.sortKey(absent.name()) + " IS NULL)";
      case Condition.Compared compared -> values.range(compared);
      case Condition.Contains contains -> text(contains.part());
      case Condition.Mentions mentions -> text(mentions.part());
      case Condition.All all -> joined("TRUE", " AND ", all.conditions());
      case Condition.Any any -> joined("FALSE", " OR ", any.conditions());
      case Condition.Not not -> "TRUE";
    };
  }

  private String oneOf(Condition.OneOf some) {
    List<Integer> terms =
        some.forms().stream().map(form -> place.value(some.name(), form)).toList();
    return "(s.terms && " + parameters.numbers(terms) + ")";
  }

  private String text(String part) {
    return piecesAround(part).stream()
        .map(this::some)
        .map(this::terms)
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private List<List<Integer>> piecesAround(String part) {
    return place.piecesAround(CaseFolding.fold(part));
  }

  private List<Integer> some(List<Integer> pieces) {
    int step = Math.max(1, (pieces.size() + MOST_PIECES - 1) / MOST_PIECES);
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i += step) {
      some.add(pieces.get(i));
    }
    return some;
  }

  String terms(Collection<Integer> terms) {
    return "(s.terms @> " + parameters.numbers(terms) + ")";
  }

  private String joined(String ofNone, String operator, List<Condition> conditions) {
    return Stream.concat(Stream.of(ofNone), conditions.stream().map(this::sql))
        .collect(Collectors.joining(operator, "(", ")"));
  }
}
