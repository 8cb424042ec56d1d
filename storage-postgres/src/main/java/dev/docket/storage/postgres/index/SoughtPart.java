package dev.docket.storage.postgres.index;

import java.util.Set;

/**
 * A part of a text on which a search depends, folded and at least {@value Tokenizer#TRIGRAM}
 * characters long.
 *
 * @param ofIdentifier whether identifiers have to contain it; otherwise tokens of texts have to
 */
public record SoughtPart(String part, boolean ofIdentifier) {

  static SoughtPart ofToken(String part) {
    return new SoughtPart(part, false);
  }

  /** The hashes of its trigrams, which all that contains it has. */
  public Set<Integer> trigrams(IndexPartition partition) {
    return ofIdentifier ? partition.identifierTrigrams(part) : partition.trigrams(part);
  }
}
