package dev.docket.storage.tck;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;

/** The plainest of entities. */
public record PlainSample(String text) implements Entity {

  static final Kind<PlainSample> KIND = new Kind<>("note", PlainSample.class, 1);

  /** A kind of its own for the same record. */
  static final Kind<PlainSample> REMARK = new Kind<>("side-remark", PlainSample.class, 1);

  static Key<PlainSample> key(Scope parent, String id) {
    return parent.child(KIND, id);
  }

  static Key<PlainSample> remark(Scope parent, String id) {
    return parent.child(REMARK, id);
  }
}
