package dev.docket.cases;

import dev.docket.operations.Problem;
import dev.docket.storage.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of the merge that it takes part in.
 *
 * @param mergeEventId the id of the merge, which all of its audit events bear
 * @param primaryCaseId the case that stays
 * @param secondaryCaseId the case that is merged into it and closed
 * @param arriving how many related items the primary case is to get; null once it has them
 * @param status a primary case takes part only while the merge runs; a secondary case stays {@code
 *     COMPLETED} for good
 */
public record MergeMembership(
    String mergeEventId,
    String primaryCaseId,
    String secondaryCaseId,
    @Nullable Integer arriving,
    MergeStatus status) {

  /** The states of a merge; the constants are the values of the model. */
  public enum MergeStatus {
    IN_PROGRESS,
    COMPLETED
  }

  public boolean isRunning() {
    return status == MergeStatus.IN_PROGRESS;
  }

  /** The same merge, with the number of items that the primary case is to get. */
  public MergeMembership withArriving(int items) {
    return new MergeMembership(mergeEventId, primaryCaseId, secondaryCaseId, items, status);
  }

  /** How many related items a case is to get by a merge that runs: there must be room for them. */
  public static int arriving(Stored<Case> stored) {
    MergeMembership merge = stored.value().merge();
    return merge == null || merge.arriving() == null || merge.isSecondary(stored.key().id())
        ? 0
        : merge.arriving();
  }

  /** Whether a case is the secondary one of this merge. */
  public boolean isSecondary(String caseId) {
    return secondaryCaseId.equals(caseId);
  }

  /**
   * Refuses to change a case that is being merged into another one.
   *
   * @throws dev.docket.operations.ProblemException a ConflictException
   */
  static void requireNotMerging(Stored<Case> stored) {
    MergeMembership merge = stored.value().merge();
    if (merge != null && merge.isRunning() && merge.isSecondary(stored.key().id())) {
      throw Problem.conflict(
              "Case " + stored.key().id() + " is being merged into case " + merge.primaryCaseId())
          .asException();
    }
  }

  /**
   * Refuses to delete a case that takes part in a merge that runs.
   *
   * @throws dev.docket.operations.ProblemException a ConflictException
   */
  static void requireNoneRunning(Stored<Case> stored) {
    MergeMembership merge = stored.value().merge();
    if (merge != null && merge.isRunning()) {
      throw Problem.conflict(
              "Case "
                  + stored.key().id()
                  + " cannot be deleted while case "
                  + merge.secondaryCaseId()
                  + " is being merged into case "
                  + merge.primaryCaseId())
          .asException();
    }
  }

  public MergeMembership completed() {
    return new MergeMembership(
        mergeEventId, primaryCaseId, secondaryCaseId, null, MergeStatus.COMPLETED);
  }
}
