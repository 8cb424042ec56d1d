package dev.docket.events;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.time.Instant;

/**
 * Stands for a replay in a list over all tenants, where the server that delivers to a sink finds
 * what it has to do. It is written before the replay is, and removed after that has ended, each in
 * a commit of its own, as a commit changes data of one tenant only.
 *
 * @param startedTime when the replay was asked for
 */
public record PendingReplay(String account, String region, String replayId, Instant startedTime)
    implements StandIn {

  public static final Kind<PendingReplay> KIND =
      new Kind<>("pending-replay", PendingReplay.class, 1);

  static PendingReplay of(Key<EventReplay> replay, Instant startedTime) {
    return new PendingReplay(
        replay.tenant().account(), replay.tenant().region(), replay.id(), startedTime);
  }

  static Key<PendingReplay> key(String sink, String replayId) {
    return Tenant.SHARED.child(KIND, idsOf(sink) + replayId);
  }

  /** What the ids of the replays of a sink begin with; behind it they are in their order. */
  public static String idsOf(String sink) {
    return sink + "/";
  }

  @Override
  public Key<EventReplay> subject() {
    return EventReplay.key(new Tenant(account, region), replayId);
  }

  /** The copy has another id, since the replay and its copy have the same. */
  @Override
  public Placed<?> copiedTo(Key<?> own, Tenant copy) {
    return new Placed<>(
        Tenant.SHARED.child(KIND, own.id() + "-" + copy.account() + "-" + copy.region()),
        new PendingReplay(copy.account(), copy.region(), replayId, startedTime));
  }
}
