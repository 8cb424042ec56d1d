package dev.docket.server.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A system field of the domain that a file is for.
 *
 * @param options the names of its options by their values, in their order
 */
public record KnownField(String id, String name, String type, Map<String, String> options) {

  Named named() {
    List<Named.Option> known =
        options.entrySet().stream()
            .map(option -> new Named.Option(option.getValue(), option.getKey()))
            .toList();
    return new Named(name, null, id, type, known);
  }

  static KnownField of(Named field) {
    Map<String, String> options = new LinkedHashMap<>();
    field.options().forEach(option -> options.put(option.value(), option.name()));
    return new KnownField(String.valueOf(field.systemId()), field.label(), field.type(), options);
  }
}
