package dev.docket.server.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.ProblemException;
import dev.docket.server.contract.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A seed of one domain that describes its configuration and nothing else: no cases, and no ids,
 * accounts, Regions and times, which no operation of the API takes. A list that it does not have,
 * {@code fields} and so on, is not described.
 */
public final class DomainFile {

  /** The lists of configuration, in an order in which their resources can be created. */
  public static final List<SeedKind> KINDS =
      List.of(SeedKind.FIELD, SeedKind.CASE_RULE, SeedKind.LAYOUT, SeedKind.TEMPLATE);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DOMAINS = "domains";

  /** Stands for the ARN of the domain. */
  private static final String DOMAIN = "arn:aws:cases:us-east-1:000000000000:domain/pending";

  private static final String OPTIONS = "options";
  private static final Set<String> OF_SEEDS_ALONE =
      Set.of("id", "account", "region", "createdTime", "cases");

  private final String source;
  private final SeedNode.Mapping domain;
  private final String name;

  private DomainFile(String source, SeedNode.Mapping domain, String name) {
    this.source = source;
    this.domain = domain;
    this.name = name;
  }

  /**
   * Reads a file as far as that can be done without the domain.
   *
   * @param source its name, for messages
   * @throws InvalidSeedException with all that is wrong with it
   */
  public static DomainFile read(byte[] content, String source) {
    SeedMistakes mistakes = new SeedMistakes(source);
    SeedNode root = SeedYaml.read(content, mistakes);
    List<SeedDomain> domains = reader(mistakes).read(root);
    mistakes.end();
    if (domains.size() != 1) {
      mistakes.add(root.place(), DOMAINS, "must have one domain, not " + domains.size());
      throw mistakes.exception();
    }
    SeedDomain only = domains.getFirst();
    refuse(only.node(), only.path(), OF_SEEDS_ALONE, mistakes);
    for (SeedKind kind : KINDS) {
      for (SeedResource resource : only.of(kind)) {
        if (kind != SeedKind.FIELD || resource.name() != null) {
          refuse(resource.node(), resource.path(), Set.of("id"), mistakes);
        }
        if (resource.name() == null && (kind != SeedKind.FIELD || resource.id() == null)) {
          mistakes.add(resource.place(), resource.path(), "needs a name");
        }
      }
    }
    mistakes.end();
    return new DomainFile(source, only.node(), only.name());
  }

  private static SeedReader reader(SeedMistakes mistakes) {
    return new SeedReader(
        new SeedReader.Surroundings("us-east-1", region -> true), Instant.MAX, mistakes);
  }

  private static void refuse(
      SeedNode.Mapping node, String path, Set<String> members, SeedMistakes mistakes) {
    node.members()
        .forEach(
            (member, value) -> {
              if (members.contains(member)) {
                mistakes.add(
                    value.place(),
                    path + "." + member,
                    "is for seeds alone: no operation of the API can give a domain this");
              }
            });
  }

  /** The name of the domain. */
  public String name() {
    return name;
  }

  /** Whether it has the list of a kind, even an empty one. */
  public boolean describes(SeedKind kind) {
    return domain.members().containsKey(kind.member());
  }

  /**
   * What is known of the domain that the file is for.
   *
   * @param fields its system fields
   * @param configuration a seed of what is there, by the members of a domain: it takes the place of
   *     lists that the file does not have
   * @param ids the ids of what is there, by kind and name
   */
  public record Target(
      List<KnownField> fields, ObjectNode configuration, Map<SeedKind, Map<String, String>> ids) {}

  /** The system fields of a new domain of Docket. */
  public static List<KnownField> systemFields(
      Map<String, Route> routes, SeedService service, Instant now) {
    return SystemFields.of(routes, service, Seeds::scratch, now).stream()
        .map(KnownField::of)
        .toList();
  }

  /**
   * Describes a domain with the ids of what is there.
   *
   * @param routes the operations of the contract by name
   * @throws InvalidSeedException with all that is wrong, such as names of what does not exist
   */
  public DomainDescription describe(Map<String, Route> routes, Target target) {
    SeedMistakes mistakes = new SeedMistakes(source);
    Map<String, SeedNode.Member> members = new LinkedHashMap<>(domain.members());
    if (SeedYaml.read(bytes(target.configuration()), mistakes)
        instanceof SeedNode.Mapping existing) {
      for (SeedKind kind : KINDS) {
        SeedNode.Member there = existing.members().get(kind.member());
        if (there != null) {
          members.putIfAbsent(kind.member(), there);
        }
      }
    }
    SeedNode whole = new SeedNode.Mapping(members, domain.place());
    SeedNode.Sequence one = new SeedNode.Sequence(List.of(whole), domain.place());
    SeedNode root =
        new SeedNode.Mapping(
            Map.of(DOMAINS, new SeedNode.Member(one, domain.place())), domain.place());
    SeedDomain read = reader(mistakes).read(root).getFirst();
    Names names =
        Names.of(read, target.fields().stream().map(KnownField::named).toList(), mistakes);
    Description description = new Description(routes, target, mistakes);
    new DomainWalk(read, names, routes, Instant.EPOCH, description, mistakes).walk();
    mistakes.end();
    return description.end(read, names);
  }

