package dev.docket.templates;

import static dev.docket.operations.Operation.operation;

import dev.docket.configuration.DomainConfiguration;
import dev.docket.domains.Domain;
import dev.docket.fields.NamedFields;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.templates.TemplateMessages.CreateTemplateRequest;
import dev.docket.templates.TemplateMessages.CreateTemplateResponse;
import dev.docket.templates.TemplateMessages.DeleteTemplateRequest;
import dev.docket.templates.TemplateMessages.GetTemplateRequest;
import dev.docket.templates.TemplateMessages.GetTemplateResponse;
import dev.docket.templates.TemplateMessages.LayoutConfiguration;
import dev.docket.templates.TemplateMessages.ListTemplatesRequest;
import dev.docket.templates.TemplateMessages.ListTemplatesResponse;
import dev.docket.templates.TemplateMessages.TemplateSummary;
import dev.docket.templates.TemplateMessages.UpdateTemplateRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on templates. */
public final class Templates {

  private static final int DEFAULT_PAGE = 100;

  private final Stamps stamps;
  private final DomainConfiguration configuration;

  public Templates(Stamps stamps, DomainConfiguration configuration) {
    this.stamps = stamps;
    this.configuration = configuration;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateTemplate",
            CreateTemplateRequest.class,
            CreateTemplateResponse.class,
            this::create),
        operation("GetTemplate", GetTemplateRequest.class, GetTemplateResponse.class, this::get),
        operation("UpdateTemplate", UpdateTemplateRequest.class, this::update),
        operation("DeleteTemplate", DeleteTemplateRequest.class, this::delete),
        operation(
            "ListTemplates", ListTemplatesRequest.class, ListTemplatesResponse.class, this::list));
  }

  private CompletionStage<CreateTemplateResponse> create(
      Caller caller, CreateTemplateRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Template> key = Template.key(domain, stamps.newId());
    TemplateSettings settings = TemplateSettings.of(request);
    References references = References.of(domain, settings);
    List<Key<?>> parts = references.keys();
    parts.add(Claim.name(domain, Template.KIND, settings.name()));
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          references.require(snapshot);
          Template template = Template.of(settings, stamps.now());
          return Decision.completed(
              configuration.added(snapshot, key, template, settings.name()),
              new CreateTemplateResponse(key.id(), Arn.of(key).toString()));
        });
  }

  private CompletionStage<GetTemplateResponse> get(Caller caller, GetTemplateRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Template> key = Template.key(domain, request.templateId());
    return configuration
        .read(domain, List.of(key))
        .thenCompose(
            snapshot -> {
              Stored<Template> template = Resources.required(snapshot, key);
              NamedFields fields = References.of(domain, template.value().settings()).fields();
              return configuration
                  .read(domain, fields.keys())
                  .thenApply(current -> whole(template, fields.live(current)));
            });
  }

  private static GetTemplateResponse whole(Stored<Template> stored, Set<String> liveFields) {
    Template template = stored.value();
    TemplateSettings settings = template.settings().only(liveFields);
    LayoutConfiguration layout = settings.layoutConfiguration();
    return new GetTemplateResponse(
        stored.key().id(),
        Arn.of(stored.key()).toString(),
        settings.name(),
        settings.description(),
        layout.defaultLayout() == null ? null : layout,
        settings.requiredFields(),
        template.tags(),
        settings.status(),
        template.deleted(),
        template.createdTime(),
        template.lastModifiedTime(),
        settings.rules(),
        settings.tagPropagationConfigurations());
  }

  private CompletionStage<@Nullable Void> update(Caller caller, UpdateTemplateRequest request) {
    if (request.changesNothing()) {
      throw Problem.validation("At least one attribute of the template must be given")
          .asException();
    }
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Template> key = Template.key(domain, request.templateId());
    References references = References.of(domain, request);
    List<Key<?>> parts = references.keys();
    parts.add(key);
    if (request.name() != null) {
      parts.add(Claim.name(domain, Template.KIND, request.name()));
    }
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          Stored<Template> template = DomainConfiguration.live(snapshot, key);
          references.require(snapshot);
          return Decision.completed(updated(snapshot, template, request));
        });
  }

  private List<Change> updated(
      Snapshot snapshot, Stored<Template> template, UpdateTemplateRequest request) {
    TemplateSettings before = template.value().settings();
    TemplateSettings after = before.changed(request);
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replace(template, template.value().edited(after, stamps.now())));
    changes.addAll(
        DomainConfiguration.rename(snapshot, template.key(), before.name(), after.name()));
    return changes;
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteTemplateRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Template> key = Template.key(domain, request.templateId());
    return configuration.change(
        domain,
        Problem::conflict,
        List.of(key),
        snapshot -> {
          Stored<Template> template = DomainConfiguration.live(snapshot, key);
          return Decision.completed(
              DomainConfiguration.removed(
                  Change.replace(template, template.value().asDeleted(stamps.now())),
                  key,
                  template.value().settings().name()));
        });
  }

  private CompletionStage<ListTemplatesResponse> list(Caller caller, ListTemplatesRequest request) {
    Set<TemplateStatus> wanted = wanted(request.status());
    return configuration
        .list(
            PageRequest.of(
                caller,
                "ListTemplates " + wanted + " " + request.domainId(),
                request,
                DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            Template.KIND,
            (domain, templates) ->
                templates.stream()
                    .filter(template -> !template.value().deleted())
                    .filter(template -> wanted.contains(template.value().settings().status()))
                    .toList(),
            template -> template.key().id())
        .thenApply(page -> page.map(Templates::summary))
        .thenApply(page -> new ListTemplatesResponse(page.items(), page.next()));
  }

  /** The statuses that are asked for; all when none is named. */
  private static Set<TemplateStatus> wanted(@Nullable List<TemplateStatus> named) {
    return named == null ? EnumSet.allOf(TemplateStatus.class) : EnumSet.copyOf(named);
  }

  private static TemplateSummary summary(Stored<Template> template) {
    TemplateSettings settings = template.value().settings();
    return new TemplateSummary(
        template.key().id(),
        Arn.of(template.key()).toString(),
        settings.name(),
        settings.status(),
        settings.tagPropagationConfigurations());
  }
}
