package dev.docket.server.events.delivery;

import dev.docket.events.sink.EventSinkProvider.Mistake;
import dev.docket.events.sink.EventSinkProvider.Setting;
import dev.docket.storage.DurationRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings of a sink and collects what is wrong with them. A value that is wrong is read
 * as something harmless, so that reading goes on; {@link #check} must be asked before any is used.
 */
public final class SinkSettings {

  private static final URI NO_URI = URI.create("https://localhost");

  private final List<Setting> known;
  private final Map<String, String> given;
  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * @param known the settings that there are
   * @param given the values that were given; an unknown name is a mistake
   */
  public SinkSettings(List<Setting> known, Map<String, String> given) {
    this.known = List.copyOf(known);
    this.given = Map.copyOf(given);
    List<String> names = known.stream().map(Setting::name).toList();
    given.keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(name -> wrong(name, "is no setting; there are " + String.join(", ", names)));
  }

  /** Takes down what is wrong with a setting; {@code what} continues a sentence with its name. */
  public void wrong(String setting, String what) {
    mistakes.add(new Mistake(setting, what));
  }

  /** What is wrong with the settings that have been read. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /**
   * @throws IllegalArgumentException if something is wrong; the message names all of it
   */
  public void check() {
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(
          mistakes.stream()
              .map(mistake -> mistake.setting() + " " + mistake.what())
              .collect(Collectors.joining("; ")));
    }
  }

  /** Whether a value was given. */
  public boolean has(String name) {
    return given.containsKey(name);
  }

  /** The value that was given, else the default; null if there is neither. */
  public @Nullable String text(String name) {
    String value = given.get(name);
    return value != null ? value : setting(name).defaultValue();
  }

  /** The value of a setting that must be there. */
  public String required(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      wrong(name, "is missing");
      return "";
    }
    return value;
  }

  /** {@code true} or {@code false}. */
  public boolean flag(String name) {
    return switch (required(name)) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        wrong(name, "must be true or false");
        yield false;
      }
    };
  }

  /** A whole number from {@code least} to {@code most}. */
  public int number(String name, int least, int most) {
    try {
      int value = Integer.parseInt(required(name));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Taken down below, like a number out of range.
    }
    wrong(name, "must be a number from " + least + " to " + most);
    return least;
  }

  /** A duration within a range. */
  public Duration duration(String name, DurationRange range) {
    try {
      return range.parse(required(name));
    } catch (IllegalArgumentException outOfRange) {
      wrong(name, String.valueOf(outOfRange.getMessage()));
      return range.max();
    }
  }

  /** The URL of a server, with {@code http} or {@code https}. */
  public URI url(String name) {
    String value = required(name);
    if (value.isEmpty()) {
      return NO_URI;
    }
    try {
      URI url = new URI(value);
      boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (http && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null) {
        return url;
      }
    } catch (URISyntaxException malformed) {
      // Taken down below, without the value, which may have a secret in it.
    }
    wrong(name, "must be a URL such as https://host/path, without user, password and fragment");
    return NO_URI;
  }

  private Setting setting(String name) {
    return known.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
