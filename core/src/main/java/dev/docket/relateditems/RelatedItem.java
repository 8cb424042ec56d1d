package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.CaseView;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldType;
import dev.docket.operations.ResourceAttributes;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to a case, and lies under it.
 *
 * @param caseId of the case that it belongs to
 * @param stringTypes the types of those fields of a custom item whose strings are not texts, such
 *     as options and times; types never change
 * @param associationTime when it was created
 * @param createdBy on whose behalf it was created, if the caller said so
 * @param lastUpdatedUser on whose behalf it was created or last changed, if the caller said so
 */
public record RelatedItem(
    String caseId,
    RelatedItemContent content,
    Map<String, FieldType> stringTypes,
    Instant associationTime,
    @Nullable UserUnion createdBy,
    @Nullable UserUnion lastUpdatedUser,
    Map<String, String> tags)
    implements Taggable, Searchable {

  public static final Kind<RelatedItem> KIND =
      new Kind<>(
          "related-item",
          RelatedItem.class,
          1,
          List.of(ItemValues.ASSOCIATION_TIME, ItemValues.CASE));

  public RelatedItem {
    stringTypes = Map.copyOf(stringTypes);
    tags = Taggable.sorted(tags);
  }

  /** The key of the item with an id in a case. */
  static Key<RelatedItem> key(Key<Case> parent, String itemId) {
    return parent.child(KIND, itemId);
  }

  /** A new item of the case that is in view. */
  static RelatedItem of(CaseView view, RelatedItemContent content, @Nullable UserUnion user) {
    return new RelatedItem(
        view.stored().key().id(),
        content,
        view.schema().stringTypes(content.fieldValues()),
        view.now(),
        user,
        user,
        Map.of());
  }

  RelatedItem edited(CaseView view, RelatedItemContent newContent, @Nullable UserUnion user) {
    return new RelatedItem(
        caseId,
        newContent,
        view.schema().stringTypes(newContent.fieldValues()),
        associationTime,
        createdBy,
        user,
        tags);
  }

  /** The same item of another case. */
  RelatedItem movedTo(String otherCaseId) {
    return new RelatedItem(
        otherCaseId, content, stringTypes, associationTime, createdBy, lastUpdatedUser, tags);
  }

  @Override
  public ResourceAttributes policyAttributes() {
    return new ResourceAttributes(
        ResourceAttributes.byLowerCaseKey(tags), content.type().name(), creator());
  }

  private @Nullable String creator() {
    return switch (createdBy) {
      case null -> null;
      case UserUnion.UserArn user -> user.value();
      case UserUnion.CustomEntity other -> other.value();
    };
  }

  @Override
  public RelatedItem withTags(Map<String, String> newTags) {
    return new RelatedItem(
        caseId, content, stringTypes, associationTime, createdBy, lastUpdatedUser, newTags);
  }

  @Override
  public Map<String, SearchValue> searchValues() {
    return ItemValues.of(caseId, content, stringTypes, associationTime);
  }
}
