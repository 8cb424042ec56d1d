package dev.docket.storage;

import java.util.List;

/** The names by which people know an identifier. */
final class Identifiers {

  private static final String ARN = "arn:";

  private Identifiers() {}

  /** An identifier, folded, and the last part of an ARN. */
  static List<String> names(String identifier) {
    String folded = CaseFolding.fold(identifier);
    if (!folded.startsWith(ARN)) {
      return List.of(folded);
    }
    String last = folded.substring(Math.max(folded.lastIndexOf('/'), folded.lastIndexOf(':')) + 1);
    return last.isEmpty() ? List.of(folded) : List.of(folded, last);
  }
}
