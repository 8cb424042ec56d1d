package dev.docket.storage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of entity.
 *
 * @param name the name of the kind in keys and ARNs: lower-case words joined by hyphens ({@code
 *     case-rule})
 * @param type the record that holds an entity of this kind
 * @param format the version of the stored record, from 1; it grows when entities that were stored
 *     before cannot be read as the record any more
 * @param indexed for kinds that are {@linkplain Searchable searched}: the names of the values that
 *     searches sort and bound by most often, the most frequent first, at most {@value
 *     #MOST_INDEXED}. They make these searches fast where a store has indexes, and change no
 *     result.
 * @param tallied one of {@code indexed}, such as a status: a value of which there are few, and by
 *     which searches count most often; null for none. A store may keep such totals; it changes no
 *     result either.
 * @param identifiers the names of those values that are ids, numbers or ARNs, which searches ask
 *     for as a whole, and seldom for a part of one. A store may prepare for parts only when they
 *     are first asked for; that changes no result either.
 * @param shared those of the identifiers that many entities have in common, such as a customer. A
 *     store may prepare to count these; that changes no result either.
 */
public record Kind<E extends Entity>(
    String name,
    Class<E> type,
    int format,
    List<String> indexed,
    @Nullable String tallied,
    List<String> identifiers,
    List<String> shared) {

  public static final int MOST_INDEXED = 5;

  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Kind {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a name of a kind: " + name);
    }
    if (format < 1) {
      throw new IllegalArgumentException("Formats are counted from 1");
    }
    indexed = List.copyOf(indexed);
    identifiers = List.copyOf(identifiers);
    shared = List.copyOf(shared);
    if (indexed.size() > MOST_INDEXED || indexed.stream().distinct().count() < indexed.size()) {
      throw new IllegalArgumentException(
          "At most five distinct names can be indexed, not " + indexed);
    }
    if (tallied != null && !indexed.contains(tallied)) {
      throw new IllegalArgumentException("Only what is indexed can be tallied, not " + tallied);
    }
    if (!identifiers.containsAll(shared)) {
      throw new IllegalArgumentException("Only identifiers are shared, not all of " + shared);
    }
  }

  /** A kind of which nothing is indexed. */
  public Kind(String name, Class<E> type, int format) {
    this(name, type, format, List.of());
  }

  /** A kind of which nothing is tallied. */
  public Kind(String name, Class<E> type, int format, List<String> indexed) {
    this(name, type, format, indexed, null, List.of());
  }

  /** A kind whose identifiers are each of one entity. */
  public Kind(
      String name,
      Class<E> type,
      int format,
      List<String> indexed,
      @Nullable String tallied,
      List<String> identifiers) {
    this(name, type, format, indexed, tallied, identifiers, List.of());
  }

  /** No two kinds of a name are in use at once, and keys are hashed for every call. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The kind's name as a resource type in AWS's spelling, such as {@code CaseRule}. */
  public String resourceType() {
    return Stream.of(name.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
