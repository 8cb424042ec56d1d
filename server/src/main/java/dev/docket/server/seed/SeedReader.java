package dev.docket.server.seed;

import dev.docket.server.config.Spelling;
import dev.docket.storage.Tenant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a seed says about domains and about how they are made up of resources. */
final class SeedReader {

  private static final String DEFAULT_ACCOUNT = "000000000000";
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  /** No character of these has a meaning in paths and ARNs. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final List<SeedKind> IN_DOMAINS =
      List.of(
          SeedKind.FIELD, SeedKind.CASE_RULE, SeedKind.LAYOUT, SeedKind.TEMPLATE, SeedKind.CASE);

  private static final Set<String> OF_DOMAINS =
      Set.of(
          "name",
          "id",
          "account",
          "region",
          "createdTime",
          "tags",
          "eventBridge",
          "fields",
          "caseRules",
          "layouts",
          "templates",
          "cases");

  private final Surroundings surroundings;
  private final Instant now;
  private final SeedMistakes mistakes;
  private final Set<Object> taken = new HashSet<>();

  /**
   * @param now nothing may have been created later
   */
  SeedReader(Surroundings surroundings, Instant now, SeedMistakes mistakes) {
    this.surroundings = surroundings;
    this.now = now;
    this.mistakes = mistakes;
  }

  /**
   * What a seed does not say.
   *
   * @param region the Region of domains that name none
   * @param isRegion whether there is a Region of a name
   */
  record Surroundings(String region, Predicate<String> isRegion) {}

  List<SeedDomain> read(SeedNode root) {
    if (!(root instanceof SeedNode.Mapping file)) {
      mistakes.add(root.place(), "", "must be a mapping with the member domains");
      return List.of();
    }
    requireKnown(file, "", Set.of("domains"));
    List<SeedDomain> domains = new ArrayList<>();
    for (Listed listed : listed(file, "domains", "domains")) {
      SeedDomain domain = domain(listed.node(), listed.path());
      if (domain != null) {
        domains.add(domain);
      }
    }
    return domains;
  }

  private record Listed(SeedNode.Mapping node, String path) {}

