package dev.docket.operations;

import dev.docket.storage.Entity;
import java.util.Map;

/** An entity that has an ARN and tags. */
public interface Taggable extends Entity {

  Map<String, String> tags();

  /** Whether it is kept for reading only. */
  default boolean deleted() {
    return false;
  }

  /** The same entity with these tags instead. */
  Taggable withTags(Map<String, String> tags);
}
