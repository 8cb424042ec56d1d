package dev.docket.server.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.Placed;
import dev.docket.storage.Scope;
import dev.docket.storage.StandIn;
import dev.docket.storage.Tenant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@link ExportFormat}. A file is refused as a whole, by a ValidationException that names the
 * line, if it was written by a newer version or was damaged: if a line is no JSON, misses a member
 * or has one that is not read, if an entity has no parent before it or comes twice, or if the file
 * has fewer or more entities than it says.
 */
final class ExportReader {

  private final Kinds kinds;
  private final JsonMapper mapper = ExportFormat.mapper();
  private final FileValues values = new FileValues(mapper);

  ExportReader(Kinds kinds) {
    this.kinds = kinds;
  }

  /** All entities of a file, parents first. */
  List<Placed<?>> read(byte[] file) {
    List<Placed<?>> contents = new ArrayList<>();
    Map<Scope, Integer> lines = new HashMap<>();
    JsonNode header = null;
    int number = 0;
    for (int start = 0; start < file.length; ) {
      int end = start;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      number++;
      try {
        JsonNode line = object(file, start, end);
        if (header == null) {
          header = header(line);
        } else {
          contents.add(entity(line, header, lines, number));
        }
      } catch (RuntimeException wrong) {
        throw refusal(number, String.valueOf(wrong.getMessage()));
      }
      start = end + 1;
    }
    if (header == null) {
      throw refusal(1, "this is no export of Docket");
    }
    int expected = header.path("entities").asInt();
    if (contents.size() != expected) {
      throw refusal(
          number,
          "the file ends after " + contents.size() + " entities, but line 1 says " + expected);
    }
    return contents;
  }

  private static ProblemException refusal(int line, String what) {
    return Problem.validation("Line " + line + ": " + what).asException();
  }

  private JsonNode object(byte[] file, int start, int end) {
    JsonNode line;
    try {
      line = mapper.readTree(file, start, end - start);
    } catch (IOException malformed) {
      throw new IllegalArgumentException("this is not valid JSON");
    }
    if (!line.isObject()) {
      throw new IllegalArgumentException("this is no JSON object");
    }
    FileValues.requireClean(line);
    return line;
  }

  private JsonNode header(JsonNode line) {
    if (!line.path("type").asText().equals(ExportFormat.TYPE)
        || !line.path("version").canConvertToInt()
        || !line.path("formats").isObject()) {
      throw new IllegalArgumentException("this is no export of Docket");
    }
    int version = line.path("version").asInt();
    if (version > ExportFormat.VERSION) {
      throw new IllegalArgumentException(
          "version "
              + version
              + " of the file is newer than "
              + ExportFormat.VERSION
              + ", the newest that this server reads");
    }
    if (version < 1 || !line.path("entities").canConvertToInt()) {
      throw new IllegalArgumentException("this is no export of Docket");
    }
    for (Map.Entry<String, JsonNode> format : line.path("formats").properties()) {
      kind(format.getKey(), format.getValue());
    }
    return line;
  }

  private Kind<?> kind(String name, JsonNode format) {
    Kind<?> kind = kinds.find(name);
    if (kind == null) {
      throw new IllegalArgumentException("this server knows no entities of kind " + name);
    }
    if (!format.canConvertToInt() || format.asInt() < 1) {
      throw new IllegalArgumentException("the format of " + name + " is no format");
    }
    if (format.asInt() > kind.format()) {
      throw new IllegalArgumentException(
          "format "
              + format
              + " of "
              + name
              + " is newer than "
              + kind.format()
              + ", the newest that this server reads");
    }
    return kind;
  }

  private Placed<?> entity(JsonNode line, JsonNode header, Map<Scope, Integer> lines, int number) {
    String name = text(line, "kind");
    Kind<?> kind = kind(name, line.path("format"));
    int format = line.path("format").asInt();
    if (header.path("formats").path(name).asInt() != format) {
      throw new IllegalArgumentException("line 1 says another format of " + name);
    }
    Key<?> key =
        kinds.key(new Tenant(text(line, "account"), text(line, "region")), text(line, "path"));
    if (!key.kind().equals(kind)) {
      throw new IllegalArgumentException("the path is not that of a " + name);
    }
    Placed<?> placed = placed(key, line.path("value"), format);
    boolean shared = key.tenant().equals(Tenant.SHARED);
    if (shared != placed.value() instanceof StandIn) {
      throw new IllegalArgumentException("no " + name + " belongs under " + key.tenant().account());
    }
    if (key.parent() instanceof Key<?> parent && !lines.containsKey(parent)) {
      throw new IllegalArgumentException("there is no " + parent.path() + " before it");
    }
    Integer before = lines.putIfAbsent(key, number);
    if (before != null) {
      throw new IllegalArgumentException("this is the same entity as in line " + before);
    }
    return placed;
  }

  private <E extends Entity> Placed<E> placed(Key<E> key, JsonNode value, int format) {
    try {
      return new Placed<>(
          key, values.read(value, key.kind().type(), format == key.kind().format()));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(
          "the value cannot be read: " + unreadable.getOriginalMessage(), unreadable);
    }
  }

  private static String text(JsonNode line, String member) {
    JsonNode value = line.path(member);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw new IllegalArgumentException("member '" + member + "' is missing");
    }
    return value.asText();
  }
}
