package dev.docket.cases;

import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;

/**
 * What a change of a case is decided on. When the change is made, all of the case and the schema is
 * still true.
 *
 * @param snapshot holds what was asked for besides, read at the same moment as the case
 * @param now the time of the change
 */
public record CaseView(Stored<Case> stored, Schema schema, Snapshot snapshot, Instant now) {}
