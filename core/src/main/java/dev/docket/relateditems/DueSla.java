package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.Times;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.time.Instant;

/**
 * Stands for an SLA in a list over all tenants, ordered by target time, where any node finds those
 * that have become overdue. It is written before the SLA is, in a commit of its own, as a commit
 * changes data of one tenant only. It stays until its time has come, whatever becomes of the SLA.
 */
record DueSla(String account, String region, String domainId, String caseId, Instant targetTime)
    implements StandIn {

  static final Kind<DueSla> KIND = new Kind<>("due-sla", DueSla.class, 1);

  /** No account of a caller. */
  static final Tenant ALL = Tenant.SHARED;

  static DueSla of(Key<Case> parent, Instant targetTime) {
    return new DueSla(
        parent.tenant().account(),
        parent.tenant().region(),
        DomainConfiguration.domainOf(parent).id(),
        parent.id(),
        targetTime);
  }

  /**
   * @param newId tells it from others of the same time
   */
  Key<DueSla> key(String newId) {
    return ALL.child(KIND, Times.sortable(targetTime) + "-" + newId);
  }

  @Override
  public Key<?> subject() {
    return parent();
  }

  /** The copy has another id, as both lie in one list. */
  @Override
  public Placed<?> copiedTo(Key<?> own, Tenant copy) {
    return new Placed<>(
        ALL.child(KIND, own.id() + "-" + copy.account() + "-" + copy.region()),
        new DueSla(copy.account(), copy.region(), domainId, caseId, targetTime));
  }

  /** The case that the SLA belongs to. */
  Key<Case> parent() {
    return Case.key(new Tenant(account, region).child(Domain.KIND, domainId), caseId);
  }

  /** Whether the SLA is overdue if it is not completed. */
  boolean isDue(Instant now) {
    return now.isAfter(targetTime);
  }
}
