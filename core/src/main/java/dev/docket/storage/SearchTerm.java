package dev.docket.storage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person types to search: words separated by blanks. Each must occur in some text, or be a
 * name of an identifier. Text between double quotes is one phrase, blanks included; the closing
 * quote may be missing.
 */
public final class SearchTerm {

  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"?|[^\"\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

  private SearchTerm() {}

  /** The words and phrases of a term; none if it has only blanks. */
  public static List<String> parts(String term) {
    return PART.matcher(term)
        .results()
        .map(part -> part.group(1) == null ? part.group() : part.group(1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * The condition that every word and phrase of a term is mentioned; everything meets that of a
   * blank term.
   */
  public static Condition condition(String term) {
    return new Condition.All(parts(term).stream().<Condition>map(Condition.Mentions::new).toList());
  }
}
