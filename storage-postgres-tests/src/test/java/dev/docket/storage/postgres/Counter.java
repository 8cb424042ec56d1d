package dev.docket.storage.postgres;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;

/** An entity whose lost updates show. */
public record Counter(long value) implements Entity {

  public static final Kind<Counter> KIND = new Kind<>("counter", Counter.class, 1);
}
