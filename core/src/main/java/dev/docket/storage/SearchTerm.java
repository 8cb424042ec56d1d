package dev.docket.storage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person types to search: words separated by blanks, each of which has to occur in some text
 * or to be the name of something. What stands between double quotes is one phrase, blanks and all;
 * the last quote may be left out.
 */
public final class SearchTerm {

  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"?|[^\"\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

  private SearchTerm() {}

  /** The words and phrases of a term, of which one without words has none. */
  public static List<String> parts(String term) {
    return PART.matcher(term)
        .results()
        .map(part -> part.group(1) == null ? part.group() : part.group(1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** That every word and phrase of a term is mentioned; one without words asks for nothing. */
  public static Condition condition(String term) {
    return new Condition.All(parts(term).stream().<Condition>map(Condition.Mentions::new).toList());
  }
}
