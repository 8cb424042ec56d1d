package dev.docket.storage.postgres;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An entity that is searched, as a case is. */
public record Ticket(
    String title,
    String status,
    String customer,
    String summary,
    double amount,
    double weight,
    Instant updated)
    implements Searchable {

  public static final Kind<Ticket> KIND =
      new Kind<>(
          "ticket", Ticket.class, 1, List.of("updated", "amount", "status"), "status", List.of());

  @Override
  public Map<String, SearchValue> searchValues() {
    Map<String, SearchValue> values = new HashMap<>();
    values.put("title", new SearchValue.Text(title));
    values.put("status", new SearchValue.Label(status));
    values.put("customer", new SearchValue.Label(customer));
    values.put("summary", new SearchValue.Text(summary));
    values.put("amount", new SearchValue.Number(amount));
    values.put("weight", new SearchValue.Number(weight));
    values.put("updated", new SearchValue.Moment(updated));
    return values;
  }
}
