package dev.docket.layouts;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.NamedResource;
import dev.docket.fields.NamedFields;
import dev.docket.fields.SystemField;
import dev.docket.layouts.LayoutMessages.CreateLayoutRequest;
import dev.docket.layouts.LayoutMessages.CreateLayoutResponse;
import dev.docket.layouts.LayoutMessages.DeleteLayoutRequest;
import dev.docket.layouts.LayoutMessages.GetLayoutRequest;
import dev.docket.layouts.LayoutMessages.GetLayoutResponse;
import dev.docket.layouts.LayoutMessages.LayoutSummary;
import dev.docket.layouts.LayoutMessages.ListLayoutsRequest;
import dev.docket.layouts.LayoutMessages.ListLayoutsResponse;
import dev.docket.layouts.LayoutMessages.UpdateLayoutRequest;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.UsageCheck;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on layouts. */
public final class Layouts {

  private static final int DEFAULT_PAGE = 100;

  /** The fields that are always shown, and so are in no layout. */
  private static final Set<String> ALWAYS_SHOWN =
      Set.of(SystemField.TITLE.id(), SystemField.STATUS.id());

  private final Stamps stamps;
  private final Quotas quotas;
  private final DomainConfiguration configuration;
  private final NamedResource<Layout> layouts;
  private final UsageCheck<Layout> usage;

  /**
   * @param usage knows what uses a layout
   */
  public Layouts(
      Stamps stamps, Quotas quotas, DomainConfiguration configuration, UsageCheck<Layout> usage) {
    this.stamps = stamps;
    this.quotas = quotas;
    this.configuration = configuration;
    this.layouts = new NamedResource<>(Layout.KIND, stamps, quotas, configuration);
    this.usage = usage;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateLayout", CreateLayoutRequest.class, CreateLayoutResponse.class, this::create),
        operation("GetLayout", GetLayoutRequest.class, GetLayoutResponse.class, this::get),
        operation("UpdateLayout", UpdateLayoutRequest.class, this::update),
        operation("DeleteLayout", DeleteLayoutRequest.class, this::delete),
        operation("ListLayouts", ListLayoutsRequest.class, ListLayoutsResponse.class, this::list));
  }

  private CompletionStage<CreateLayoutResponse> create(Caller caller, CreateLayoutRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    NamedFields fields = new NamedFields(domain, request.content().fieldIds());
    return layouts.create(
        domain,
        request.name(),
        fields.keys(),
        creation -> {
          requireUsable(fields, creation.snapshot());
          List<Change> changes =
              creation.changes(Layout.of(request.name(), request.content(), stamps.now()));
          requireQuota(fields);
          return Decision.completed(
              changes, new CreateLayoutResponse(creation.id(), creation.arn()));
        });
  }

  private static void requireUsable(NamedFields fields, Snapshot snapshot) {
    for (String id : fields.ids()) {
      if (ALWAYS_SHOWN.contains(id)) {
        throw Problem.validation("Field " + id + " is always shown and cannot be in a layout")
            .asException();
      }
    }
    fields.requireDistinct();
    fields.requireLive(snapshot);
  }

  private void requireQuota(NamedFields fields) {
    quotas.requireWithin(Quota.LAYOUT_FIELDS, 0, fields.ids().size());
  }

  private CompletionStage<GetLayoutResponse> get(Caller caller, GetLayoutRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Layout> key = Layout.key(domain, request.layoutId());
    return configuration
        .read(domain, List.of(key))
        .thenCompose(
            snapshot -> {
              Stored<Layout> layout = Resources.required(snapshot, key);
              return new NamedFields(domain, layout.value().content().fieldIds())
                  .live(configuration)
                  .thenApply(liveFields -> whole(layout, liveFields));
            });
  }

  private static GetLayoutResponse whole(Stored<Layout> stored, Set<String> liveFields) {
    Layout layout = stored.value();
    return new GetLayoutResponse(
        stored.key().id(),
        Arn.of(stored.key()).toString(),
        layout.name(),
        layout.content().only(liveFields),
        layout.tags(),
        layout.deleted(),
        layout.createdTime(),
        layout.lastModifiedTime());
  }

  private CompletionStage<@Nullable Void> update(Caller caller, UpdateLayoutRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Layout> key = Layout.key(domain, request.layoutId());
    NamedFields fields =
        new NamedFields(
            domain, request.content() == null ? List.of() : request.content().fieldIds());
    return layouts.update(
        key,
        request.name(),
        fields.keys(),
        update -> {
          requireUsable(fields, update.snapshot());
          List<Change> changes = update.changes(updated(update.before(), request));
          requireQuota(fields);
          return Decision.completed(changes);
        });
  }

  private Layout updated(Layout before, UpdateLayoutRequest request) {
    return before.edited(
        Objects.requireNonNullElse(request.name(), before.name()),
        Objects.requireNonNullElse(request.content(), before.content()),
        stamps.now());
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteLayoutRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return layouts.delete(Layout.key(domain, request.layoutId()), usage);
  }

  private CompletionStage<ListLayoutsResponse> list(Caller caller, ListLayoutsRequest request) {
    return layouts
        .list(
            PageRequest.of(caller, "ListLayouts " + request.domainId(), request, DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            "GetLayout",
            layout -> true,
            Layouts::summary)
        .thenApply(page -> new ListLayoutsResponse(page.items(), page.next()));
  }

  private static LayoutSummary summary(Stored<Layout> layout) {
    return new LayoutSummary(
        layout.key().id(), Arn.of(layout.key()).toString(), layout.value().name());
  }
}
