package dev.docket.cases;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What goes along with the life of a case without lying in it. */
public interface Companions {

  /**
   * What follows from other values of a case. The event that tells of the values themselves is not
   * made here.
   *
   * @param after the case with its new values, of which at least one differs
   * @param user on whose behalf they are changed, where the caller says so
   */
  CompletionStage<CaseChange> follow(CaseView view, Case after, @Nullable UserUnion user);

  /**
   * The changes that remove what belongs to a case and does not lie under it. They hold as long as
   * its items are frozen.
   */
  CompletionStage<List<Change>> removal(Key<Case> key);
}
