package dev.docket.server.domainfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile in the files that the AWS CLI and the SDKs share. */
final class AwsProfile {

  private static final String STANDARD = "default";

  private final String name;
  private final Map<String, String> values;

  private AwsProfile(String name, Map<String, String> values) {
    this.name = name;
    this.values = values;
  }

  /**
   * Reads a profile, in which the file of credentials wins over that of the configuration.
   *
   * @param chosen its name; null for that of the environment, or {@code default}
   * @throws IllegalArgumentException when a chosen profile does not exist, or a file cannot be read
   */
  static AwsProfile read(@Nullable String chosen, Map<String, String> environment, Path home) {
    String named = chosen == null ? environment.getOrDefault("AWS_PROFILE", "") : chosen;
    String name = named.isEmpty() ? STANDARD : named;
    Map<String, String> values = new HashMap<>();
    boolean found =
        addSection(
            file(environment, "AWS_CONFIG_FILE", home.resolve(Path.of(".aws", "config"))),
            name.equals(STANDARD) ? name : "profile " + name,
            values);
    found |=
        addSection(
            file(
                environment,
                "AWS_SHARED_CREDENTIALS_FILE",
                home.resolve(Path.of(".aws", "credentials"))),
            name,
            values);
    if (!found && !named.isEmpty()) {
      throw new IllegalArgumentException("There is no profile " + named);
    }
    return new AwsProfile(name, values);
  }

  private static Path file(Map<String, String> environment, String variable, Path standard) {
    String given = environment.getOrDefault(variable, "");
    return given.isEmpty() ? standard : Path.of(given);
  }

  private static boolean addSection(Path file, String section, Map<String, String> values) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    boolean found = false;
    boolean inside = false;
    try {
      for (String line : Files.readAllLines(file)) {
        String text = line.strip();
        int equal = text.indexOf('=');
        if (text.startsWith("[") && text.endsWith("]")) {
          String title = text.substring(1, text.length() - 1).strip().replaceAll("\\s+", " ");
          inside = title.equals(section) || title.equals("profile " + section);
          found |= inside;
        } else if (inside && equal > 0 && !Character.isWhitespace(line.charAt(0))) {
          values.put(text.substring(0, equal).strip(), text.substring(equal + 1).strip());
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + " cannot be read", unreadable);
    }
    return found;
  }

  String name() {
    return name;
  }

  /** A value of the profile; null when there is none. */
  @Nullable String value(String key) {
    return values.get(key);
  }
}
