package dev.docket.storage.tck;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;

/** The plainest of entities. */
public record Note(String text) implements Entity {

  static final Kind<Note> KIND = new Kind<>("note", Note.class, 1);

  /** A kind of its own for the same record. */
  static final Kind<Note> REMARK = new Kind<>("side-remark", Note.class, 1);

  static Key<Note> key(Scope parent, String id) {
    return parent.child(KIND, id);
  }

  static Key<Note> remark(Scope parent, String id) {
    return parent.child(REMARK, id);
  }
}
