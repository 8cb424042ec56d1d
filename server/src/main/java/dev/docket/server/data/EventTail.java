package dev.docket.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Set;

/** Prints the events of a domain as they come. */
final class EventTail {

  /** How long one call waits for an event. */
  private static final int WAIT_SECONDS = 20;

  private final DomainNames domain;
  private final PrintWriter out;
  private final Set<String> types;
  private final boolean forPeople;

  /**
   * @param types those that are printed; all if it is empty
   * @param forPeople whether a line has what happened to which case, and not the whole event
   */
  EventTail(DomainNames domain, PrintWriter out, Set<String> types, boolean forPeople) {
    this.domain = domain;
    this.out = out;
    this.types = Set.copyOf(types);
    this.forPeople = forPeople;
  }

  /**
   * Prints events until nobody reads any more.
   *
   * @param from where to begin, as the server understands it
   */
  void print(String from) {
    String place = "from=" + DomainNames.encode(from);
    while (!out.checkError()) {
      JsonNode page =
          domain
              .client()
              .call("GET", domain.feed() + "/events?" + place + "&waitSeconds=" + WAIT_SECONDS);
      for (JsonNode event : page.path("events")) {
        if (types.isEmpty() || types.contains(type(event))) {
          out.println(forPeople ? line(event) : event.toString());
        }
      }
      place = "cursor=" + DomainNames.encode(page.path("cursor").asText());
    }
  }

  private static String type(JsonNode event) {
    return event.at("/detail/eventType").asText();
  }

  private static String line(JsonNode event) {
    JsonNode detail = event.path("detail");
    JsonNode changed = detail.has("case") ? detail.path("case") : detail.path("relatedItem");
    String line =
        detail.path("approximateChangeTime").asText()
            + "  "
            + type(event)
            + "  "
            + changed.path("caseId").asText();
    return changed.has("relatedItemType")
        ? line + "  " + changed.path("relatedItemType").asText()
        : line;
  }
}