  /** The mappings of a list; what else is in it is a mistake. */
  private List<Listed> listed(SeedNode.Mapping holder, String member, String path) {
    SeedNode value = holder.value(member);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SeedNode.Sequence sequence)) {
      mistakes.add(value.place(), path, "must be a list");
      return List.of();
    }
    List<Listed> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      String itemPath = path + "[" + i + "]";
      if (sequence.items().get(i) instanceof SeedNode.Mapping mapping) {
        items.add(new Listed(mapping, itemPath));
      } else {
        mistakes.add(sequence.items().get(i).place(), itemPath, "must be a mapping");
      }
    }
    return items;
  }

  private void requireKnown(SeedNode.Mapping node, String path, Collection<String> known) {
    node.members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                mistakes.add(
                    member.place(),
                    path.isEmpty() ? name : path + "." + name,
                    "there is no such member" + Spelling.suggestion(name, known));
              }
            });
  }

  private @Nullable SeedDomain domain(SeedNode.Mapping node, String path) {
    requireKnown(node, path, OF_DOMAINS);
    String name = text(node, "name", path);
    if (name == null) {
      mistakes.add(node.place(), path, "needs a name");
    }
    Tenant tenant = tenant(node, path);
    String id = id(node, path, List.of(tenant));
    Map<SeedKind, List<SeedResource>> resources = new EnumMap<>(SeedKind.class);
    for (SeedKind kind : IN_DOMAINS) {
      resources.put(kind, resources(kind, node, path, path, now));
    }
    Instant created = time(node, path);
    Instant earliest = earliest(resources.get(SeedKind.CASE));
    if (created != null && earliest.isBefore(created)) {
      mistakes.add(node.place(), path + ".createdTime", "is after that of a case in the domain");
    }
    return name == null
        ? null
        : new SeedDomain(
            node, path, tenant, name, id, created == null ? earliest : created, resources);
  }

  private Instant earliest(@Nullable List<SeedResource> cases) {
    return cases == null
        ? now
        : cases.stream()
            .map(SeedResource::createdTime)
            .flatMap(Stream::ofNullable)
            .min(Instant::compareTo)
            .orElse(now);
  }

  private Tenant tenant(SeedNode.Mapping node, String path) {
    String account = text(node, "account", path);
    if (account != null && !ACCOUNT.matcher(account).matches()) {
      mistakes.add(place(node, "account"), path + ".account", "must have 12 digits");
      account = null;
    }
    String region = text(node, "region", path);
    if (region != null && !surroundings.isRegion().test(region)) {
      mistakes.add(place(node, "region"), path + ".region", "is no Region of this server");
      region = null;
    }
    return new Tenant(
        account == null ? DEFAULT_ACCOUNT : account,
        region == null ? surroundings.region() : region);
  }

  /**
   * @param domain the path of the domain, in which no two of a kind have the same id
   * @param least before which no related item may have been created
   */
  private List<SeedResource> resources(
      SeedKind kind, SeedNode.Mapping holder, String path, String domain, Instant least) {
    List<SeedResource> resources = new ArrayList<>();
    Instant before = least;
    for (Listed listed : listed(holder, kind.member(), path + "." + kind.member())) {
      SeedNode.Mapping node = listed.node();
      String itemPath = listed.path();
      Instant created = kind.own().contains("createdTime") ? time(node, itemPath) : null;
      List<SeedResource> items =
          kind == SeedKind.CASE
              ? resources(
                  SeedKind.RELATED_ITEM, node, itemPath, domain, created == null ? now : created)
              : List.of();
      if (kind == SeedKind.RELATED_ITEM && created != null) {
        if (created.isBefore(before)) {
          mistakes.add(
              place(node, "createdTime"),
              itemPath + ".createdTime",
              "is before that of the case or of the item before");
        }
        before = created;
      }
      resources.add(
          new SeedResource(
              kind,
              node,
              itemPath,
              text(node, "name", itemPath),
              id(node, itemPath, List.of(domain, kind)),
              created,
              items));
    }
    return resources;
  }

  /**
   * @param scope in which no two have the same id
   */
  private @Nullable String id(SeedNode.Mapping node, String path, List<Object> scope) {
    String id = text(node, "id", path);
    if (id == null) {
      return null;
    }
    if (!ID.matcher(id).matches()) {
      mistakes.add(
          place(node, "id"),
          path + ".id",
          "must have 1 to 100 letters, digits and ._- and begin with a letter or digit");
    } else if (!taken.add(List.of(scope, id))) {
      mistakes.add(place(node, "id"), path + ".id", "is the id of an earlier one too");
    }
    return id;
  }

  private @Nullable Instant time(SeedNode.Mapping node, String path) {
    String text = text(node, "createdTime", path);
    if (text == null) {
      return null;
    }
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      if (time.isAfter(now)) {
        mistakes.add(place(node, "createdTime"), path + ".createdTime", "is in the future");
      }
      return time;
    } catch (DateTimeException unreadable) {
      mistakes.add(
          place(node, "createdTime"),
          path + ".createdTime",
          "must be a time with an offset, such as 2026-01-01T00:00:00Z");
      return null;
    }
  }

  private @Nullable String text(SeedNode.Mapping node, String member, String path) {
    SeedNode value = node.value(member);
    String text = value instanceof SeedNode.Scalar scalar ? scalar.text() : null;
    if (value != null && text == null) {
      mistakes.add(value.place(), path + "." + member, "must be a text");
    }
    return text;
  }

  private static Place place(SeedNode.Mapping node, String member) {
    SeedNode value = node.value(member);
    return value == null ? node.place() : value.place();
  }
}
