package dev.docket.policy;

import org.jspecify.annotations.Nullable;

/** A condition operator without its prefix and suffix. Names are as IAM writes them, case too. */
enum Comparison {
  STRING_EQUALS("StringEquals", Family.STRING, false),
  STRING_NOT_EQUALS("StringNotEquals", Family.STRING, true),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", Family.STRING, false),
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", Family.STRING, true),
  STRING_LIKE("StringLike", Family.STRING, false),
  STRING_NOT_LIKE("StringNotLike", Family.STRING, true),
  NUMERIC_EQUALS("NumericEquals", Family.NUMERIC, false),
  NUMERIC_NOT_EQUALS("NumericNotEquals", Family.NUMERIC, true),
  NUMERIC_LESS_THAN("NumericLessThan", Family.NUMERIC, false),
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", Family.NUMERIC, false),
  NUMERIC_GREATER_THAN("NumericGreaterThan", Family.NUMERIC, false),
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", Family.NUMERIC, false),
  DATE_EQUALS("DateEquals", Family.DATE, false),
  DATE_NOT_EQUALS("DateNotEquals", Family.DATE, true),
  DATE_LESS_THAN("DateLessThan", Family.DATE, false),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals", Family.DATE, false),
  DATE_GREATER_THAN("DateGreaterThan", Family.DATE, false),
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", Family.DATE, false),
  BOOL("Bool", Family.BOOL, false),
  BINARY_EQUALS("BinaryEquals", Family.BINARY, false),
  IP_ADDRESS("IpAddress", Family.IP, false),
  NOT_IP_ADDRESS("NotIpAddress", Family.IP, true),
  ARN_EQUALS("ArnEquals", Family.ARN, false),
  ARN_LIKE("ArnLike", Family.ARN, false),
  ARN_NOT_EQUALS("ArnNotEquals", Family.ARN, true),
  ARN_NOT_LIKE("ArnNotLike", Family.ARN, true),
  NULL("Null", Family.NULL, false);

  /** What is compared. */
  enum Family {
    STRING,
    NUMERIC,
    DATE,
    BOOL,
    BINARY,
    IP,
    ARN,
    NULL
  }

  final String written;
  final Family family;

  /** Whether the operator is true when no value matches, and when there is none. */
  final boolean negated;

  Comparison(String written, Family family, boolean negated) {
    this.written = written;
    this.family = family;
    this.negated = negated;
  }

  static @Nullable Comparison named(String name) {
    for (Comparison comparison : values()) {
      if (comparison.written.equals(name)) {
        return comparison;
      }
    }
    return null;
  }

  /** Whether values of a type can be compared. Texts can be anything, and anything is a text. */
  boolean fits(ConditionKey key) {
    return switch (key.type()) {
      case STRING -> true;
      case ARN -> family == Family.ARN || isForAll();
      case BOOL -> family == Family.BOOL || isForAll();
      case IP -> family == Family.IP || isForAll();
      case DATE -> family == Family.DATE || family == Family.NUMERIC || isForAll();
    };
  }

  private boolean isForAll() {
    return family == Family.STRING || family == Family.NULL;
  }

  /**
   * Whether an order of two values satisfies the operator, or for a negated one, the operator that
   * it negates.
   */
  boolean accepts(int order) {
    return switch (this) {
      case NUMERIC_LESS_THAN, DATE_LESS_THAN -> order < 0;
      case NUMERIC_LESS_THAN_EQUALS, DATE_LESS_THAN_EQUALS -> order <= 0;
      case NUMERIC_GREATER_THAN, DATE_GREATER_THAN -> order > 0;
      case NUMERIC_GREATER_THAN_EQUALS, DATE_GREATER_THAN_EQUALS -> order >= 0;
      default -> order == 0;
    };
  }
}
