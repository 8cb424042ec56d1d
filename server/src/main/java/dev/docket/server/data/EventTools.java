package dev.docket.server.data;

import static dev.docket.server.data.ServerCommands.option;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The commands {@code docket events …}. */
public final class EventTools {

  private static final String GROUP = "events";
  private static final String GROUP_DESCRIPTION = "Show and replay events of a running server.";

  private static final String TYPE = "type";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String SINK = "sink";
  private static final String EVENT = "event-id";
  private static final String CASE = "case-id";
  private static final String REPLAY = "replay-id";
  private static final String BEGINNING = "beginning";

  private static final String REPLAYS = "/feed/event-replays";

  private static final int PAGE = 100;

  private final ServerCommands commands;
  private final PrintWriter out;
  private final BooleanSupplier forPeople;

  /**
   * @param home the directory of the user, where profiles are
   * @param forPeople whether standard output is a terminal
   */
  EventTools(
      Map<String, String> environment,
      Path home,
      PrintWriter out,
      PrintWriter err,
      InstantSource clock,
      BooleanSupplier forPeople) {
    commands = new ServerCommands(GROUP, GROUP_DESCRIPTION, environment, home, err, clock);
    this.out = out;
    this.forPeople = forPeople;
  }

  /**
   * The commands of the process that runs.
   *
   * @param home the directory of the user, where profiles are
   */
  public static EventTools of(
      Map<String, String> environment,
      Path home,
      PrintWriter out,
      PrintWriter err,
      InstantSource clock) {
    return new EventTools(environment, home, out, err, clock, Terminal::isStandardOutput);
  }

  public List<Tool> tools() {
    return List.of(
        commands.tool(
            "tail",
            "Show the events of a domain as they come: a line each, of JSON unless it is for a"
                + " terminal.",
            List.of(
                ServerCommands.DOMAIN,
                new Tool.Option(
                    TYPE, "<type>", "1..*", false, "Types to show, such as CASE.CREATED."),
                option(
                    FROM,
                    "<now|beginning|time>",
                    "Where to begin: now; beginning, of what is kept; or a time such as"
                        + " 2026-01-31T08:00:00Z.")),
            this::tail),
        commands.tool(
            "dead-letters",
            "List the events that sinks did not take, the latest first: a line each.",
            List.of(option(SINK, "<name>", "The sink; otherwise all sinks.")),
            this::deadLetters),
        commands.tool(
            "replay",
            "Have a sink get events again: its dead letters, or with --from or --to what the log"
                + " has.",
            List.of(
                new Tool.Option(SINK, "<name>", "1", true, "The sink."),
                new Tool.Option(EVENT, "<id>", "1..*", false, "Only the events of these ids."),
                new Tool.Option(CASE, "<id>", "1..*", false, "Only the events of these cases."),
                option(
                    FROM,
                    "<beginning|time>",
                    "The earliest time of a change; beginning for all that is kept."),
                option(TO, "<time>", "The time of a change from which on events are not meant.")),
            this::replay),
        commands.tool(
            "cancel-replay",
            "Cancel a replay: what has not been sent is not sent.",
            List.of(new Tool.Option(REPLAY, "<id>", "1", true, "The id of the replay.")),
            this::cancel),
        commands.tool(
            "replays",
            "List replays and how far they are, the newest first: a line each.",
            List.of(),
            this::replays));
  }

  private int tail(DataClient client, ToolOptions options) {
    DomainNames domain = ServerCommands.domain(client, options);
    List<String> types = options.all(TYPE);
    String from = options.value(FROM);
    new EventTail(
            domain, out, types == null ? Set.of() : Set.copyOf(types), forPeople.getAsBoolean())
        .print(from == null ? "now" : from);
    return CommandLineApp.OK;
  }

  private int deadLetters(DataClient client, ToolOptions options) {
    String sink = options.value(SINK);
    String query = sink == null ? "" : "&sink=" + DomainNames.encode(sink);
    return list(client, "/feed/dead-letters", query, "deadLetters", EventTools::letter);
  }

  private int replays(DataClient client, ToolOptions options) {
    return list(client, REPLAYS, "", "replays", EventTools::replay);
  }

  /** Prints the items of all pages. */
  private int list(
      DataClient client,
      String path,
      String query,
      String member,
      Function<JsonNode, String> line) {
    String token = "";
    do {
      JsonNode page = client.call("GET", path + "?maxResults=" + PAGE + query + token);
      page.path(member).forEach(item -> print(item, line));
      token =
          page.has("nextToken")
              ? "&nextToken=" + DomainNames.encode(page.path("nextToken").asText())
              : "";
    } while (!token.isEmpty() && !out.checkError());
    return CommandLineApp.OK;
  }

  private int replay(DataClient client, ToolOptions options) throws IOException {
    String from = options.value(FROM);
    String to = options.value(TO);
    JsonMapper json = new JsonMapper();
    ObjectNode request = json.createObjectNode();
    request.put("sink", options.required(SINK));
    request.put("source", from == null && to == null ? "DEAD_LETTERS" : "LOG");
    putAll(request, "eventIds", options.all(EVENT));
    putAll(request, "caseIds", options.all(CASE));
    if (from != null && !from.equals(BEGINNING)) {
      request.put("from", from);
    }
    if (to != null) {
      request.put("to", to);
    }
    JsonNode answer = client.callOnce("POST", REPLAYS, json.writeValueAsBytes(request));
    print(
        answer,
        accepted ->
            "Replay "
                + accepted.path("replayId").asText()
                + " has begun; 'docket events replays' shows how far it is");
    return CommandLineApp.OK;
  }

  private int cancel(DataClient client, ToolOptions options) {
    String id = options.required(REPLAY);
    print(
        client.call("POST", REPLAYS + "/" + DomainNames.encode(id) + "/cancel"),
        answer ->
            "Replay " + answer.path("replayId").asText() + " is " + answer.path("state").asText());
    return CommandLineApp.OK;
  }

  private static void putAll(ObjectNode request, String member, @Nullable List<String> values) {
    if (values != null) {
      ArrayNode all = request.putArray(member);
      values.forEach(all::add);
    }
  }

  private void print(JsonNode item, Function<JsonNode, String> line) {
    out.println(forPeople.getAsBoolean() ? line.apply(item) : item.toString());
  }

  private static String letter(JsonNode letter) {
    return Stream.of("givenUpTime", "sink", "eventId", "eventType", "caseId", "reason")
        .map(member -> letter.path(member).asText())
        .collect(Collectors.joining("  "));
  }

  private static String replay(JsonNode replay) {
    return Stream.of("startedTime", "replayId", "sink", "source")
            .map(member -> replay.path(member).asText())
            .collect(Collectors.joining("  "))
        + "  "
        + replay.path("state").asText()
        + ", "
        + replay.path("deliveredEvents").asText()
        + " arrived, "
        + replay.path("failedEvents").asText()
        + " not taken";
  }
}