  private static byte[] bytes(ObjectNode tree) {
    return tree.toString().getBytes(UTF_8);
  }

  /** Notes the steps of a walk instead of taking them. */
  private final class Description implements StepExecutor {
    private final Map<String, Route> routes;
    private final Target target;
    private final SeedMistakes mistakes;
    private final Map<String, DescribedResource> resources = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> options = new HashMap<>();
    private final Map<String, Map<String, String>> tags = new HashMap<>();
    private @Nullable ObjectNode eventBridge;

    Description(Map<String, Route> routes, Target target, SeedMistakes mistakes) {
      this.routes = routes;
      this.target = target;
      this.mistakes = mistakes;
    }

    @Override
    public @Nullable JsonNode execute(SeedStep step) {
      if (step.body() != null) {
        try {
          ObjectNode unused = SeedCalls.input(routes, step);
        } catch (ProblemException refusal) {
          ContractPlaces.record(mistakes, step, refusal.problem());
        }
      }
      return step.body() == null ? output(step, "unknown", "unknown") : note(step, step.body());
    }

    private @Nullable JsonNode note(SeedStep step, ObjectNode body) {
      switch (step.operation()) {
        case "CreateDomain" -> {
          return output(step, "domain", DOMAIN);
        }
        case "BatchPutFieldOptions" ->
            body.path(OPTIONS)
                .forEach(
                    option ->
                        options
                            .computeIfAbsent(step.labels().get(1), field -> new ArrayList<>())
                            .add((ObjectNode) option));
        case "TagResource" -> tags.put(step.labels().getFirst(), texts(body.path("tags")));
        case "PutCaseEventConfiguration" -> eventBridge = (ObjectNode) body.path("eventBridge");
        default -> {
          return noteResource(step, body);
        }
      }
      return null;
    }

    private JsonNode noteResource(SeedStep step, ObjectNode body) {
      SeedKind kind = kind(step.operation());
      String called = String.valueOf(step.name());
      String known = target.ids().getOrDefault(kind, Map.of()).get(called);
      String id = known == null ? "pending-" + resources.size() : known;
      resources.put(
          address(kind, id), described(kind, id, called, body, step.node().place(), step.path()));
      return output(step, id, address(kind, id));
    }

    private DescribedResource described(
        SeedKind kind,
        String id,
        @Nullable String called,
        ObjectNode body,
        Place place,
        String path) {
      String where = (source.isEmpty() ? "" : source + ":") + place + ": " + path;
      return new DescribedResource(kind, id, called, body, List.of(), Map.of(), where);
    }

    private DomainDescription end(SeedDomain read, Names names) {
      List<DescribedResource> whole = new ArrayList<>();
      for (SeedResource field : read.of(SeedKind.FIELD)) {
        if (names.isSystem(field)) {
          String id = Objects.requireNonNull(field.id());
          whole.add(
              whole(
                  described(
                      SeedKind.FIELD, id, null, NODES.objectNode(), field.place(), field.path())));
        }
      }
      resources.values().forEach(resource -> whole.add(whole(resource)));
      return new DomainDescription(whole, eventBridge, domainTags());
    }

    /** With its options and tags. */
    private DescribedResource whole(DescribedResource resource) {
      return new DescribedResource(
          resource.kind(),
          resource.id(),
          resource.name(),
          resource.input(),
          options.getOrDefault(resource.id(), List.of()),
          tags.getOrDefault(address(resource.kind(), resource.id()), Map.of()),
          resource.where());
    }

    private @Nullable Map<String, String> domainTags() {
      return domain.members().containsKey("tags") ? tags.getOrDefault(DOMAIN, Map.of()) : null;
    }
  }

  private static SeedKind kind(String operation) {
    return KINDS.stream()
        .filter(kind -> kind.operation().equals(operation))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(operation));
  }

  /** Stands for an ARN. That of a system field is made of the domain's by the walk. */
  private static String address(SeedKind kind, String id) {
    return DOMAIN + "/" + (kind == SeedKind.FIELD ? "field" : kind.member()) + "/" + id;
  }

  private static JsonNode output(SeedStep step, String id, String arn) {
    return NODES.objectNode().put(step.output() + "Id", id).put(step.output() + "Arn", arn);
  }

  private static Map<String, String> texts(JsonNode tags) {
    Map<String, String> texts = new LinkedHashMap<>();
    tags.properties().forEach(tag -> texts.put(tag.getKey(), tag.getValue().asText()));
    return texts;
  }
}
