package dev.docket.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of its related items, so that no one has to read them all.
 *
 * @param total how many there are
 * @param files how many of them are files
 * @param slas how many of them are targets
 * @param nextSlaBreach when the next target that is not reached is due; null when there is none
 */
public record CaseItems(int total, int files, int slas, @Nullable Instant nextSlaBreach) {

  /** Those of a new case. */
  public static final CaseItems NONE = new CaseItems(0, 0, 0, null);
}
