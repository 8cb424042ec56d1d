package dev.docket.operations;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** An entity that has an ARN and tags. */
public interface Taggable extends Entity {

  Map<String, String> tags();

  /** Whether it was deleted and is kept for reading only. */
  default boolean deleted() {
    return false;
  }

  /** What policies see of it. */
  default ResourceAttributes policyAttributes() {
    return ResourceAttributes.ofTags(tags());
  }

  /** The same entity with these tags instead. */
  Taggable withTags(Map<String, String> tags);

  /**
   * Refuses an entity that is kept for reading only.
   *
   * @throws ProblemException a ValidationException when it is deleted
   */
  static void requireLive(Key<?> key, Taggable value) {
    if (value.deleted()) {
      throw Problem.validation(key.kind().resourceType() + " " + key.id() + " has been deleted")
          .asException();
    }
  }

  /**
   * An immutable copy of tags, sorted by key, so that every server shows them alike: the order of
   * {@link Map#copyOf} differs from process to process.
   */
  static Map<String, String> sorted(Map<String, String> tags) {
    return tags.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(tags));
  }
}
