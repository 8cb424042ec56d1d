package dev.docket.storage.postgres.index;

import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A partition of the search index: the tenant, the first step of the path that an entity lies
 * under, such as a domain, and the kinds of all steps. It also makes the terms of its entities:
 * hashes that are equal for all entities of the partition that have something in common.
 *
 * @param kinds the kinds along the path and, last, that of the entities, joined by slashes
 * @param hash stands for the partition in indexes, and is part of each of its terms
 */
public record IndexPartition(String kinds, long hash) {

  /**
   * The partition of the entities of a kind directly under a path.
   *
   * @param parent the path as in {@link #path}
   */
  public static IndexPartition of(String account, String region, String parent, String kind) {
    return ofKinds(account, region, parent, kinds(parent) + kind);
  }

  /** The partition of all entities that a search may find. */
  public static IndexPartition of(Search<?> search) {
    Tenant tenant = search.scope().tenant();
    String path = path(search.scope());
    StringBuilder kinds = new StringBuilder(kinds(path));
    search.between().forEach(kind -> kinds.append(kind.name()).append('/'));
    kinds.append(search.kind().name());
    return ofKinds(tenant.account(), tenant.region(), path, kinds.toString());
  }

  private static IndexPartition ofKinds(String account, String region, String path, String kinds) {
    long hash = StableHash.start().add(account).add(region).add(top(path)).add(kinds).value();
    return new IndexPartition(kinds, hash);
  }

  /** The first step of a path; empty if it has none. */
  public static String top(String path) {
    return ends(path).findFirst().map(end -> path.substring(0, end)).orElse("");
  }

  /** The path of a scope with a slash after each step; empty for a tenant. */
  public static String path(Scope scope) {
    return switch (scope) {
      case Tenant tenant -> "";
      case Key<?> key -> key.path() + "/";
    };
  }

  /** The kinds along a path, with a slash after each. */
  private static String kinds(String path) {
    StringBuilder kinds = new StringBuilder();
    int start = 0;
    for (int end : ends(path).toList()) {
      kinds.append(path, start, path.indexOf('/', start) + 1);
      start = end;
    }
    return kinds.toString();
  }

  /** The ends of the steps of a path. Each step is a kind and an id, with a slash after both. */
  private static Stream<Integer> ends(String path) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    while (end < path.length()) {
      end = path.indexOf('/', path.indexOf('/', end) + 1) + 1;
      ends.add(end);
    }
    return ends.stream();
  }

  /** The term of entities that have a value with a form. */
  int value(String name, String form) {
    return StableHash.from(hash).add("value").add(name).add(form).upperHalf();
  }

  /** The term of entities that have a value with one of the {@link RangeTerms}. */
  int range(String name, String prefix) {
    return StableHash.from(hash).add("span").add(name).add(prefix).upperHalf();
  }

  /** The terms of entities under a path: one for each of its scopes but the first. */
  Stream<Integer> scopes(String path) {
    return ends(path).skip(1).map(end -> scope(path.substring(0, end)));
  }

  private int scope(String path) {
    return StableHash.from(hash).add("scope").add(path).upperHalf();
  }

  /** The term of entities that have an identifier with a name. */
  int name(String name) {
    return term(identifier(name));
  }

  /** The hash of an identifier. */
  long identifier(String folded) {
    return StableHash.from(hash).add("name").add(folded).value();
  }

  /** The hash of a token. */
  long token(String token) {
    return StableHash.from(hash).add("word").add(token).value();
  }

  /** The term of entities that have the token, or the identifier, with a hash. */
  static int term(long hash) {
    return (int) (hash >>> Integer.SIZE);
  }

  /** The hashes of the trigrams of a token or of a part of one. A token has those of its parts. */
  public Set<Integer> trigrams(String token) {
    return trigrams("piece", token);
  }

  /** The hashes of the trigrams of an identifier or of a part of one, which no token has. */
  public Set<Integer> identifierTrigrams(String identifier) {
    return trigrams("piece of identifier", identifier);
  }

  private Set<Integer> trigrams(String family, String text) {
    StableHash start = StableHash.from(hash).add(family);
    Set<Integer> trigrams = new HashSet<>();
    for (int end = Tokenizer.TRIGRAM; end <= text.length(); end++) {
      trigrams.add(start.add(text.substring(end - Tokenizer.TRIGRAM, end)).upperHalf());
    }
    return trigrams;
  }
}
