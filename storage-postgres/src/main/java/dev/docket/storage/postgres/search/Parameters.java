package dev.docket.storage.postgres.search;

import io.vertx.sqlclient.Tuple;
import java.util.Collection;

/**
 * The parameters of a statement that is being written. Each method adds one and returns its
 * placeholder.
 */
final class Parameters {

  private final Tuple tuple = Tuple.tuple();

  String text(String value) {
    tuple.addString(value);
    return last("text");
  }

  String texts(Collection<String> values) {
    tuple.addArrayOfString(values.toArray(String[]::new));
    return last("text[]");
  }

  String number(long value) {
    tuple.addLong(value);
    return last("bigint");
  }

  String numbers(Collection<Integer> values) {
    tuple.addArrayOfInteger(values.toArray(Integer[]::new));
    return last("integer[]");
  }

  private String last(String type) {
    return "$" + tuple.size() + "::" + type;
  }

  Tuple tuple() {
    return tuple;
  }
}
