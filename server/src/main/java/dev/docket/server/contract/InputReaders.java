package dev.docket.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Operation;
import dev.docket.operations.ProblemException;
import dev.docket.server.contract.plain.PlainInput;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests as the records that their operations take: in one pass those that plainly keep to
 * the contract, all others by way of a tree. The outcome is the same.
 */
public final class InputReaders {

  private static final InputObserver NOBODY = (route, input, accepted) -> {};

  private static final byte[] NOTHING = {};

  private final Map<String, Operation<?, ?>> operations;
  private final JsonMapper mapper;

  /** By operation; each is made for the first request. */
  private final Map<String, PlainInput> plain = new ConcurrentHashMap<>();

  /**
   * @param operations by name
   * @param mapper makes records of trees
   */
  public InputReaders(Map<String, Operation<?, ?>> operations, JsonMapper mapper) {
    this.operations = operations;
    this.mapper = mapper;
  }

  /**
   * Reads the input of a request, in the faster way if it is plain.
   *
   * @throws ProblemException as {@link RouteMatch#read} does
   */
  public ValidInput read(
      RouteMatch match, @Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    Object input = readPlain(match, rawQuery, contentType, body);
    return input == null
        ? readByTree(match, rawQuery, contentType, body, NOBODY)
        : new ValidInput(input, () -> match.read(rawQuery, contentType, body, NOBODY));
  }

  /**
   * Reads the input of a request by way of the tree.
   *
   * @throws ProblemException as {@link RouteMatch#read} does
   */
  public ValidInput readByTree(
      RouteMatch match,
      @Nullable String rawQuery,
      @Nullable String contentType,
      byte[] body,
      InputObserver observer) {
    ObjectNode tree = match.read(rawQuery, contentType, body, observer);
    return new ValidInput(bound(match.route(), tree), () -> tree);
  }

  /** The input of a request that plainly keeps to the contract; null of any other. */
  @Nullable Object readPlain(
      RouteMatch match, @Nullable String rawQuery, @Nullable String contentType, byte[] body) {
    Route route = match.route();
    InputBinding binding = route.binding();
    if (!route.isPlain(rawQuery, contentType, body)) {
      return null;
    }
    PlainInput reader = plain.get(route.operationId());
    if (reader == null) {
      reader =
          plain.computeIfAbsent(
              route.operationId(), name -> route.plainInput(operation(route).input()));
    }
    try {
      return reader.read(binding.decoded(match.labels()), binding.body() ? body : NOTHING);
    } catch (ProblemException malformed) {
      return null;
    }
  }

  private Operation<?, ?> operation(Route route) {
    return Objects.requireNonNull(operations.get(route.operationId()));
  }

  private Object bound(Route route, ObjectNode tree) {
    Class<?> type = operation(route).input();
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException mismatch) {
      throw new IllegalStateException(
          "The contract let through what " + type + " is not", mismatch);
    }
  }
}
