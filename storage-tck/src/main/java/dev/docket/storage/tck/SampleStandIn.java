package dev.docket.storage.tck;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.Placed;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.util.List;

/** Stands for a note at the top of a tenant. */
public record SampleStandIn(String account, String region, String id) implements StandIn {

  static final Kind<SampleStandIn> KIND = new Kind<>("stand-in", SampleStandIn.class, 1);

  /** A kind of notes that the servers keep for themselves. */
  static final Kind<PlainSample> KEPT = new Kind<>("kept-note", PlainSample.class, 1);

  /** All kinds of this contract. */
  static final Kinds KINDS =
      new Kinds(
          List.of(Sample.KIND, PlainSample.KIND, PlainSample.REMARK, SearchableSample.KIND, KIND),
          List.of(KEPT));

  static SampleStandIn of(Key<?> note) {
    return new SampleStandIn(note.tenant().account(), note.tenant().region(), note.id());
  }

  static Key<SampleStandIn> key(String id) {
    return Tenant.SHARED.child(KIND, id);
  }

  @Override
  public Key<?> subject() {
    return PlainSample.key(new Tenant(account, region), id);
  }

  @Override
  public Placed<?> copiedTo(Key<?> own, Tenant copy) {
    return new Placed<>(
        key(own.id() + copy.account()), new SampleStandIn(copy.account(), copy.region(), id));
  }
}
