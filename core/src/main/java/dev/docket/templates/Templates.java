package dev.docket.templates;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.NamedResource;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.UsageCheck;
import dev.docket.storage.Key;
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
  private final NamedResource<Template> templates;

  public Templates(Stamps stamps, Quotas quotas, DomainConfiguration configuration) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.templates = new NamedResource<>(Template.KIND, stamps, quotas, configuration);
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
    TemplateSettings settings = TemplateSettings.of(request);
    References references = References.of(domain, settings);
    return templates.create(
        domain,
        settings.name(),
        references.keys(),
        creation -> {
          references.require(creation.snapshot());
          return Decision.completed(
              creation.changes(Template.of(settings, stamps.now())),
              new CreateTemplateResponse(creation.id(), creation.arn()));
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
              return References.of(domain, template.value().settings())
                  .fields()
                  .live(configuration)
                  .thenApply(liveFields -> whole(template, liveFields));
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
    return templates.update(
        key,
        request.name(),
        references.keys(),
        update -> {
          references.require(update.snapshot());
          Template before = update.before();
          return Decision.completed(
              update.changes(before.edited(before.settings().changed(request), stamps.now())));
        });
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteTemplateRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return templates.delete(Template.key(domain, request.templateId()), UsageCheck.none());
  }

  private CompletionStage<ListTemplatesResponse> list(Caller caller, ListTemplatesRequest request) {
    Set<TemplateStatus> wanted = wanted(request.status());
    return templates
        .list(
            PageRequest.of(
                caller,
                "ListTemplates " + wanted + " " + request.domainId(),
                request,
                DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            "GetTemplate",
            template -> wanted.contains(template.settings().status()),
            Templates::summary)
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
