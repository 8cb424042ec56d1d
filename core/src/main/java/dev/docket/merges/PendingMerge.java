package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.time.Instant;

/**
 * Stands for a merge in a list over all tenants, where any node finds those that were left undone.
 * It is written before the merge is and removed after it, each in a commit of its own, as a commit
 * changes data of one tenant only. Its id is that of the merge.
 *
 * @param startedTime when the merge was asked for
 */
record PendingMerge(
    String account, String region, String domainId, String secondaryCaseId, Instant startedTime)
    implements StandIn {

  static final Kind<PendingMerge> KIND = new Kind<>("pending-merge", PendingMerge.class, 1);

  /** No account of a caller. */
  static final Tenant ALL = Tenant.SHARED;

  static PendingMerge of(Key<Case> secondary, Instant startedTime) {
    return new PendingMerge(
        secondary.tenant().account(),
        secondary.tenant().region(),
        ((Key<?>) secondary.parent()).id(),
        secondary.id(),
        startedTime);
  }

  static Key<PendingMerge> key(String mergeEventId) {
    return ALL.child(KIND, mergeEventId);
  }

  Key<Case> secondary() {
    return Case.key(new Tenant(account, region).child(Domain.KIND, domainId), secondaryCaseId);
  }

  @Override
  public Key<?> subject() {
    return secondary();
  }

  /** The copy has another id, since the merge and its copy have the same. */
  @Override
  public Placed<?> copiedTo(Key<?> own, Tenant copy) {
    return new Placed<>(
        key(own.id() + "-" + copy.account() + "-" + copy.region()),
        new PendingMerge(copy.account(), copy.region(), domainId, secondaryCaseId, startedTime));
  }
}
