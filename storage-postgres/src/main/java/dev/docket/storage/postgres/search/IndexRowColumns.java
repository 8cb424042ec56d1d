package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.totals.CountedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the table {@code searchable} that a statement writes. A statement takes an array
 * for each, which costs time even where it holds nothing, so slots that no row uses are left out.
 * They are left out in steps, so that there are few different statements to prepare.
 *
 * @param keys the {@linkplain IndexLayout#key keys}
 * @param values the {@linkplain IndexLayout#value other columns} of values
 */
record IndexRowColumns(List<Integer> keys, List<Integer> values) {

  /** How many slots are written or left out together. */
  private static final int STEP = 2;

  private static final String ACCOUNT = "account";

  private static final List<String> ID = List.of(ACCOUNT, "region", "parent", "kind", "id");

  private static final String INSERT =
      """
      INSERT INTO searchable (%1$s, forms, terms)
      SELECT %2$s, k.forms::jsonb, ($%3$d::integer[])[k.first : k.last]
      FROM account AS a, UNNEST(%4$s) AS k (%5$s)
      WHERE a.account = ($1::text[])[1] AND ($%6$d::bigint IS NULL OR $%6$d = %7$s)
      """;

  /** Of all columns, the values of those that are not written become null. */
  private static final String OR_UPDATE =
      """
      ON CONFLICT (account, region, parent, kind, id) DO UPDATE
      SET %s
      """;

  private static final Map<IndexRowColumns, String> INSERTS = new ConcurrentHashMap<>();
  private static final Map<IndexRowColumns, String> UPSERTS = new ConcurrentHashMap<>();

  static final IndexRowColumns ALL =
      new IndexRowColumns(upTo(0, IndexLayout.KEYS), upTo(0, IndexLayout.VALUES));

  /** A column of which the statement takes an array. */
  private record Column(String name, String type) {}

  /** The columns that some documents need. */
  static IndexRowColumns of(List<IndexDocument> documents) {
    List<Integer> keys = new ArrayList<>(upTo(0, IndexLayout.FIRST_RANKED));
    int ranked = used(documents, IndexDocument::keys, keys.size(), IndexLayout.FIRST_LABELLED);
    keys.addAll(upTo(IndexLayout.FIRST_RANKED, ranked));
    int labelled =
        used(documents, IndexDocument::keys, IndexLayout.FIRST_LABELLED, IndexLayout.KEYS);
    keys.addAll(upTo(IndexLayout.FIRST_LABELLED, labelled));
    int values = used(documents, IndexDocument::values, 0, IndexLayout.VALUES);
    return new IndexRowColumns(keys, upTo(0, values));
  }

  /** The end of the columns that are used, between two bounds. */
  private static int used(
      List<IndexDocument> documents,
      Function<IndexDocument, List<@Nullable String>> columns,
      int first,
      int end) {
    int used = end;
    while (used > first && isUnused(documents, columns, used - STEP, used)) {
      used -= STEP;
    }
    return used;
  }

  private static boolean isUnused(
      List<IndexDocument> documents,
      Function<IndexDocument, List<@Nullable String>> columns,
      int from,
      int to) {
    for (IndexDocument document : documents) {
      for (int column = from; column < to; column++) {
        if (columns.apply(document).get(column) != null) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Integer> upTo(int first, int end) {
    return IntStream.range(first, end).boxed().toList();
  }

  /**
   * The statement that writes rows. It takes arrays of the columns of the key, the shape, the
   * place, the JSON of the forms, the texts, the names, the form, then the keys and the values, and
   * the terms as {@link RaggedArrays}. Last comes the version of the {@link CountedParts} of the
   * account: if it has another one, nothing is written. Null writes anyway.
   */
  String upsert() {
    return UPSERTS.computeIfAbsent(this, columns -> columns.insert() + columns.orUpdate());
  }

  /** As {@link #upsert}, of entities that have no row yet; an error tells that one has. */
  String insert() {
    return INSERTS.computeIfAbsent(this, IndexRowColumns::written);
  }

  private String orUpdate() {
    return String.format(
        Locale.ROOT,
        OR_UPDATE,
        Stream.concat(names(ALL.taken()).stream(), Stream.of("forms", "terms"))
            .filter(name -> !ID.contains(name))
            .map(name -> name + " = EXCLUDED." + name)
            .collect(Collectors.joining(", ")));
  }

  private String written() {
    List<Column> taken = taken();
    int terms = taken.size() + 1;
    List<String> names = names(taken);
    Stream<String> before =
        IntStream.range(0, taken.size())
            .mapToObj(i -> "$" + (i + 1) + "::" + taken.get(i).type() + "[]");
    Stream<String> behind =
        Stream.of("$" + (terms + 1) + "::integer[]", "$" + (terms + 2) + "::integer[]");
    return String.format(
        Locale.ROOT,
        INSERT,
        String.join(", ", names),
        names.stream()
            .map(name -> (name.equals(ACCOUNT) ? "a." : "k.") + name)
            .collect(Collectors.joining(", ")),
        terms,
        Stream.concat(before, behind).collect(Collectors.joining(", ")),
        Stream.concat(taken.stream().map(Column::name), Stream.of("first", "last"))
            .collect(Collectors.joining(", ")),
        terms + RaggedArrays.PARAMETERS,
        CountedParts.version("($1::text[])[1]"));
  }

  /** The names of the columns that are written as they are taken. */
  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).filter(name -> !name.equals("forms")).toList();
  }

  /** The columns in the order of the parameters. */
  private List<Column> taken() {
    List<Column> taken = new ArrayList<>();
    ID.forEach(name -> taken.add(new Column(name, "text")));
    taken.add(new Column("shape", "text"));
    taken.add(new Column("place", "bigint"));
    taken.add(new Column("forms", "text"));
    taken.add(new Column("texts", "text"));
    taken.add(new Column("names", "text"));
    taken.add(new Column("form", "integer"));
    keys.forEach(key -> taken.add(new Column(IndexLayout.keyColumn(key), "text")));
    values.forEach(value -> taken.add(new Column(IndexLayout.valueColumn(value), "text")));
    return taken;
  }
}
