package dev.docket.server.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * The answer of an operation of the control plane; its status is 200.
 *
 * @param type the media type of the body
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares answers.
public record ControlAnswer(String type, byte[] body) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Nothing to tell but that it is done. */
  public static ControlAnswer done() {
    return json(Map.of());
  }

  /**
   * @param value a tree, or maps, lists, texts and numbers
   */
  public static ControlAnswer json(Object value) {
    try {
      return new ControlAnswer("application/json", MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException(unwritable);
    }
  }

  /** Lines of JSON. */
  public static ControlAnswer lines(byte[] lines) {
    return new ControlAnswer("application/x-ndjson", lines);
  }
}
