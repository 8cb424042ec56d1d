package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.UserUnion;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to a case, and lies under it.
 *
 * @param associationTime when it was made
 * @param createdBy on whose behalf it was made, where the caller said so
 * @param lastUpdatedUser on whose behalf it was made or changed last, where the caller said so
 */
public record RelatedItem(
    RelatedItemContent content,
    Instant associationTime,
    @Nullable UserUnion createdBy,
    @Nullable UserUnion lastUpdatedUser,
    Map<String, String> tags)
    implements Taggable {

  public static final Kind<RelatedItem> KIND = new Kind<>("related-item", RelatedItem.class, 1);

  public RelatedItem {
    tags = Taggable.sorted(tags);
  }

  /** The key of the item of an id of a case. */
  static Key<RelatedItem> key(Key<Case> parent, String itemId) {
    return parent.child(KIND, itemId);
  }

  static RelatedItem of(RelatedItemContent content, @Nullable UserUnion user, Instant now) {
    return new RelatedItem(content, now, user, user, Map.of());
  }

  RelatedItem edited(RelatedItemContent newContent, @Nullable UserUnion user) {
    return new RelatedItem(newContent, associationTime, createdBy, user, tags);
  }

  @Override
  public RelatedItem withTags(Map<String, String> newTags) {
    return new RelatedItem(content, associationTime, createdBy, lastUpdatedUser, newTags);
  }
}
