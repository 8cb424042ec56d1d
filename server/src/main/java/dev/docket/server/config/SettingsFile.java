package dev.docket.server.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a YAML file of settings as the texts that flags would have: a list is joined with commas, a
 * map becomes {@code key=value,...}. Scalars are not interpreted, so {@code 007} keeps its zeros.
 */
final class SettingsFile {

  private final Path path;

  SettingsFile(Path path) {
    this.path = path;
  }

  /**
   * The settings by name, in the order of the file.
   *
   * @throws SettingsException when the file cannot be read or is not a single map of settings
   */
  Map<String, String> read() {
    if (!Files.isRegularFile(path)) {
      throw mistake("does not exist");
    }
    try (JsonParser yaml = new YAMLFactory().createParser(path.toFile())) {
      JsonToken first = yaml.nextToken();
      if (first == null) {
        return Map.of();
      }
      if (first != JsonToken.START_OBJECT) {
        throw mistake("must hold a map of settings");
      }
      Map<String, String> settings = map(yaml);
      if (yaml.nextToken() != null) {
        throw mistake("must hold one document");
      }
      return settings;
    } catch (JsonProcessingException e) {
      throw mistake("is not valid YAML" + line(e.getLocation()));
    } catch (IOException e) {
      throw mistake("cannot be read");
    }
  }

  private Map<String, String> map(JsonParser yaml) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String key = yaml.currentName();
      yaml.nextToken();
      if (map.put(key, value(key, yaml)) != null) {
        throw mistake("has " + key + " twice");
      }
    }
    return map;
  }

  private String value(String key, JsonParser yaml) throws IOException {
    return switch (yaml.currentToken()) {
      case START_OBJECT ->
          String.join(
              ",",
              map(yaml).entrySet().stream()
                  .map(entry -> entry.getKey() + "=" + entry.getValue())
                  .toList());
      case START_ARRAY -> String.join(",", list(key, yaml));
      case VALUE_NULL -> "";
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          yaml.getText();
      default -> throw mistake("has something other than a text, a list or a map under " + key);
    };
  }

  private List<String> list(String key, JsonParser yaml) throws IOException {
    List<String> list = new ArrayList<>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(key, yaml));
    }
    return list;
  }

  /** The message leaves out the parser's, which quotes the file: that may contain a secret. */
  private SettingsException mistake(String what) {
    return new SettingsException(List.of("The configuration file " + path + " " + what));
  }

  private static String line(JsonLocation location) {
    return location == null ? "" : " (line " + location.getLineNr() + ")";
  }
}
