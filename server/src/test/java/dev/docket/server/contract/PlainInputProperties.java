package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Operation;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What is read in one pass is what is read by way of a tree, whatever the request. */
class PlainInputProperties {

  private static final JsonMapper MAPPER = ShapeMapper.create();
  private static final Map<String, Operation<?, ?>> OPERATIONS = Served.operations();

  private final Map<String, Route> routes = Contract.of(Contracts.REAL).operations();
  private final InputReaders readers = new InputReaders(OPERATIONS, MAPPER);

  private record Request(RouteMatch match, byte[] body) {}

  @Property(tries = 6000)
  void request_isReadAlike(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Request request = request(random);

    boolean accepted = compare(request);

    Statistics.collect(accepted);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
  }

  @Property(tries = 20_000)
  void damagedBody_isReadAlike(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Request request = request(random);

    boolean accepted =
        compare(new Request(request.match(), JsonTexts.damaged(request.body(), random)));

    Statistics.collect(accepted);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
  }

  /** So that what is valid is not slow without a reason. */
  @Property(tries = 2000)
  void validInput_isReadInOnePass(@ForAll long seed) {
    Random random = new Random(seed);
    Request request = request(random);

    if (Contracts.problem(() -> tree(request)).isEmpty()) {
      Statistics.collect(plain(request) != null);
      Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }
  }

  /** Whether both ways accept a request; the first may leave the answer to the second. */
  private boolean compare(Request request) throws Exception {
    Object input = plain(request);
    if (input == null) {
      return false;
    }
    ObjectNode tree = tree(request);
    assertThat(input)
        .as(request.match().route() + " " + new String(request.body(), StandardCharsets.UTF_8))
        .isEqualTo(MAPPER.treeToValue(tree, input.getClass()));
    return true;
  }

  private @Nullable Object plain(Request request) {
    return readers.readPlain(request.match(), null, null, request.body());
  }

  private static ObjectNode tree(Request request) {
    return request.match().read(null, null, request.body(), (route, input, accepted) -> {});
  }

  private Request request(Random random) {
    List<OperationDocument> operations = Contracts.REAL.operations();
    OperationDocument operation = operations.get(random.nextInt(operations.size()));
    ObjectNode input = new SchemaDocuments(Contracts.REAL, random).input(operation);
    List<String> labels = new ArrayList<>();
    for (String label : routes.get(operation.id()).path().labels()) {
      String value = input.path(label).asText();
      labels.add(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
      if (random.nextInt(20) > 0) {
        input.remove(label);
      }
    }
    byte[] body =
        operation.body() == null || input.isEmpty() && random.nextBoolean()
            ? new byte[0]
            : JsonTexts.any(input, random);
    return new Request(new RouteMatch(routes.get(operation.id()), labels), body);
  }
}
