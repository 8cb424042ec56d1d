import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.filter.EventPattern;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;

/**
 * Feeds a sink with events of five cases, twenty of each: {@code java Feed.java NAME
 * SETTING=VALUE…}. What is to be tried again is delivered again, and so is the first batch, as
 * after a crash. {@code pattern=…} chooses events.
 */
final class Feed {

  private static final String ACCOUNT = "111122223333";
  private static final String REGION = "us-east-1";
  private static final String DOMAIN = "arn:aws:cases:us-east-1:111122223333:domain/D";
  private static final int CASES = 5;
  private static final int EVENTS = 20;
  private static final int TRIES = 20;

  public static void main(String... arguments) throws Exception {
    Map<String, String> settings = new HashMap<>();
    for (int i = 1; i < arguments.length; i++) {
      String[] setting = arguments[i].split("=", 2);
      settings.put(setting[0], setting[1]);
    }
    String pattern = settings.remove("pattern");
    List<OutgoingEvent> events = events();
    if (pattern != null) {
      EventPattern wanted = EventPattern.of(pattern);
      events = events.stream().filter(event -> wanted.matches(event.envelope())).toList();
    }
    EventSinkProvider provider =
        ServiceLoader.load(EventSinkProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals(arguments[0]))
            .findFirst()
            .orElseThrow();
    SinkContext context = new SinkContext(InstantSource.system(), System.getenv(), System.out);
    try (EventSink sink = provider.open(settings, context)) {
      List<OutgoingEvent> first = events.subList(0, Math.min(events.size(), sink.maxBatch()));
      feed(sink, first);
      if (!settings.containsKey("path")) {
        feed(sink, first.subList(0, Math.min(10, first.size())));
      }
    }
    System.err.println("fed " + events.size());
  }

  private static void feed(EventSink sink, List<OutgoingEvent> events) throws Exception {
    List<OutgoingEvent> rest = events;
    DeliveryResult last = null;
    for (int tries = 0; tries < TRIES && !rest.isEmpty(); tries++) {
      List<DeliveryResult> results = sink.deliver(rest).toCompletableFuture().get();
      List<OutgoingEvent> again = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        if (!(results.get(i) instanceof DeliveryResult.Delivered)) {
          last = results.get(i);
          again.add(rest.get(i));
        }
      }
      rest = again;
    }
    if (!rest.isEmpty()) {
      throw new IllegalStateException(rest.size() + " events are not delivered: " + last);
    }
  }

  private static List<OutgoingEvent> events() {
    List<OutgoingEvent> events = new ArrayList<>();
    Instant time = Instant.parse("2026-11-28T12:00:00Z");
    for (int number = 1; number <= EVENTS; number++) {
      for (int i = 0; i < CASES; i++) {
        events.add(event("case-" + i, number, time.plusSeconds(number)));
      }
    }
    return events;
  }

  private static OutgoingEvent event(String caseId, int number, Instant time) {
    UUID id = UUID.nameUUIDFromBytes((caseId + "/" + number).getBytes(StandardCharsets.UTF_8));
    String arn = DOMAIN + "/case/" + caseId;
    String type = number == 1 ? "CASE.CREATED" : "CASE.UPDATED";
    String detail =
        """
        {"version":"0","eventType":"%s","approximateChangeTime":"%s","changedFieldIds":["title"],\
        "case":{"caseId":"%s","fields":{"title":{"value":{"stringValue":"Grüße %d"}}}}}\
        """
            .formatted(type, time, caseId, number);
    String envelope =
        """
        {"version":"0","id":"%s","detail-type":"Amazon Connect Cases Change","source":"aws.cases",\
        "account":"%s","time":"%s","region":"%s","resources":["%s","%s"],"detail":%s}\
        """
            .formatted(id, ACCOUNT, time, REGION, DOMAIN, arn, detail);
    return new OutgoingEvent(
        id,
        arn,
        "Amazon Connect Cases Change",
        "aws.cases",
        time,
        ACCOUNT,
        REGION,
        List.of(DOMAIN, arn),
        type,
        envelope,
        detail);
  }
}
