package dev.docket.events;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;

/**
 * How far a sink has come in the log of a tenant.
 *
 * @param position everything up to here was delivered, refused for good, or is not for the sink
 */
public record SinkCursor(long position) implements Entity {

  public static final Kind<SinkCursor> KIND = new Kind<>("sink-cursor", SinkCursor.class, 1);

  /** The key of the cursor of a sink in the log of a tenant. */
  public static Key<SinkCursor> key(String sink, Tenant tenant) {
    return Tenant.SHARED.child(KIND, sink + "/" + tenant.account() + "/" + tenant.region());
  }
}
