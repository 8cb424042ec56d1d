package dev.docket.relateditems;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.AffectedItem;
import dev.docket.cases.Case;
import dev.docket.cases.CaseBatches;
import dev.docket.cases.CaseChange;
import dev.docket.cases.CaseItems;
import dev.docket.cases.CaseView;
import dev.docket.cases.CaseWrites;
import dev.docket.cases.MergeMembership;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.SlaTimer;
import dev.docket.cases.UserUnion;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemRequest;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemResponse;
import dev.docket.relateditems.RelatedItemMessages.CreateRelatedItemRequest;
import dev.docket.relateditems.RelatedItemMessages.CreateRelatedItemResponse;
import dev.docket.relateditems.RelatedItemMessages.DeleteRelatedItemRequest;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemInputContent;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemUpdateContent;
import dev.docket.relateditems.RelatedItemMessages.SlaUpdateContent;
import dev.docket.relateditems.RelatedItemMessages.UpdateRelatedItemRequest;
import dev.docket.relateditems.RelatedItemMessages.UpdateRelatedItemResponse;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The operations that change related items. */
public final class RelatedItems {

  private final Stamps stamps;
  private final Quotas quotas;
  private final CaseWrites cases;
  private final CaseBatches batches;
  private final RelatedItemFactory factory;
  private final CustomFields customFields;
  private final DueSlas dueSlas;

