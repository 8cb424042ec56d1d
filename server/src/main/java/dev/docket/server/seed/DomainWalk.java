package dev.docket.server.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.InputShape;
import dev.docket.server.contract.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the steps by which a domain of a seed comes about, in an order in which they succeed. */
final class DomainWalk {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String TAGS = "tags";
  private static final String OPTIONS = "options";
  private static final String EVENTS = "eventBridge";

  private final SeedDomain domain;
  private final Names names;
  private final Map<String, Route> routes;
  private final Instant now;
  private final StepExecutor executor;
  private final SeedMistakes mistakes;
  private final SeedValues values;
  private final Map<SeedResource, String> ids = new HashMap<>();
  private final SortedMap<String, String> idsByName = new TreeMap<>();
  private String domainId = "";
  private String domainArn = "";

  /**
   * @param routes the operations by name
   * @param now when cases are created of which the seed does not say it
   */
  DomainWalk(
      SeedDomain domain,
      Names names,
      Map<String, Route> routes,
      Instant now,
      StepExecutor executor,
      SeedMistakes mistakes) {
    this.domain = domain;
    this.names = names;
    this.routes = routes;
    this.now = now;
    this.executor = executor;
    this.mistakes = mistakes;
    this.values = new SeedValues(names, this::id, mistakes);
  }

  /** Something refers to a resource that was refused, so nothing is known about it either. */
  private static final class SkippedException extends RuntimeException {
    SkippedException() {
      super(null, null, false, false);
    }
  }

  private String id(Named named) {
    if (named.systemId() != null) {
      return named.systemId();
    }
    String id = ids.get(Objects.requireNonNull(named.resource()));
    if (id == null) {
      throw new SkippedException();
    }
    return id;
  }

  /** The id of the domain; empty when it was refused. */
  String domainId() {
    return domainId;
  }

  String domainArn() {
    return domainArn;
  }

  /** The ids of what has a name or an id in the file, by its kind and that. */
  Map<String, String> idsByName() {
    return idsByName;
  }

  void walk() {
    JsonNode created =
        executor.execute(
            new SeedStep(
                "CreateDomain",
                List.of(),
                NODES.objectNode().put("name", domain.name()),
                domain.node(),
                domain.path(),
                domain.createdTime(),
                "domain",
                domain.id()));
    if (created == null) {
      return;
    }
    domainId = created.path("domainId").asText();
    domainArn = created.path("domainArn").asText();
    for (SeedKind kind :
        List.of(SeedKind.FIELD, SeedKind.CASE_RULE, SeedKind.LAYOUT, SeedKind.TEMPLATE)) {
      domain.of(kind).forEach(this::configure);
    }
    putEvents();
    putTags(domain.node(), domain.path(), domainArn, domain.createdTime());
    List<SeedResource> cases = domain.of(SeedKind.CASE);
    cases.forEach(one -> create(one, List.of(domainId), time(one)));
    cases.forEach(this::addItems);
  }

  private Instant time(SeedResource one) {
    return one.createdTime() == null ? now : one.createdTime();
  }

  private void configure(SeedResource resource) {
    boolean system = resource.kind() == SeedKind.FIELD && names.isSystem(resource);
    String arn =
        system ? systemField(resource) : create(resource, List.of(domainId), domain.createdTime());
    if (arn != null) {
      putOptions(resource);
      putTags(resource.node(), resource.path(), arn, domain.createdTime());
    }
  }

  /** A field that every domain has can only get options and tags. */
  private String systemField(SeedResource resource) {
    ids.put(resource, Objects.requireNonNull(resource.id()));
    resource
        .node()
        .members()
        .forEach(
            (name, member) -> {
              if (!SeedKind.FIELD.own().contains(name)) {
                mistakes.add(
                    member.place(),
                    resource.path() + "." + name,
                    "a system field has only options and tags here");
              }
            });
    return domainArn + "/field/" + resource.id();
  }

