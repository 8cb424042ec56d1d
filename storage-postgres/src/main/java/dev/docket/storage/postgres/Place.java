package dev.docket.storage.postgres;

import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the indexes of searches are divided by: the first step of the path that an entity lies
 * under, such as a domain, and the kinds of the steps. And the terms of the entities there: hashes
 * that are the same for all that have something in common.
 *
 * @param shape the kinds along the path and, last, that of the entities, joined by slashes
 * @param hash stands for the place in indexes, and is part of each of its terms
 */
record Place(String shape, long hash) {

  static Place of(KeyColumns key) {
    return of(key.account(), key.region(), key.parent(), shape(key.parent()) + key.kind());
  }

  static Place of(Search<?> search) {
    Tenant tenant = search.scope().tenant();
    String path = KeyColumns.pathOf(search.scope());
    StringBuilder shape = new StringBuilder(shape(path));
    search.between().forEach(kind -> shape.append(kind.name()).append('/'));
    shape.append(search.kind().name());
    return of(tenant.account(), tenant.region(), path, shape.toString());
  }

  private static Place of(String account, String region, String path, String shape) {
    String top = ends(path).findFirst().map(end -> path.substring(0, end)).orElse("");
    long hash = Hash.start().add(account).add(region).add(top).add(shape).value();
    return new Place(shape, hash);
  }

  /** Every second part of a path, with a slash behind each. */
  private static String shape(String path) {
    StringBuilder shape = new StringBuilder();
    int start = 0;
    for (int end : ends(path).toList()) {
      shape.append(path, start, path.indexOf('/', start) + 1);
      start = end;
    }
    return shape.toString();
  }

  /** Where the steps of a path end, each of which is a kind and an id with a slash behind both. */
  private static Stream<Integer> ends(String path) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    while (end < path.length()) {
      end = path.indexOf('/', path.indexOf('/', end) + 1) + 1;
      ends.add(end);
    }
    return ends.stream();
  }

  /** The terms of what has a value that is not indexed: a text is found by its words. */
  Set<Integer> terms(String name, SearchValue value) {
    Set<Integer> terms = new HashSet<>();
    if (value instanceof SearchValue.Text text) {
      Words.of(text.folded()).forEach(word -> terms.add(term(word(word))));
    }
    return terms.isEmpty() ? Set.of(value(name, value.form())) : terms;
  }

  /** The term of what has a value of that form. */
  int value(String name, String form) {
    return Hash.from(hash).add("value").add(name).add(form).half();
  }

  /** The term of what lies in one of the {@link Spans}. */
  int span(String name, String span) {
    return Hash.from(hash).add("span").add(name).add(span).half();
  }

  /** The terms of what lies under a path, one for each of its scopes but the first. */
  Stream<Integer> scopes(String path) {
    return ends(path).skip(1).map(end -> scope(path.substring(0, end)));
  }

  private int scope(String path) {
    return Hash.from(hash).add("scope").add(path).half();
  }

  /** The term of what an identifier is a name of. */
  int name(String name) {
    return Hash.from(hash).add("name").add(name).half();
  }

  /** The hash of a word, by which the dictionary has it. */
  long word(String word) {
    return Hash.from(hash).add("word").add(word).value();
  }

  /** The term of a word. */
  static int term(long word) {
    return (int) (word >>> Integer.SIZE);
  }

  /** Hashes of all pieces of a word, or of a part of one: a word has those of its parts. */
  Set<Integer> pieces(String word) {
    Hash start = Hash.from(hash).add("piece");
    Set<Integer> pieces = new HashSet<>();
    for (int end = Words.PIECE; end <= word.length(); end++) {
      pieces.add(start.add(word.substring(end - Words.PIECE, end)).half());
    }
    return pieces;
  }
}
