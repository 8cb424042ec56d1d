package dev.docket.cases;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Knows what else changes when a case is changed or deleted. */
public interface CaseSideEffects {

  /**
   * The change of a case with what follows from its new values. The audit event of the values
   * themselves is not part of it.
   *
   * @param after the case with its new values, of which at least one differs
   * @param user on whose behalf they are changed, where the caller says so
   */
  CompletionStage<CaseChange> ofUpdate(CaseView view, Case after, @Nullable UserUnion user);

  /**
   * The changes that remove what belongs to a case and does not lie under it. They stay complete
   * while its items are frozen.
   */
  CompletionStage<List<Change>> ofDeletion(Key<Case> key);
}
