package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.RelatedItemContent;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemInputContent;
import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities that are stored with a related item so that it is found, and not created twice. */
final class ItemLinks {

  private ItemLinks() {}

  /** The keys to read before {@link #existing}. */
  static List<Key<?>> keys(Key<Case> parent, RelatedItemInputContent content) {
    return switch (content) {
      case RelatedItemInputContent.Contact contact ->
          List.of(ContactCase.key(parent, contact.value().contactArn()));
      case RelatedItemInputContent.ConnectCase other ->
          List.of(claim(parent, other.value().caseId()));
      case RelatedItemInputContent.Comment comment -> List.of();
      case RelatedItemInputContent.File file -> List.of();
      case RelatedItemInputContent.Sla sla -> List.of();
      case RelatedItemInputContent.Custom custom -> List.of();
    };
  }

  /**
   * The id of the item that relates the same contact or case to a case already; null if there is
   * none.
   */
  static @Nullable String existing(
      Snapshot snapshot, Key<Case> parent, RelatedItemInputContent content) {
    if (content instanceof RelatedItemInputContent.Contact contact) {
      Stored<ContactCase> link =
          snapshot.find(ContactCase.key(parent, contact.value().contactArn()));
      return link == null ? null : link.value().itemId();
    }
    if (content instanceof RelatedItemInputContent.ConnectCase other) {
      Stored<Claim> claim = snapshot.find(claim(parent, other.value().caseId()));
      return claim == null ? null : claim.value().holder();
    }
    return null;
  }

  /** Whether two items would relate the same contact or case to a case, which only one item may. */
  static boolean standForTheSame(RelatedItemContent one, RelatedItemContent other) {
    return switch (one) {
      case RelatedItemContent.Contact contact ->
          other instanceof RelatedItemContent.Contact same
              && contact.value().contactArn().equals(same.value().contactArn());
      case RelatedItemContent.ConnectCase link -> link.equals(other);
      case RelatedItemContent.Comment comment -> false;
      case RelatedItemContent.File file -> false;
      case RelatedItemContent.Sla sla -> false;
      case RelatedItemContent.Custom custom -> false;
    };
  }

  /** The changes that create an item and its links. */
  static List<Change> create(Key<Case> parent, Key<RelatedItem> key, RelatedItem item) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.createFresh(key, item));
    if (item.content() instanceof RelatedItemContent.Contact contact) {
      changes.add(
          Change.create(
              ContactCase.key(parent, contact.value().contactArn()),
              new ContactCase(parent.id(), key.id())));
    }
    if (item.content() instanceof RelatedItemContent.ConnectCase other) {
      changes.add(Change.create(claim(parent, other.value().caseId()), new Claim(key.id())));
    }
    return changes;
  }

  /** The changes that remove an item and its links. */
  static List<Change> delete(Key<Case> parent, Stored<RelatedItem> item) {
    List<Change> changes = new ArrayList<>(deleteOutside(parent, item));
    changes.add(Change.delete(item));
    if (item.value().content() instanceof RelatedItemContent.ConnectCase other) {
      changes.add(Change.deleteUnder(claim(parent, other.value().caseId())));
    }
    return changes;
  }

  /** The changes that remove the links of an item that do not lie under its case. */
  static List<Change> deleteOutside(Key<Case> parent, Stored<RelatedItem> item) {
    return item.value().content() instanceof RelatedItemContent.Contact contact
        ? List.of(Change.deleteUnder(ContactCase.key(parent, contact.value().contactArn())))
        : List.of();
  }

  /** The claim under a case on another case that is related to it. */
  private static Key<Claim> claim(Key<Case> parent, String otherId) {
    return Claim.name(parent, RelatedItem.KIND, otherId);
  }
}
