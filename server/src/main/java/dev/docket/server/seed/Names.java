package dev.docket.server.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and ids by which the parts of a domain of a seed refer to each other. */
final class Names {

  private final Map<SeedKind, Map<String, Named>> byName = new EnumMap<>(SeedKind.class);
  private final Map<SeedKind, Map<String, Named>> byId = new EnumMap<>(SeedKind.class);
  private final SeedMistakes mistakes;

  private Names(SeedMistakes mistakes) {
    this.mistakes = mistakes;
    for (SeedKind kind : SeedKind.values()) {
      byName.put(kind, new LinkedHashMap<>());
      byId.put(kind, new LinkedHashMap<>());
    }
  }

  /**
   * The names of a domain.
   *
   * @param system the fields that every domain has
   */
  static Names of(SeedDomain domain, Collection<Named> system, SeedMistakes mistakes) {
    Names names = new Names(mistakes);
    Map<String, Named> systemById = new HashMap<>();
    for (Named field : system) {
      names.put(names.byName, SeedKind.FIELD, field.label(), field);
      names.put(names.byId, SeedKind.FIELD, String.valueOf(field.systemId()), field);
      systemById.put(String.valueOf(field.systemId()), field);
    }
    for (SeedResource field : domain.of(SeedKind.FIELD)) {
      Named changed = field.id() == null ? null : systemById.get(field.id());
      if (changed == null) {
        names.add(field, named(field, null, type(field), SeedOptions.of(field)));
      } else {
        names.change(field, changed);
      }
    }
    for (SeedKind kind : SeedKind.values()) {
      if (kind != SeedKind.FIELD) {
        domain.of(kind).forEach(resource -> names.add(resource, named(resource)));
      }
    }
    domain.of(SeedKind.CASE).stream()
        .flatMap(one -> one.items().stream())
        .forEach(item -> names.add(item, named(item)));
    return names;
  }

  private static Named named(SeedResource resource) {
    return named(resource, null, "", List.of());
  }

  private static Named named(
      SeedResource resource, @Nullable String systemId, String type, List<Named.Option> options) {
    String label = resource.label();
    return new Named(label == null ? resource.path() : label, resource, systemId, type, options);
  }

  /** A system field that gets options or tags. */
  private void change(SeedResource field, Named system) {
    List<Named.Option> options = new ArrayList<>(system.options());
    options.addAll(SeedOptions.of(field));
    Named changed = new Named(system.label(), field, system.systemId(), system.type(), options);
    put(byName, SeedKind.FIELD, system.label(), changed);
    put(byId, SeedKind.FIELD, String.valueOf(system.systemId()), changed);
  }

  private static String type(SeedResource field) {
    return field.node().value("type") instanceof SeedNode.Scalar type ? type.text() : "";
  }

  private void add(SeedResource resource, Named named) {
    if (resource.name() != null && put(byName, resource.kind(), resource.name(), named) != null) {
      mistakes.add(
          resource.place(),
          resource.path() + ".name",
          "is the name of another " + resource.kind().title() + " too");
    }
    if (resource.id() != null) {
      put(byId, resource.kind(), resource.id(), named);
    }
  }

  private @Nullable Named put(
      Map<SeedKind, Map<String, Named>> names, SeedKind kind, String key, Named named) {
    return of(names, kind).put(key, named);
  }

  private static Map<String, Named> of(Map<SeedKind, Map<String, Named>> names, SeedKind kind) {
    return names.getOrDefault(kind, Map.of());
  }

  /** What has a name, or else an id; null when there is nothing. */
  @Nullable Named find(SeedKind kind, String text) {
    Named named = of(byName, kind).get(text);
    return named == null ? of(byId, kind).get(text) : named;
  }

  /** Whether a field is one that every domain has. */
  boolean isSystem(SeedResource field) {
    Named named = field.id() == null ? null : of(byId, SeedKind.FIELD).get(field.id());
    return named != null && named.systemId() != null;
  }

  /** All names and ids of a kind. */
  List<String> all(SeedKind kind) {
    List<String> all = new ArrayList<>(of(byName, kind).keySet());
    all.addAll(of(byId, kind).keySet());
    return all;
  }
}
