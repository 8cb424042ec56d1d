package dev.docket.relateditems;

import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.UserUnion;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a related item.
 *
 * @param performedBy on whose behalf it was created; null if the caller did not say so
 * @param lastUpdatedUser on whose behalf it was created or last changed
 */
public record WholeItem(
    String relatedItemId,
    Instant associationTime,
    RelatedItemContent content,
    @Nullable UserUnion performedBy,
    @Nullable UserUnion lastUpdatedUser,
    @Nullable Map<String, String> tags) {}
