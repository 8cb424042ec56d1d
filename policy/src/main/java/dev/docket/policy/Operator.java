package dev.docket.policy;

import org.jspecify.annotations.Nullable;

/**
 * A condition operator as a policy writes it, such as {@code ForAnyValue:StringLikeIfExists}.
 *
 * <p>The case of its letters matters, as in IAM's documentation, which writes each in one way.
 */
record Operator(Comparison comparison, Quantifier quantifier, boolean ifExists) {

  private static final String IF_EXISTS = "IfExists";

  /** Which of the values of a key have to match. */
  enum Quantifier {
    /** The only one. */
    NONE(""),
    /** All; true when there is none. */
    ALL("ForAllValues:"),
    /** At least one; false when there is none. */
    ANY("ForAnyValue:");

    private final String prefix;

    Quantifier(String prefix) {
      this.prefix = prefix;
    }
  }

  /** The operator of a name; null when there is none. */
  static @Nullable Operator named(String name) {
    Quantifier quantifier = Quantifier.NONE;
    for (Quantifier other : Quantifier.values()) {
      if (name.startsWith(other.prefix)) {
        quantifier = other;
      }
    }
    String rest = name.substring(quantifier.prefix.length());
    boolean ifExists = rest.endsWith(IF_EXISTS);
    String base = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
    Comparison comparison = Comparison.named(base);
    if (comparison == null
        || (comparison == Comparison.NULL && (ifExists || quantifier != Quantifier.NONE))) {
      return null;
    }
    return new Operator(comparison, quantifier, ifExists);
  }

  /** What is wrong with a name that is no operator. */
  static String mistake(String name) {
    for (Comparison comparison : Comparison.values()) {
      if (name.equalsIgnoreCase(comparison.written)) {
        return "is not a condition operator; it is written " + comparison.written;
      }
    }
    return name.endsWith("Null") || name.endsWith("NullIfExists")
        ? "is not a condition operator: Null takes neither a prefix nor IfExists"
        : "is not a condition operator";
  }
}
