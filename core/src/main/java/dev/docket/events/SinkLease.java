package dev.docket.events;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;

/**
 * Which server delivers the events of a sink. The holder writes it again every few seconds; another
 * server takes it over when it has seen the same version for too long. So no clock is compared with
 * that of another machine.
 *
 * @param holder names the server, as no other is named
 */
public record SinkLease(String holder) implements Entity {

  public static final Kind<SinkLease> KIND = new Kind<>("sink-lease", SinkLease.class, 1);

  /** The key of the lease of a sink. */
  public static Key<SinkLease> key(String sink) {
    return Tenant.SHARED.child(KIND, sink);
  }
}
