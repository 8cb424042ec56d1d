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
 * What the indexes of searches are partitioned by: the tenant, the first step of the path that an
 * entity lies under, such as a domain, and the kinds of all steps. And the terms of the entities
 * there: hashes that are the same for all entities of a partition that have something in common.
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

  /** The partition of all that a search may find. */
  public static IndexPartition of(Search<?> search) {
    Tenant tenant = search.scope().tenant();
    String path = path(search.scope());
    StringBuilder kinds = new StringBuilder(kinds(path));
    search.between().forEach(kind -> kinds.append(kind.name()).append('/'));
    kinds.append(search.kind().name());
    return ofKinds(tenant.account(), tenant.region(), path, kinds.toString());
  }

  private static IndexPartition ofKinds(String account, String region, String path, String kinds) {
    String top = ends(path).findFirst().map(end -> path.substring(0, end)).orElse("");
    long hash = StableHash.start().add(account).add(region).add(top).add(kinds).value();
    return new IndexPartition(kinds, hash);
  }

  /** The path of a scope with a slash behind each step; empty for a tenant. */
  public static String path(Scope scope) {
    return switch (scope) {
      case Tenant tenant -> "";
      case Key<?> key -> key.path() + "/";
    };
  }

  /** Every second part of a path, with a slash behind each. */
  private static String kinds(String path) {
    StringBuilder kinds = new StringBuilder();
    int start = 0;
    for (int end : ends(path).toList()) {
      kinds.append(path, start, path.indexOf('/', start) + 1);
      start = end;
    }
    return kinds.toString();
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

  /** The term of what has a value of that form. */
  int value(String name, String form) {
    return StableHash.from(hash).add("value").add(name).add(form).upperHalf();
  }

  /** The term of what has a value with one of the {@link RangeTerms}. */
  int range(String name, String prefix) {
    return StableHash.from(hash).add("span").add(name).add(prefix).upperHalf();
  }

  /** The terms of what lies under a path, one for each of its scopes but the first. */
  Stream<Integer> scopes(String path) {
    return ends(path).skip(1).map(end -> scope(path.substring(0, end)));
  }

  private int scope(String path) {
    return StableHash.from(hash).add("scope").add(path).upperHalf();
  }

  /** The term of what has an identifier of that name. */
  int name(String name) {
    return StableHash.from(hash).add("name").add(name).upperHalf();
  }

  /** The hash of a token. */
  long token(String token) {
    return StableHash.from(hash).add("word").add(token).value();
  }

  /** The term of what has the token of a hash. */
  static int term(long token) {
    return (int) (token >>> Integer.SIZE);
  }

  /** Hashes of the trigrams of a token, or of a part of one: a token has those of its parts. */
  public Set<Integer> trigrams(String token) {
    StableHash start = StableHash.from(hash).add("piece");
    Set<Integer> trigrams = new HashSet<>();
    for (int end = Tokenizer.TRIGRAM; end <= token.length(); end++) {
      trigrams.add(start.add(token.substring(end - Tokenizer.TRIGRAM, end)).upperHalf());
    }
    return trigrams;
  }
}
