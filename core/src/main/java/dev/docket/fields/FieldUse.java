package dev.docket.fields;

import dev.docket.storage.Key;
import java.util.concurrent.CompletionStage;

/** Knows what needs a field to stay. */
@FunctionalInterface
public interface FieldUse {

  /**
   * Fails with a ConflictException when something that is not deleted cannot do without the field.
   */
  CompletionStage<?> refuseIfNeeded(Key<Field> field);
}