  public RelatedItems(
      Stamps stamps,
      Quotas quotas,
      CaseWrites cases,
      CaseBatches batches,
      Contacts contacts,
      DueSlas dueSlas) {
    this.stamps = stamps;
    this.quotas = quotas;
    this.cases = cases;
    this.batches = batches;
    this.dueSlas = dueSlas;
    this.customFields = new CustomFields(quotas);
    this.factory = new RelatedItemFactory(contacts, customFields);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateRelatedItem",
            CreateRelatedItemRequest.class,
            CreateRelatedItemResponse.class,
            this::create),
        operation(
            "UpdateRelatedItem",
            UpdateRelatedItemRequest.class,
            UpdateRelatedItemResponse.class,
            this::update),
        operation("DeleteRelatedItem", DeleteRelatedItemRequest.class, this::delete),
        operation(
            "BatchCreateRelatedItem",
            BatchCreateRelatedItemRequest.class,
            BatchCreateRelatedItemResponse.class,
            this::createAll));
  }

  private CompletionStage<CreateRelatedItemResponse> create(
      Caller caller, CreateRelatedItemRequest request) {
    RelatedItemInputContent input = request.content();
    requireType(request.type(), input.type());
    Key<Case> parent = parent(caller, request.domainId(), request.caseId());
    List<Key<?>> keys = new ArrayList<>(RelatedItemFactory.keys(parent, input));
    keys.addAll(ItemLinks.keys(parent, input));
    SlaListing listing = dueSlas.listing(parent);
    return cases
        .change(
            caller,
            request.domainId(),
            request.caseId(),
            keys,
            view -> {
              String existing = ItemLinks.existing(view.snapshot(), parent, input);
              return existing == null
                  ? factory
                      .create(caller, view, input)
                      .thenApply(content -> created(view, content, request.performedBy()))
                      .thenCompose(listing::first)
                  : Decision.completed(List.of(), answer(RelatedItem.key(parent, existing)));
            })
        .thenCompose(listing::then);
  }

  private CompletionStage<BatchCreateRelatedItemResponse> createAll(
      Caller caller, BatchCreateRelatedItemRequest request) {
    CommentContent comment = ItemBatch.comment(request);
    RelatedItemContent content = new RelatedItemContent.Comment(comment);
    return batches
        .run(
            ItemBatch.of(caller, request, comment),
            schema ->
                view ->
                    CompletableFuture.completedStage(
                        created(view, content, request.performedBy())
                            .map(CreateRelatedItemResponse::relatedItemId)))
        .thenApply(
            entries ->
                ItemBatch.response(
                    DomainConfiguration.domain(caller, request.domainId()), entries));
  }

  private static void requireType(RelatedItemType stated, RelatedItemType given) {
    if (stated != given) {
      throw Problem.validation("The content of a related item of type " + stated + " is " + given)
          .asException();
    }
  }

  private static Key<Case> parent(Caller caller, String domainId, String caseId) {
    return Case.key(DomainConfiguration.domain(caller, domainId), caseId);
  }

  private static CreateRelatedItemResponse answer(Key<RelatedItem> key) {
    return new CreateRelatedItemResponse(key.id(), Arn.of(key).toString());
  }

  private Decision<CreateRelatedItemResponse> created(
      CaseView view, RelatedItemContent sent, @Nullable UserUnion user) {
    view.requireNotFrozen();
    Case before = view.stored().value();
    Key<Case> parent = view.stored().key();
    Key<RelatedItem> key = RelatedItem.key(parent, stamps.newId());
    CaseItems items = withItem(view, key.id(), sent);
    requireQuotas(before.items(), items, MergeMembership.arriving(view.stored()));
    RelatedItem item = RelatedItem.of(view, sent, user);
    // As the case sees it: an SLA may be met at once.
    RelatedItemContent content = shown(view, key.id(), sent, items);
    CaseChange change =
        new CaseChange(
            before.withItems(items),
            List.of(ItemAudit.created(new AffectedItem(key.id(), content, view.now()), user)),
            ItemLinks.create(parent, key, item));
    return new Decision<>(view.changes(change), answer(key));
  }

  private static CaseItems withItem(CaseView view, String itemId, RelatedItemContent content) {
    CaseItems before = view.stored().value().items();
    return switch (content) {
      case RelatedItemContent.File file -> before.withFile();
      case RelatedItemContent.Sla sla ->
          before.withSla(timer(view, itemId, sla.value().slaConfiguration()));
      case RelatedItemContent.Comment comment -> before.withOneMore();
      case RelatedItemContent.Contact contact -> before.withOneMore();
      case RelatedItemContent.ConnectCase other -> before.withOneMore();
      case RelatedItemContent.Custom custom -> before.withOneMore();
    };
  }

  private static SlaTimer timer(CaseView view, String itemId, SlaConfiguration sla) {
    return SlaTimer.of(
        itemId,
        sla.name(),
        sla.fieldId(),
        sla.targetFieldValues().getFirst(),
        sla.targetTime(),
        view.stored().value().fields(),
        view.now());
  }

  /**
   * @param arriving how many items more there will be soon
   */
  private void requireQuotas(CaseItems before, CaseItems after, int arriving) {
    quotas.requireWithin(Quota.RELATED_ITEMS, before.total(), after.total() + arriving);
    quotas.requireWithin(Quota.FILES, before.files(), after.files());
    quotas.requireWithin(Quota.SLAS, before.slas().size(), after.slas().size());
  }

  private CompletionStage<UpdateRelatedItemResponse> update(
      Caller caller, UpdateRelatedItemRequest request) {
    SlaListing listing = dueSlas.listing(parent(caller, request.domainId(), request.caseId()));
    return change(
            caller,
            request.domainId(),
            request.caseId(),
            request.relatedItemId(),
            (view, item) -> listing.first(updated(view, item, request)))
        .thenCompose(listing::then);
  }

  /** Changes a case by a decision about one of its items. */
  private <T extends @Nullable Object> CompletionStage<T> change(
      Caller caller,
      String domainId,
      String caseId,
      String itemId,
      BiFunction<CaseView, Stored<RelatedItem>, CompletionStage<Decision<T>>> decide) {
    Key<RelatedItem> key = RelatedItem.key(parent(caller, domainId, caseId), itemId);
    return cases.change(
        caller,
        domainId,
        caseId,
        List.of(key),
        view -> decide.apply(view, Resources.required(view.snapshot(), key)));
  }

  private Decision<UpdateRelatedItemResponse> updated(
      CaseView view, Stored<RelatedItem> stored, UpdateRelatedItemRequest request) {
    String id = stored.key().id();
    RelatedItem before = stored.value();
    CaseItems items = view.stored().value().items();
    RelatedItemContent shownBefore = shown(view, id, before.content(), items);
    RelatedItemContent content = changed(view, stored, request.content());
    if (content.equals(before.content())) {
      return new Decision<>(List.of(), answer(stored.key(), before, shownBefore));
    }
    CaseItems itemsAfter =
        content instanceof RelatedItemContent.Sla sla
            ? items.withTargetTime(id, sla.value().slaConfiguration().targetTime(), view.now())
            : items;
    RelatedItemContent shownAfter = shown(view, id, content, itemsAfter);
    RelatedItem after = before.edited(view, content, request.performedBy());
    CaseChange change =
        new CaseChange(
            view.stored().value().withItems(itemsAfter),
            List.of(
                ItemAudit.updated(
                    shownBefore,
                    new AffectedItem(id, shownAfter, before.associationTime()),
                    request.performedBy())),
            List.of(Change.replace(stored, after)));
    return new Decision<>(view.changes(change), answer(stored.key(), after, shownAfter));
  }

  /** What an item of a case holds now, as the case knows of it. */
  private static RelatedItemContent shown(
      CaseView view, String itemId, RelatedItemContent content, CaseItems items) {
    return content.at(view.now(), itemId, items).orElseThrow();
  }

  private RelatedItemContent changed(
      CaseView view, Stored<RelatedItem> stored, RelatedItemUpdateContent input) {
    requireUpdatable(stored, input.type());
    return switch (input) {
      case RelatedItemUpdateContent.Comment comment ->
          new RelatedItemContent.Comment(comment.value());
      case RelatedItemUpdateContent.Custom custom ->
          customFields.content(view.schema(), custom.value().fields());
      case RelatedItemUpdateContent.Sla sla -> retargeted(stored.value(), sla.value());
    };
  }

  /** The new target is counted from when the SLA was made, not from now. */
  private static RelatedItemContent retargeted(RelatedItem item, SlaUpdateContent input) {
    long minutes =
        switch (input) {
          case SlaUpdateContent.SlaUpdateConfiguration given -> given.value().targetSlaMinutes();
        };
    // An item that cannot be updated to an SLA has been refused.
    return ((RelatedItemContent.Sla) item.content())
        .withTargetTime(item.associationTime().plus(Duration.ofMinutes(minutes)));
  }

  private static void requireUpdatable(Stored<RelatedItem> stored, RelatedItemType newType) {
    RelatedItemType type = stored.value().content().type();
    String why =
        switch (type) {
          case Comment, Custom, Sla -> "cannot become " + newType;
          case Contact, File, ConnectCase -> "cannot be updated";
        };
    if (type != newType) {
      throw Problem.validation("RelatedItem " + stored.key().id() + " of type " + type + " " + why)
          .asException();
    }
  }

  private static UpdateRelatedItemResponse answer(
      Key<RelatedItem> key, RelatedItem item, RelatedItemContent shown) {
    return new UpdateRelatedItemResponse(
        key.id(),
        Arn.of(key).toString(),
        shown.type(),
        shown,
        item.associationTime(),
        item.tags(),
        item.lastUpdatedUser(),
        item.createdBy());
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteRelatedItemRequest request) {
    return change(
        caller,
        request.domainId(),
        request.caseId(),
        request.relatedItemId(),
        (view, item) -> Decision.completed(view.changes(deleted(view, item))));
  }

  private static CaseChange deleted(CaseView view, Stored<RelatedItem> item) {
    String id = item.key().id();
    RelatedItemContent content = item.value().content();
    if (content instanceof RelatedItemContent.File) {
      throw Problem.validation(
              "RelatedItem " + id + " is a file; Amazon Connect deletes it with the attached file")
          .asException();
    }
    view.requireNotFrozen();
    Case before = view.stored().value();
    return new CaseChange(
        before.withItems(before.items().without(id)),
        List.of(
            ItemAudit.deleted(
                new AffectedItem(
                    id,
                    content.at(view.now(), id, before.items()).orElse(content),
                    item.value().associationTime()),
                null)),
        ItemLinks.delete(view.stored().key(), item));
  }
}
