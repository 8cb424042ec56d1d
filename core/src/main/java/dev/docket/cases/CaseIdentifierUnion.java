package dev.docket.cases;

import dev.docket.operations.Union;

/** Which case is meant. */
public sealed interface CaseIdentifierUnion extends Union {

  record CaseId(String value) implements CaseIdentifierUnion {}

  /** In any letter case. */
  record ReferenceId(String value) implements CaseIdentifierUnion {}
}
