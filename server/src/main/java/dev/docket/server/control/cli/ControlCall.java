package dev.docket.server.control.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the control plane.
 *
 * @param target path and query
 * @param type the media type of the body; null when there is no body
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares calls.
record ControlCall(String method, String target, @Nullable String type, byte[] body) {

  private static final String STANDARD_INPUT = "-";

  /**
   * What a command sends.
   *
   * @param in read where a file is {@code -}
   * @throws IllegalArgumentException when a file cannot be read
   */
  static ControlCall of(ControlCommand command, Map<Parameter, String> values, InputStream in) {
    String path = command.path();
    StringBuilder query = new StringBuilder();
    for (Parameter parameter : command.parameters()) {
      String value = values.get(parameter);
      if (value == null) {
        continue;
      }
      if (command.isInPath(parameter)) {
        path = path.replace("{" + parameter.member() + "}", encode(value));
      } else if (parameter.kind() == Parameter.Kind.FILE) {
        return new ControlCall(command.method(), path, type(command), content(value, in));
      } else if (!command.hasJson()) {
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(parameter.member())
            .append('=')
            .append(encode(value));
      }
    }
    return command.hasJson()
        ? new ControlCall(command.method(), path, "application/json", json(command, values))
        : new ControlCall(command.method(), path + query, null, new byte[0]);
  }

  private static String type(ControlCommand command) {
    return command.words().equals("seed") ? "application/yaml" : "application/x-ndjson";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] content(String file, InputStream in) {
    try {
      return file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException missing) {
      throw new IllegalArgumentException(file + " does not exist", missing);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          file + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static byte[] json(ControlCommand command, Map<Parameter, String> values) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, Boolean> member : command.fixed().entrySet()) {
        json.writeBooleanField(member.getKey(), member.getValue());
      }
      String open = "";
      for (Parameter parameter : command.parameters()) {
        String value = values.get(parameter);
        if (value == null || command.isInPath(parameter)) {
          continue;
        }
        String structure = parameter.structure();
        if (!structure.equals(open)) {
          enter(json, open, structure);
          open = structure;
        }
        json.writeFieldName(parameter.innerMember());
        parameter.write(json, value);
      }
      enter(json, open, "");
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Leaves a structure and enters another one; the input itself has no name. */
  private static void enter(JsonGenerator json, String open, String structure) throws IOException {
    if (!open.isEmpty()) {
      json.writeEndObject();
    }
    if (!structure.isEmpty()) {
      json.writeObjectFieldStart(structure);
    }
  }
}
