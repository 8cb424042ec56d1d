package dev.docket.storage.postgres.index;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
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
 * What the index knows of an entity. {@link Candidates} are checked against the terms and keys, and
 * conditions against the keys, values, forms, texts and names.
 *
 * @param terms what the entity is found by: hashes of its tokens, values, ranges, names and scopes
 * @param tokens the tokens of its texts by their hashes
 * @param identifiers its texts that the kind has for {@linkplain Kind#identifiers() identifiers},
 *     folded, by their hashes
 * @param forms the {@linkplain SearchValue#form() forms} by name of those of its values that have
 *     no column, or a key that holds less
 * @param texts its folded texts without identifiers, each behind a {@linkplain
 *     CaseFolding#SEPARATOR separator}
 * @param names the names of its identifiers, each between separators; empty when there are none
 * @param keys the sort keys of the values that have {@linkplain IndexLayout keys}, null where one
 *     is absent
 * @param values the forms of the values that have other columns, null where one is absent
 */
public record IndexDocument(
    Set<Integer> terms,
    Map<Long, String> tokens,
    Map<Long, String> identifiers,
    Map<String, String> forms,
    String texts,
    String names,
    List<@Nullable String> keys,
    List<@Nullable String> values) {

  /** Stands for how documents are made, which another version may do in another way. */
  private static final String DOCUMENTS = "4";

  /** Stands before the names of identifiers, behind those of what is indexed. */
  private static final String IDENTIFIERS = "/";

  /**
   * @param parent the {@linkplain IndexPartition#path path} that the entity lies under
   * @param values the {@linkplain Searchable#searchValues() search values} of the entity
   */
  public static IndexDocument of(
      IndexPartition partition,
      String parent,
      IndexLayout layout,
      Map<String, SearchValue> values) {
    Set<Integer> terms = partition.scopes(parent).collect(Collectors.toCollection(HashSet::new));
    Map<Long, String> tokens = new HashMap<>();
    Map<Long, String> identifiers = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    StringBuilder texts = new StringBuilder();
    Set<String> names = new TreeSet<>();
    @Nullable String[] keys = new @Nullable String[IndexLayout.KEYS];
    @Nullable String[] columns = new @Nullable String[IndexLayout.VALUES];
    values.forEach(
        (name, value) -> {
          String form = value.form();
          int key = layout.key(name);
          int column = layout.value(name);
          if (key >= 0) {
            keys[key] = SearchValue.sortKey(form);
          } else if (column >= 0) {
            columns[column] = form;
          }
          if (column < 0 && (key < 0 || !form.equals(keys[key]))) {
            forms.put(name, form);
          }
          boolean told = key >= 0;
          if (value instanceof SearchValue.Text text) {
            String folded = text.folded();
            if (!text.identifier()) {
              texts.append(CaseFolding.SEPARATOR).append(folded);
            }
            if (layout.isIdentifier(name)) {
              identifiers.put(partition.identifier(folded), folded);
              told = true;
            }
            if (!text.identifier() || !layout.isIdentifier(name)) {
              List<String> own = Tokenizer.tokens(folded);
              own.forEach(token -> tokens.put(partition.token(token), token));
              told |= !own.isEmpty();
            }
          }
          names.addAll(value.names());
          if (!told) {
            terms.add(partition.value(name, form));
          }
          if (!IndexLayout.isOrdered(key)) {
            RangeTerms.of(value).forEach(prefix -> terms.add(partition.range(name, prefix)));
          }
        });
    names.forEach(each -> terms.add(partition.name(each)));
    tokens.keySet().forEach(token -> terms.add(IndexPartition.term(token)));
    identifiers.keySet().forEach(each -> terms.add(IndexPartition.term(each)));
    return new IndexDocument(
        terms,
        tokens,
        identifiers,
        forms,
        texts.toString(),
        separated(names),
        Arrays.asList(keys),
        Arrays.asList(columns));
  }

  /**
   * Whether the entity {@linkplain Condition.Mentions mentions} a part.
   *
   * @param part folded, and not empty
   */
  public boolean mentions(String part) {
    return texts.contains(part)
        || names.contains(CaseFolding.SEPARATOR + part + CaseFolding.SEPARATOR);
  }

  /** The index version of a kind: a hash of everything that decides its documents. Rows hold it. */
  public static int version(Kind<?> kind) {
    StableHash version =
        StableHash.start()
            .add(DOCUMENTS)
            .add(Integer.toString(kind.format()))
            .add(Integer.toString(CaseFolding.VERSION))
            .add(Integer.toString(Tokenizer.VERSION));
    for (String name : kind.indexed()) {
      version = version.add(name);
    }
    version = version.add(IDENTIFIERS);
    for (String name : kind.identifiers()) {
      version = version.add(name);
    }
    return version.upperHalf();
  }

  private static String separated(Set<String> names) {
    String separator = Character.toString(CaseFolding.SEPARATOR);
    return names.isEmpty() ? "" : separator + String.join(separator, names) + separator;
  }
}
