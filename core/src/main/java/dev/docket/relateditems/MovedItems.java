package dev.docket.relateditems;

import dev.docket.cases.AffectedItem;
import dev.docket.cases.AuditDraft;
import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.ConnectCaseContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.TagRules;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the related items of two cases when one of them is merged into the other and
 * closed. It reads and writes nothing.
 *
 * @param changes of the items and of what goes along with them, not of the cases
 */
public record MovedItems(List<Change> changes, Side primary, Side secondary) {

  public MovedItems {
    changes = List.copyOf(changes);
  }

  /**
   * What becomes of the items of one of the cases.
   *
   * @param items what the case knows of them afterwards
   * @param audit the events that tell of it
   */
  public record Side(CaseItems items, List<AuditDraft> audit) {
    public Side {
      audit = List.copyOf(audit);
    }
  }

  /**
   * A case before the merge.
   *
   * @param items all of its items
   * @param after the values of its fields after the merge
   */
  public record Party(
      Stored<Case> stored, List<Stored<RelatedItem>> items, Map<String, FieldValueUnion> after) {
    public Party {
      items = List.copyOf(items);
      after = Map.copyOf(after);
    }

    private Key<Case> key() {
      return stored.key();
    }

    /** Its item that stands for the same contact or case, if there is any. */
    private @Nullable Stored<RelatedItem> standingFor(RelatedItemContent content) {
      return items.stream()
          .filter(item -> ItemLinks.standForTheSame(item.value().content(), content))
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * Moves the items of some types and links the cases to each other. A contact or case that both
   * are related to stays with the primary case; the item of a contact gets the tags that only the
   * other one has.
   *
   * @param types what is moved; files and SLAs stay even if they are among them
   * @param newId makes the ids of the links
   * @param user on whose behalf the cases are merged, where the caller said so
   */
  public static MovedItems of(
      Party primary,
      Party secondary,
      Set<RelatedItemType> types,
      Supplier<String> newId,
      Instant now,
      @Nullable UserUnion user) {
    Move move = new Move(primary, secondary, now, user);
    for (Stored<RelatedItem> item : secondary.items()) {
      if (move.isMoved(item.value().content(), types)) {
        move.move(item);
      }
    }
    move.link(newId);
    return move.result();
  }

  /** A move that is being made. */
  private static final class Move {

    private final Half primary;
    private final Half secondary;
    private final Instant now;
    private final @Nullable UserUnion user;
    private final List<Change> changes = new ArrayList<>();

    Move(Party primary, Party secondary, Instant now, @Nullable UserUnion user) {
      this.primary = new Half(primary);
      this.secondary = new Half(secondary);
      this.now = now;
      this.user = user;
    }

    /** One of the cases, with what has become of its items so far. */
    private final class Half {

      private final Party party;
      private final List<AuditDraft> audit = new ArrayList<>();
      private CaseItems items;

      Half(Party party) {
        this.party = party;
        this.items = party.stored().value().items();
      }

      void add(String itemId, RelatedItem item) {
        Key<RelatedItem> key = RelatedItem.key(party.key(), itemId);
        changes.addAll(ItemLinks.create(party.key(), key, item));
        items = items.withOneMore();
        audit.add(ItemAudit.created(affected(itemId, item), user));
      }

      void remove(Stored<RelatedItem> item) {
        changes.addAll(ItemLinks.delete(party.key(), item));
        items = items.without(item.key().id());
        audit.add(ItemAudit.deleted(affected(item.key().id(), item.value()), user));
      }

      private AffectedItem affected(String itemId, RelatedItem item) {
        return new AffectedItem(itemId, item.content(), item.associationTime());
      }

      void linkTo(Half other, Supplier<String> newId) {
        String id = party.key().id();
        RelatedItemContent link =
            new RelatedItemContent.ConnectCase(new ConnectCaseContent(other.party.key().id()));
        if (party.standingFor(link) == null) {
          add(newId.get(), new RelatedItem(id, link, Map.of(), now, user, user, Map.of()));
        }
      }

      Side result() {
        CaseItems.FieldsChange slas = items.fieldsChanged(party.after(), now);
        slas.completed().forEach(sla -> audit.add(ItemAudit.completed(sla, now, user)));
        return new Side(slas.items(), audit);
      }
    }

    boolean isMoved(RelatedItemContent content, Set<RelatedItemType> types) {
      return switch (content) {
        case RelatedItemContent.File file -> false;
        case RelatedItemContent.Sla sla -> false;
        // That one links the cases already.
        case RelatedItemContent.ConnectCase other ->
            types.contains(content.type())
                && !other.value().caseId().equals(primary.party.key().id());
        case RelatedItemContent.Contact contact -> types.contains(content.type());
        case RelatedItemContent.Comment comment -> types.contains(content.type());
        case RelatedItemContent.Custom custom -> types.contains(content.type());
      };
    }

    void move(Stored<RelatedItem> item) {
      RelatedItemContent content = item.value().content();
      secondary.remove(item);
      Stored<RelatedItem> kept = primary.party.standingFor(content);
      if (kept == null) {
        primary.add(item.key().id(), item.value().movedTo(primary.party.key().id()));
      } else if (content instanceof RelatedItemContent.Contact) {
        keep(kept, item.value().tags());
      }
    }

    private void keep(Stored<RelatedItem> kept, Map<String, String> others) {
      Map<String, String> tags = TagRules.withMissing(kept.value().tags(), others);
      if (!tags.equals(kept.value().tags())) {
        changes.add(Change.replace(kept, kept.value().withTags(tags)));
      }
    }

    void link(Supplier<String> newId) {
      primary.linkTo(secondary, newId);
      secondary.linkTo(primary, newId);
    }

    MovedItems result() {
      return new MovedItems(changes, primary.result(), secondary.result());
    }
  }
}
