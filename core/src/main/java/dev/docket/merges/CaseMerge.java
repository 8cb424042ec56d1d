package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.MergeMembership;
import dev.docket.cases.MergeMembership.MergeStatus;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.UserUnion;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merge that runs. It lies under its secondary case, and is removed by the commit that carries it
 * out: so it is carried out once, by whichever node.
 *
 * @param mergeEventId its id, which all of its audit events bear
 * @param primaryCaseId the case that stays
 * @param fieldIds the fields whose values are taken from the secondary case
 * @param movedTypes the types of the related items that are moved
 * @param performedBy on whose behalf the cases are merged, where the caller said so
 * @param principal the ARN of the caller
 * @param startedTime when it was asked for
 */
record CaseMerge(
    String mergeEventId,
    String primaryCaseId,
    Set<String> fieldIds,
    Set<RelatedItemType> movedTypes,
    @Nullable UserUnion performedBy,
    String principal,
    Instant startedTime)
    implements Entity {

  static final Kind<CaseMerge> KIND = new Kind<>("case-merge", CaseMerge.class, 1);

  CaseMerge {
    fieldIds = Set.copyOf(fieldIds);
    movedTypes = Set.copyOf(movedTypes);
  }

  /** The key of the one merge in which a case may be the secondary one. */
  static Key<CaseMerge> key(Key<Case> secondary) {
    return secondary.child(KIND, "1");
  }

  /** What both cases know of it while it runs. */
  MergeMembership membership(Key<Case> secondary) {
    return new MergeMembership(
        mergeEventId, primaryCaseId, secondary.id(), null, MergeStatus.IN_PROGRESS);
  }
}
