package dev.docket.benchmarks;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is searched, shaped like a case: a few labels that many share, one that few do, texts, a
 * number, moments, and some fields that searches rarely name. What cases have indexed is indexed;
 * the others stand for fields that users make.
 */
record SampleTicket(
    Map<String, String> labels,
    Map<String, String> texts,
    double amount,
    Instant created,
    Instant updated,
    Instant due)
    implements Searchable {

  static final Kind<SampleTicket> KIND =
      new Kind<>(
          "ticket",
          SampleTicket.class,
          1,
          List.of("updated", "created", "status", "title"),
          "status",
          List.of());

  @Override
  public Map<String, SearchValue> searchValues() {
    Map<String, SearchValue> values = new HashMap<>();
    labels.forEach((name, value) -> values.put(name, new SearchValue.Label(value)));
    texts.forEach((name, value) -> values.put(name, new SearchValue.Text(value)));
    values.put("amount", new SearchValue.Number(amount));
    values.put("created", new SearchValue.Moment(created));
    values.put("updated", new SearchValue.Moment(updated));
    values.put("due", new SearchValue.Moment(due));
    return values;
  }
}
