package dev.docket.storage.postgres.index;

import dev.docket.storage.Condition.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents that an index can select for a condition: all that match it, and perhaps others.
 * Whatever the condition and the values,
 *
 * <pre>{@code
 * condition.matches(values) implies
 *     new CandidateSelector(partition, layout)
 *         .select(condition)
 *         .admit(IndexDocument.of(partition, parent, layout, values))
 * }</pre>
 *
 * <p>The index also checks the partition and the parent; they are not checked here.
 */
public sealed interface Candidates {

  /** The candidates under a path of the partition. */
  static Candidates under(IndexPartition partition, String path) {
    List<Integer> scopes = partition.scopes(path).toList();
    return scopes.isEmpty() ? new Everything() : new Terms(scopes);
  }

  /** Whether a document is one of the candidates. */
  boolean admit(IndexDocument document);

  /** The parts on which the candidates depend. What contains them must be looked up. */
  default Stream<SoughtPart> parts() {
    return Stream.of();
  }

  /** The narrowest candidates that include these and depend on the given parts only. */
  default Candidates restrictedTo(Set<SoughtPart> parts) {
    return this;
  }

  /** All documents of the partition: the index cannot narrow them down. */
  record Everything() implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return true;
    }
  }

  /** Documents with all of some terms. */
  record Terms(List<Integer> terms) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return document.terms().containsAll(terms);
    }
  }

  /** Documents with at least one of some terms. */
  record AnyTerm(List<Integer> terms) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return terms.stream().anyMatch(document.terms()::contains);
    }
  }

  /**
   * Documents with all of some tokens and, for each of some parts, a token that contains it.
   *
   * @param tokens the terms of the tokens
   */
  record Tokens(List<Integer> tokens, List<SoughtPart> partsOfTokens) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return document.terms().containsAll(tokens)
          && partsOfTokens.stream().allMatch(part -> hasPart(document, part));
    }

    private static boolean hasPart(IndexDocument document, SoughtPart part) {
      return document.tokens().values().stream().anyMatch(token -> token.contains(part.part()));
    }

    @Override
    public Stream<SoughtPart> parts() {
      return partsOfTokens.stream();
    }

    @Override
    public Candidates restrictedTo(Set<SoughtPart> parts) {
      List<SoughtPart> left = partsOfTokens.stream().filter(parts::contains).toList();
      return tokens.isEmpty() && left.isEmpty() ? new Everything() : new Tokens(tokens, left);
    }
  }

  /**
   * Documents with some tokens in their texts, or with an identifier that has the term of a name.
   */
  record Mentioning(Tokens tokens, int name) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return document.terms().contains(name) || tokens.admit(document);
    }

    @Override
    public Stream<SoughtPart> parts() {
      return tokens.parts();
    }

    @Override
    public Candidates restrictedTo(Set<SoughtPart> parts) {
      return tokens.restrictedTo(parts) instanceof Tokens left
          ? new Mentioning(left, name)
          : new Everything();
    }
  }

  /** Documents with an identifier that contains a part. */
  record IdentifierWith(SoughtPart part) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return document.identifiers().values().stream().anyMatch(each -> each.contains(part.part()));
    }

    @Override
    public Stream<SoughtPart> parts() {
      return Stream.of(part);
    }

    @Override
    public Candidates restrictedTo(Set<SoughtPart> parts) {
      return parts.contains(part) ? this : new Everything();
    }
  }

  /**
   * Documents with a sort key.
   *
   * @param index the position of the key, as {@link IndexLayout#key} says
   */
  record KeyIs(int index, String key) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return key.equals(document.keys().get(index));
    }
  }

  /** Documents with one of some sort keys. */
  record KeyIn(int index, List<String> keys) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return keys.contains(document.keys().get(index));
    }
  }

  /** Documents without a value that the kind has indexed. */
  record KeyAbsent(int index) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      return document.keys().get(index) == null;
    }
  }

  /** Documents with a sort key of the type of a bound and on one side of it. */
  record KeyRange(int index, Compared range) implements Candidates {
    @Override
    public boolean admit(IndexDocument document) {
      String key = document.keys().get(index);
      return key != null && key.charAt(0) == range.bound().type() && holds(key);
    }

    /** The form of a bound is short, so it is its own sort key. */
    private boolean holds(String key) {
      int comparison = key.compareTo(range.bound().form());
      return switch (range.relation()) {
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
      };
    }
  }

  /** The documents that are among all of some candidates. */
  record All(List<Candidates> of) implements Candidates {

    /** Everything if all of them are. */
    static Candidates of(List<Candidates> candidates) {
      boolean tells = candidates.stream().anyMatch(each -> !(each instanceof Everything));
      return tells ? new All(candidates) : new Everything();
    }

    @Override
    public boolean admit(IndexDocument document) {
      return of.stream().allMatch(each -> each.admit(document));
    }

    @Override
    public Stream<SoughtPart> parts() {
      return of.stream().flatMap(Candidates::parts);
    }

    @Override
    public Candidates restrictedTo(Set<SoughtPart> parts) {
      return of(of.stream().map(each -> each.restrictedTo(parts)).toList());
    }
  }

  /** The documents that are among at least one of some candidates. */
  record Any(List<Candidates> of) implements Candidates {

    /** Everything if one of them is. Terms are looked for all at once, which is faster. */
    static Candidates of(List<Candidates> candidates) {
      if (candidates.stream().anyMatch(Everything.class::isInstance)) {
        return new Everything();
      }
      List<Candidates> all = new ArrayList<>();
      List<Integer> terms = new ArrayList<>();
      for (Candidates each : candidates) {
        if (each instanceof AnyTerm any) {
          terms.addAll(any.terms());
        } else if (each instanceof Terms one && one.terms().size() == 1) {
          terms.addAll(one.terms());
        } else {
          all.add(each);
        }
      }
      if (!terms.isEmpty()) {
        all.add(new AnyTerm(terms));
      }
      return all.size() == 1 ? all.getFirst() : new Any(all);
    }

    @Override
    public boolean admit(IndexDocument document) {
      return of.stream().anyMatch(each -> each.admit(document));
    }

    @Override
    public Stream<SoughtPart> parts() {
      return of.stream().flatMap(Candidates::parts);
    }

    @Override
    public Candidates restrictedTo(Set<SoughtPart> parts) {
      return of(of.stream().map(each -> each.restrictedTo(parts)).toList());
    }
  }
}
