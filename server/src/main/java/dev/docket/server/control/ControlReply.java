package dev.docket.server.control;

import dev.docket.operations.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request to the control plane is answered with, whether it was carried out or refused.
 *
 * @param type the media type of the body
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares replies.
public record ControlReply(int status, String type, byte[] body) {

  private static final int OK = 200;
  private static final int INTERNAL_ERROR = 500;

  private static final Map<String, Integer> STATUS =
      Map.ofEntries(
          Map.entry("BadRequestException", 400),
          Map.entry("SerializationException", 400),
          Map.entry("ValidationException", 400),
          Map.entry("UnauthorizedException", 401),
          Map.entry("AccessDeniedException", 403),
          Map.entry("ResourceNotFoundException", 404),
          Map.entry("UnknownOperationException", 404),
          Map.entry("ConflictException", 409),
          Map.entry("ServiceQuotaExceededException", 402),
          Map.entry("RequestEntityTooLargeException", 413),
          Map.entry("UnsupportedMediaTypeException", 415),
          Map.entry("NotImplementedException", 501),
          Map.entry("ServiceUnavailableException", 503));

  static ControlReply of(ControlAnswer answer) {
    return new ControlReply(OK, answer.type(), answer.body());
  }

  /** Type and message as JSON, and what else the problem tells. */
  public static ControlReply of(Problem problem) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("type", problem.type());
    body.put("message", problem.message());
    body.putAll(problem.members());
    ControlAnswer json = ControlAnswer.json(body);
    return new ControlReply(
        STATUS.getOrDefault(problem.type(), INTERNAL_ERROR), json.type(), json.body());
  }
}