  private void addItems(SeedResource one) {
    String caseId = ids.get(one);
    if (caseId == null) {
      return;
    }
    Instant time = time(one);
    for (SeedResource item : one.items()) {
      time = item.createdTime() == null ? time : item.createdTime();
      String arn = create(item, List.of(domainId, caseId), time);
      if (arn != null) {
        putTags(item.node(), item.path(), arn, time);
      }
    }
  }

  /** Creates a resource; returns its ARN, or null when it was refused. */
  private @Nullable String create(SeedResource resource, List<String> labels, Instant time) {
    SeedKind kind = resource.kind();
    ObjectNode body = body(resource);
    String output = kind.output("");
    JsonNode created =
        executor.execute(
            new SeedStep(
                kind.operation(),
                labels,
                body,
                resource.node(),
                resource.path(),
                time,
                output,
                resource.id()));
    if (created == null) {
      return null;
    }
    String id = created.path(output + "Id").asText();
    ids.put(resource, id);
    if (resource.label() != null) {
      idsByName.put(kind.member() + "/" + resource.label(), id);
    }
    return created.path(output + "Arn").asText();
  }

  private @Nullable ObjectNode body(SeedResource resource) {
    int before = mistakes.count();
    InputShape shape = shape(resource.kind().operation());
    try {
      ObjectNode body =
          values.input(shape, resource.node(), resource.kind().own(), resource.path());
      if (resource.kind() == SeedKind.RELATED_ITEM) {
        body.put("type", type(resource.node()));
      }
      return mistakes.count() == before ? body : null;
    } catch (SkippedException skipped) {
      // What it refers to is recorded.
      return null;
    }
  }

  /** The type of a related item: as it says, or as its content has it. */
  private static @Nullable String type(SeedNode.Mapping item) {
    if (item.value("type") instanceof SeedNode.Scalar given) {
      return given.text();
    }
    if (item.value("content") instanceof SeedNode.Mapping content && !content.members().isEmpty()) {
      String member = content.members().keySet().iterator().next();
      return member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }
    return null;
  }

  private InputShape shape(String operation) {
    return Objects.requireNonNull(routes.get(operation)).shape();
  }

  private void putOptions(SeedResource field) {
    SeedNode written = field.node().value(OPTIONS);
    if (written == null) {
      return;
    }
    for (SeedNode batch : SeedOptions.batches(SeedOptions.whole(written))) {
      ObjectNode body = part("BatchPutFieldOptions", OPTIONS, batch, field.path());
      if (body != null) {
        executor.execute(
            new SeedStep(
                "BatchPutFieldOptions",
                List.of(domainId, Objects.requireNonNull(ids.get(field))),
                body,
                field.node(),
                field.path(),
                domain.createdTime(),
                "",
                null));
      }
    }
  }

  private void putEvents() {
    SeedNode written = domain.node().value(EVENTS);
    ObjectNode body =
        written == null ? null : part("PutCaseEventConfiguration", EVENTS, written, domain.path());
    if (body != null) {
      executor.execute(
          new SeedStep(
              "PutCaseEventConfiguration",
              List.of(domainId),
              body,
              domain.node(),
              domain.path(),
              domain.createdTime(),
              "",
              null));
    }
  }

  private void putTags(SeedNode.Mapping holder, String path, String arn, Instant time) {
    SeedNode written = holder.value(TAGS);
    ObjectNode body = written == null ? null : part("TagResource", TAGS, written, path);
    if (body != null) {
      executor.execute(
          new SeedStep("TagResource", List.of(arn), body, holder, path, time, "", null));
    }
  }

  /** The input of an operation that has one member of a resource. */
  private @Nullable ObjectNode part(
      String operation, String member, SeedNode written, String path) {
    int before = mistakes.count();
    SeedNode.Mapping only =
        new SeedNode.Mapping(
            Map.of(member, new SeedNode.Member(written, written.place())), written.place());
    try {
      ObjectNode body = values.input(shape(operation), only, Set.of(), path);
      return mistakes.count() == before ? body : null;
    } catch (SkippedException skipped) {
      return null;
    }
  }
}
