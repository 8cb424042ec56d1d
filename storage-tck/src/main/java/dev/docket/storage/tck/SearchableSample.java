package dev.docket.storage.tck;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entity that is searched: values of each type by name.
 *
 * @param identifiers the names of those texts and labels that are identifiers
 */
public record SearchableSample(
    Map<String, String> texts,
    Map<String, String> labels,
    Map<String, Double> numbers,
    Map<String, Boolean> flags,
    Map<String, Instant> moments,
    Set<String> identifiers)
    implements Searchable {

  public static final Kind<SearchableSample> KIND =
      new Kind<>(
          "thing",
          SearchableSample.class,
          1,
          List.of("time", "mix", "name"),
          "mix",
          List.of("tags/a%b"));

  static final SearchableSample EMPTY =
      new SearchableSample(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

  /** The place that things of a test lie under. */
  static Key<PlainSample> room(Tenant tenant) {
    return PlainSample.key(tenant, "room");
  }

  public static SearchableSample of(Map<String, SearchValue> values) {
    SearchableSample thing =
        new SearchableSample(
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>());
    values.forEach(thing::put);
    return thing;
  }

  private void put(String name, SearchValue value) {
    switch (value) {
      case SearchValue.Flag flag -> flags.put(name, flag.value());
      case SearchValue.Label label -> {
        labels.put(name, label.value());
        note(name, label.identifier());
      }
      case SearchValue.Moment moment -> moments.put(name, moment.value());
      case SearchValue.Number number -> numbers.put(name, number.value());
      case SearchValue.Text text -> {
        texts.put(name, text.value());
        note(name, text.identifier());
      }
    }
  }

  private void note(String name, boolean identifier) {
    if (identifier) {
      identifiers.add(name);
    }
  }

  SearchableSample with(String name, SearchValue value) {
    Map<String, SearchValue> values = new HashMap<>(searchValues());
    values.put(name, value);
    return of(values);
  }

  static SearchableSample text(String name, String value) {
    return EMPTY.with(name, new SearchValue.Text(value));
  }

  static SearchableSample number(String name, double value) {
    return EMPTY.with(name, new SearchValue.Number(value));
  }

  @Override
  public Map<String, SearchValue> searchValues() {
    Map<String, SearchValue> values = new HashMap<>();
    texts.forEach(
        (name, value) -> values.put(name, new SearchValue.Text(value, identifiers.contains(name))));
    labels.forEach(
        (name, value) ->
            values.put(name, new SearchValue.Label(value, identifiers.contains(name))));
    numbers.forEach((name, value) -> values.put(name, new SearchValue.Number(value)));
    flags.forEach((name, value) -> values.put(name, new SearchValue.Flag(value)));
    moments.forEach((name, value) -> values.put(name, new SearchValue.Moment(value)));
    return values;
  }
}
