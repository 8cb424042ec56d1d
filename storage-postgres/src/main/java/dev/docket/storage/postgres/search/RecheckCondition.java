package dev.docket.storage.postgres.search;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition in SQL, true or false for every row as its {@link Condition#matches} says. */
final class RecheckCondition {

  private final IndexColumns columns;
  private final Parameters parameters;

  RecheckCondition(IndexColumns columns, Parameters parameters) {
    this.columns = columns;
    this.parameters = parameters;
  }

  String sql(Condition condition) {
    return switch (condition) {
      case Condition.Equal equal ->
          "("
              + columns.comparable(equal.name(), equal.value().form())
              + " IS NOT DISTINCT FROM "
              + parameters.text(equal.value().form())
              + ")";
      case Condition.OneOf some ->
          "COALESCE("
              + columns.comparable(some.name(), longest(some))
              + " = ANY("
              + parameters.texts(some.values().map(SearchValue::form).toList())
              + "), FALSE)";
      case Condition.Absent absent -> "(" + columns.sortKey(absent.name()) + " IS NULL)";
      case Condition.Compared compared -> "COALESCE(" + columns.range(compared) + ", FALSE)";
      case Condition.Contains contains -> contains(contains);
      case Condition.Mentions mentions -> mentions(mentions);
      case Condition.All all -> joined("TRUE", " AND ", all.conditions());
      case Condition.Any any -> joined("FALSE", " OR ", any.conditions());
      case Condition.Not not -> "(NOT " + sql(not.condition()) + ")";
    };
  }

  private static String longest(Condition.OneOf some) {
    return some.values()
        .map(SearchValue::form)
        .max(Comparator.comparingInt(form -> form.codePointCount(0, form.length())))
        .orElse("");
  }

  /** The form of a text is a letter followed by the folded text. */
  private String contains(Condition.Contains contains) {
    String form = columns.form(contains.name());
    String part = parameters.text(CaseFolding.fold(contains.part()));
    return "COALESCE(LEFT("
        + form
        + ", 1) = 't' AND STRPOS(SUBSTRING("
        + form
        + " FROM 2), "
        + part
        + ") > 0, FALSE)";
  }

  /**
   * The empty text occurs in every text, so wherever there is a separator. A name is between two
   * separators.
   */
  private String mentions(Condition.Mentions mentions) {
    String folded = CaseFolding.fold(mentions.part());
    String separator = Character.toString(CaseFolding.SEPARATOR);
    return "(STRPOS(s.texts, "
        + parameters.text(folded.isEmpty() ? separator : folded)
        + ") > 0 OR STRPOS(s.names, "
        + parameters.text(separator + folded + separator)
        + ") > 0)";
  }

  private String joined(String ofNone, String operator, List<Condition> conditions) {
    return Stream.concat(Stream.of(ofNone), conditions.stream().map(this::sql))
        .collect(Collectors.joining(operator, "(", ")"));
  }
}
