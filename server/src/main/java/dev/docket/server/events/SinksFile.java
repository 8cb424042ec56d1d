package dev.docket.server.events;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.EventSinkProvider.Mistake;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.filter.EventPattern;
import dev.docket.storage.DurationRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of sinks: a list {@code sinks} of mappings with the members {@code name}, {@code
 * type}, {@code eventTypes}, {@code relatedItemTypes}, {@code pattern}, {@code giveUpAfter} and
 * {@code settings}. Of a value in {@code settings}, <code>${NAME}</code> is the environment
 * variable.
 */
final class SinksFile {

  private static final Set<String> MEMBERS =
      Set.of(
          "name", "type", "eventTypes", "relatedItemTypes", "pattern", "giveUpAfter", "settings");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final Duration PATIENCE = Duration.ofHours(24);
  private static final DurationRange PATIENCES =
      new DurationRange(Duration.ZERO, Duration.ofDays(3650));

  private final List<EventSinkProvider> providers;
  private final SinkContext context;
  private final SentEvents usual;
  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param usual which events a sink gets that does not say so
   */
  SinksFile(List<EventSinkProvider> providers, SinkContext context, SentEvents usual) {
    this.providers = providers;
    this.context = context;
    this.usual = usual;
  }

  /** A sink that the file describes. */
  record Described(SinkPlan plan, EventSinkProvider provider, Map<String, String> settings) {

    /** Without the values, which may be secret. */
    @Override
    public String toString() {
      return plan.name() + " (" + provider.name() + ")";
    }
  }

  /**
   * Reads a file.
   *
   * @throws InvalidSinksException with all mistakes, if there are any
   */
  List<Described> read(Path file) {
    List<Described> sinks = new ArrayList<>();
    try {
      JsonNode root =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(file.toFile());
      JsonNode list = root.path("sinks");
      if (!root.isObject() || root.size() != 1 || !list.isArray()) {
        mistakes.add("it must be a mapping with the one member sinks, a list");
      }
      for (int i = 0; i < list.size(); i++) {
        Described sink = sink("sinks[" + i + "]", list.get(i));
        if (sink != null) {
          sinks.add(sink);
        }
      }
    } catch (JacksonException malformed) {
      // The message of the parser quotes the file, which may hold a secret.
      mistakes.add("it is not valid YAML, line " + malformed.getLocation().getLineNr());
    } catch (IOException unreadable) {
      mistakes.add("it cannot be read: " + unreadable.getMessage());
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSinksException(file, mistakes);
    }
    return sinks;
  }

  private @Nullable Described sink(String path, JsonNode node) {
    int before = mistakes.size();
    node.fieldNames()
        .forEachRemaining(
            member -> {
              if (!MEMBERS.contains(member)) {
                mistakes.add(path + "." + member + ": there is no such member");
              }
            });
    String name = node.path("name").asText("");
    if (!NAME.matcher(name).matches()) {
      mistakes.add(path + ".name must be 1 to 40 lower-case letters, digits and hyphens");
    } else if (!names.add(name)) {
      mistakes.add(path + ".name is the name of two sinks");
    }
    SinkPlan plan =
        new SinkPlan(
            name,
            sent(path, node),
            wanted(path, node.get("pattern")),
            patience(path, node.path("giveUpAfter")));
    EventSinkProvider provider = provider(path, node.path("type").asText(""));
    Map<String, String> settings = settings(path, node.path("settings"));
    if (provider != null) {
      for (Mistake mistake : provider.mistakes(settings, context)) {
        mistakes.add(path + ".settings." + mistake.setting() + " " + mistake.what());
      }
    }
    return provider == null || mistakes.size() > before
        ? null
        : new Described(plan, provider, settings);
  }

  private EventSelection sent(String path, JsonNode node) {
    SentEvents sent = eventTypes(path, node.path("eventTypes"));
    return switch (node.path("relatedItemTypes").asText("documented")) {
      case "documented" -> sent;
      case "lower-case" -> sent.withLowerCaseTypes();
      default -> {
        mistakes.add(path + ".relatedItemTypes must be documented or lower-case");
        yield sent;
      }
    };
  }

  private SentEvents eventTypes(String path, JsonNode node) {
    String text = node.asText(usual.name().toLowerCase(Locale.ROOT));
    for (SentEvents each : SentEvents.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
        return each;
      }
    }
    mistakes.add(path + ".eventTypes must be documented or all");
    return usual;
  }

  private Predicate<EventEnvelope> wanted(String path, @Nullable JsonNode pattern) {
    if (pattern == null) {
      return event -> true;
    }
    try {
      EventPattern compiled = EventPattern.of(pattern.toString());
      return event -> compiled.matches(event.json().toString());
    } catch (IllegalArgumentException invalid) {
      mistakes.add(path + ".pattern: " + invalid.getMessage());
      return event -> false;
    }
  }

  private Duration patience(String path, JsonNode node) {
    if (node.isMissingNode()) {
      return PATIENCE;
    }
    try {
      return PATIENCES.parse(node.asText());
    } catch (IllegalArgumentException wrong) {
      mistakes.add(path + ".giveUpAfter " + wrong.getMessage());
      return PATIENCE;
    }
  }

  private @Nullable EventSinkProvider provider(String path, String type) {
    List<EventSinkProvider> found =
        providers.stream().filter(each -> each.name().equals(type)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    mistakes.add(
        path
            + ".type must be one of "
            + String.join(", ", providers.stream().map(EventSinkProvider::name).sorted().toList()));
    return null;
  }

  private Map<String, String> settings(String path, JsonNode node) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> setting : node.properties()) {
      String at = path + ".settings." + setting.getKey();
      JsonNode value = setting.getValue();
      if (value.isArray()) {
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(expanded(at, part.asText())));
        settings.put(setting.getKey(), String.join(",", parts));
      } else if (value.isValueNode()) {
        settings.put(setting.getKey(), expanded(at, value.asText()));
      } else {
        mistakes.add(at + " must be a text or a list of texts");
      }
    }
    return settings;
  }

  private String expanded(String path, String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            variable -> {
              String value = context.environment().get(variable.group(1));
              if (value == null) {
                mistakes.add(path + ": the variable " + variable.group(1) + " is not set");
                return "";
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
