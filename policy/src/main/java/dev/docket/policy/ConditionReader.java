package dev.docket.policy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a statement. */
final class ConditionReader {

  private final boolean variables;
  private final Mistakes mistakes;

  /**
   * @param variables whether the version of the document knows policy variables
   */
  ConditionReader(boolean variables, Mistakes mistakes) {
    this.variables = variables;
    this.mistakes = mistakes;
  }

  List<PolicyCondition> read(PolicyNode node, String path) {
    List<PolicyCondition> conditions = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (PolicyNode.Member member : members(node, path)) {
      String own = path + "." + member.name();
      Operator operator = Operator.named(member.name());
      if (operator == null) {
        mistakes.add(member.place(), own, Operator.mistake(member.name()));
      } else if (!names.add(member.name())) {
        mistakes.add(member.place(), own, "is there twice");
      } else {
        conditions.addAll(read(operator, member.value(), own));
      }
    }
    return conditions;
  }

  private List<PolicyNode.Member> members(PolicyNode node, String path) {
    if (!(node instanceof PolicyNode.Mapping mapping)) {
      mistakes.add(node.place(), path, "has to be an object");
      return List.of();
    }
    if (mapping.members().isEmpty()) {
      mistakes.add(node.place(), path, "is empty");
    }
    return mapping.members();
  }

  private List<PolicyCondition> read(Operator operator, PolicyNode node, String path) {
    List<PolicyCondition> conditions = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (PolicyNode.Member member : members(node, path)) {
      String own = path + "." + member.name();
      ConditionKey key = ConditionKey.named(member.name());
      if (key == null) {
        mistakes.add(member.place(), own, ConditionKey.mistake(member.name()));
      } else if (!names.add(key.name())) {
        mistakes.add(member.place(), own, "is there twice");
      } else {
        String misuse = misuse(operator, key);
        if (misuse != null) {
          mistakes.add(member.place(), own, misuse);
        }
        conditions.add(new PolicyCondition(operator, key, operand(operator, member.value(), own)));
      }
    }
    return conditions;
  }

  private static @Nullable String misuse(Operator operator, ConditionKey key) {
    Comparison comparison = operator.comparison();
    if (!comparison.fits(key)) {
      return "has values that " + comparison.written + " does not compare";
    }
    return key.multivalued()
            && operator.quantifier() == Operator.Quantifier.NONE
            && comparison != Comparison.NULL
        ? "has several values: the operator needs ForAllValues: or ForAnyValue:"
        : null;
  }

  private Operand operand(Operator operator, PolicyNode node, String path) {
    Comparison comparison = operator.comparison();
    return switch (comparison.family) {
      case STRING -> texts(comparison, node, path);
      case ARN -> new ArnOperand(each(node, path, this::arn));
      case NUMERIC ->
          new ParsedOperand<>(
              parsed(node, path, Values::number, "a number"),
              Values::number,
              (own, wanted) -> comparison.accepts(own.compareTo(wanted)));
      case DATE ->
          new ParsedOperand<>(
              parsed(node, path, Values::unambiguousDate, Values.DATE_FORMS),
              DateText::read,
              (own, wanted) -> comparison.accepts(own.compareTo(wanted)));
      case BOOL, NULL ->
          new ParsedOperand<>(
              parsed(node, path, Values::bool, "true or false"), Values::bool, Boolean::equals);
      case BINARY ->
          new ParsedOperand<>(
              parsed(node, path, Values::bytes, "base64"), Values::bytes, ByteBuffer::equals);
      case IP ->
          new ParsedOperand<>(
              parsed(node, path, Network::read, "an IP address or a range of them (CIDR)"),
              Network::address,
              (own, wanted) -> wanted.contains(own));
    };
  }

  private Operand texts(Comparison comparison, PolicyNode node, String path) {
    boolean wildcards =
        comparison == Comparison.STRING_LIKE || comparison == Comparison.STRING_NOT_LIKE;
    boolean ignoresCase =
        comparison == Comparison.STRING_EQUALS_IGNORE_CASE
            || comparison == Comparison.STRING_NOT_EQUALS_IGNORE_CASE;
    return new TextOperand(
        each(node, path, (text, wrong) -> TextPattern.read(text, wildcards, variables, wrong)),
        ignoresCase);
  }

  private ArnPattern arn(String text, Consumer<String> wrong) {
    return ArnPattern.read(text, variables, wrong);
  }

  private <T> List<T> parsed(
      PolicyNode node, String path, Function<String, @Nullable T> parse, String what) {
    return each(
        node,
        path,
        (text, wrong) -> {
          T value = parse.apply(text);
          if (value == null) {
            wrong.accept("has to be " + what + ", not '" + text + "'");
          }
          return value;
        });
  }

  private <T> List<T> each(PolicyNode node, String path, Reading<T> reading) {
    List<T> all = new ArrayList<>();
    for (PolicyNode item : mistakes.oneOrMore(node, path)) {
      String text = mistakes.scalar(item, path);
      if (text != null) {
        T value = reading.read(text, wrong -> mistakes.add(item.place(), path, wrong));
        if (value != null) {
          all.add(value);
        }
      }
    }
    return all;
  }

  /** Makes a value of a text, and tells what is wrong with it; null when nothing can be made. */
  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read(String text, Consumer<String> wrong);
  }
}
