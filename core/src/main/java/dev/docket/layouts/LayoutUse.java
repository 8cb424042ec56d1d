package dev.docket.layouts;

import dev.docket.storage.Key;
import java.util.concurrent.CompletionStage;

/** Knows what needs a layout to stay. */
@FunctionalInterface
public interface LayoutUse {

  /**
   * Fails with a ConflictException when something that is not deleted cannot do without the layout.
   */
  CompletionStage<?> refuseIfNeeded(Key<Layout> layout);
}
