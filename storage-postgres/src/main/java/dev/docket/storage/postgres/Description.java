package dev.docket.storage.postgres;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.RangeTerms;
import dev.docket.storage.postgres.index.StableHash;
import dev.docket.storage.postgres.index.Tokenizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What searches need to know of an entity: a row of the table {@code searchable}, whose columns the
 * migration explains.
 *
 * @param words the words of the texts by their hashes
 * @param names the names of the identifiers, each between {@linkplain CaseFolding#SEPARATOR
 *     separators}; empty when there are none
 * @param keys the sort keys of the values that the kind has indexed, null where one is absent
 * @param form stands for what decides how an entity of the kind is described
 */
record Description(
    KeyColumns key,
    IndexPartition place,
    Set<Integer> terms,
    Map<Long, String> words,
    String forms,
    String texts,
    String names,
    List<String> keys,
    int form) {

  /**
   * @param values the {@linkplain Searchable#searchValues() search values} of the entity
   */
  static Description of(
      KeyColumns key, Kind<?> kind, Map<String, SearchValue> values, Bodies bodies) {
    IndexPartition place = IndexPartition.of(key.account(), key.region(), key.parent(), key.kind());
    Set<Integer> terms = place.scopes(key.parent()).collect(Collectors.toCollection(HashSet::new));
    Map<Long, String> words = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    StringBuilder texts = new StringBuilder();
    Set<String> names = new TreeSet<>();
    values.forEach(
        (name, value) -> {
          String form = value.form();
          forms.put(name, form);
          List<String> own = List.of();
          if (value instanceof SearchValue.Text text) {
            String folded = text.folded();
            if (!text.identifier()) {
              texts.append(CaseFolding.SEPARATOR).append(folded);
            }
            own = Tokenizer.tokens(folded);
          }
          names.addAll(value.names());
          own.forEach(word -> words.put(place.token(word), word));
          if (own.isEmpty() && !kind.indexed().contains(name)) {
            terms.add(place.value(name, form));
            RangeTerms.of(value).forEach(span -> terms.add(place.range(name, span)));
          }
        });
    names.forEach(each -> terms.add(place.name(each)));
    words.keySet().forEach(word -> terms.add(IndexPartition.term(word)));
    return new Description(
        key,
        place,
        terms,
        words,
        bodies.write(forms),
        texts.toString(),
        separated(names),
        keys(kind, values),
        form(kind));
  }

  private static String separated(Set<String> names) {
    String separator = Character.toString(CaseFolding.SEPARATOR);
    return names.isEmpty() ? "" : separator + String.join(separator, names) + separator;
  }

  static int form(Kind<?> kind) {
    StableHash form =
        StableHash.start()
            .add(Integer.toString(kind.format()))
            .add(Integer.toString(CaseFolding.VERSION));
    for (String name : kind.indexed()) {
      form = form.add(name);
    }
    return form.upperHalf();
  }

  private static List<String> keys(Kind<?> kind, Map<String, SearchValue> values) {
    @Nullable String[] keys = new @Nullable String[Kind.MOST_INDEXED];
    for (int i = 0; i < kind.indexed().size(); i++) {
      SearchValue value = values.get(kind.indexed().get(i));
      keys[i] = value == null ? null : value.sortKey();
    }
    return Arrays.asList(keys);
  }
}
