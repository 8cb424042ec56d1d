package dev.docket.cases;

import dev.docket.storage.Change;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What goes along with the life of a case without lying in it. */
public interface Companions {

  /**
   * A change of the values of a case, with all that follows from it.
   *
   * @param change what {@code UpdateCase} comes to; it does change something
   */
  CompletionStage<CaseChange> follow(CaseView view, CaseChange change);

  /** The changes that remove what belongs to a case and does not lie under it. */
  CompletionStage<List<Change>> removal(Stored<Case> stored);

  /** A case that is alone. */
  static Companions none() {
    return new Companions() {
      @Override
      public CompletionStage<CaseChange> follow(CaseView view, CaseChange change) {
        return CompletableFuture.completedStage(change);
      }

      @Override
      public CompletionStage<List<Change>> removal(Stored<Case> stored) {
        return CompletableFuture.completedStage(List.of());
      }
    };
  }
}
