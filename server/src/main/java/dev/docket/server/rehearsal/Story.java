package dev.docket.server.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contract's examples, sent one after the other as they stand there. Ids are the server's to
 * choose: where an answer has another one than its example, later requests have it too.
 */
final class Story {

  /** What the examples call the case that is merged into the other one, which no example makes. */
  private static final String SECOND_CASE = "0193a2d6-2b1c-7f3e-a450-6b7c8d9e0f1a";

  private static final String CASE = "caseId";

  private final List<Example> examples;
  private final ObjectMapper mapper = new ObjectMapper();

  Story() {
    examples = Examples.ofContract();
  }

  /** Sends a request. */
  @FunctionalInterface
  interface Teller {
    Reply tell(Example example) throws IOException;
  }

  /** The requests as the contract has them, in the order of the story. */
  List<Example> examples() {
    return examples;
  }

  /** Tells the whole story once, in an account and a Region. */
  void tell(String account, String region, Teller teller) throws IOException {
    Map<String, String> real = new LinkedHashMap<>();
    real.put(arn("us-east-1", "000000000000"), arn(region, account));
    for (Example example : examples) {
      Reply reply = teller.tell(example.with(real));
      learn(example, reply, real);
      if (example.ids().containsKey(CASE) && !real.containsKey(SECOND_CASE)) {
        JsonNode second = mapper.readTree(teller.tell(example.with(real)).body());
        real.put(SECOND_CASE, second.path(CASE).asText());
      }
    }
  }

  /** What ARNs of the API begin with, in the path of a request. */
  private static String arn(String region, String account) {
    return String.join("%3A", "arn", "aws", "cases", region, account, "");
  }

  /** Notes where an answer has another id than its example; an ARN follows from the ids in it. */
  private void learn(Example example, Reply reply, Map<String, String> real) throws IOException {
    if (example.ids().isEmpty() || !reply.isGood()) {
      return;
    }
    JsonNode answer = mapper.readTree(reply.body());
    example.ids().forEach((member, id) -> real.put(id, answer.path(member).asText(id)));
  }
}
