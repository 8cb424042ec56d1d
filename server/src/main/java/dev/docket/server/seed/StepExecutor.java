package dev.docket.server.seed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Does, or only checks, what a seed asks for. */
@FunctionalInterface
interface StepExecutor {

  /**
   * @return the output of the operation; null when it was refused, which is recorded
   */
  @Nullable JsonNode execute(SeedStep step);
}
