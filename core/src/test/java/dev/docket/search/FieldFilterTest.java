package dev.docket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.FieldValue;
import dev.docket.cases.SearchedValues;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.ProblemException;
import dev.docket.storage.SearchValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldFilterTest {

  private static final Map<String, Function<FieldValue, FieldFilter>> OPERATORS =
      Map.of(
          "=", FieldFilter.EqualTo::new,
          "~", FieldFilter.Contains::new,
          ">", FieldFilter.GreaterThan::new,
          ">=", FieldFilter.GreaterThanOrEqualTo::new,
          "<", FieldFilter.LessThan::new,
          "<=", FieldFilter.LessThanOrEqualTo::new);

  private static FieldFilter filter(String operator, FieldValueUnion wanted) {
    return OPERATORS.get(operator).apply(new FieldValue("field", wanted));
  }

  /** A value as a field of a type holds it. */
  private static FieldValueUnion value(FieldType type, String text) {
    return switch (type) {
      case Text, Url, SingleSelect, DateTime -> new FieldValueUnion.StringValue(text);
      case Number -> new FieldValueUnion.DoubleValue(Double.parseDouble(text));
      case Boolean -> new FieldValueUnion.BooleanValue(Boolean.parseBoolean(text));
      case User -> new FieldValueUnion.UserArnValue(text);
    };
  }

  private static boolean matches(FieldFilter filter, FieldType type, FieldValueUnion held) {
    Map<String, SearchValue> values =
        SearchedValues.of(type, held).stream()
            .collect(Collectors.toMap(value -> "field", Function.identity()));
    return filter.condition(type).matches(values);
  }

  @ParameterizedTest
  @CsvSource({
    "Text, =, Straße, sTRASSE, false",
    "Text, =, Straße, sTRAßE, true",
    "Text, =, ΣΟΦΟΣ, σοφος, true",
    "Text, =, σοφος, σοφοΣ, true",
    "Text, =, abc, ab, false",
    "Text, ~, A long Text, LONG, true",
    "Text, ~, A long text, longer, false",
    "Url, =, https://A.example/x, HTTPS://a.example/X, true",
    "Url, ~, https://a.example/x, EXAMPLE, true",
    "SingleSelect, =, lost, lost, true",
    "SingleSelect, =, lost, Lost, false",
    "SingleSelect, ~, lost, lost, true",
    "SingleSelect, ~, lost, los, false",
    "Number, =, 1, 1.0, true",
    "Number, =, -0.0, 0.0, true",
    "Number, >, 2, 1, true",
    "Number, >, 1, 1, false",
    "Number, >=, 1, 1, true",
    "Number, >=, 0.9, 1, false",
    "Number, <, 0.9, 1, true",
    "Number, <, 1, 1, false",
    "Number, <=, 1, 1, true",
    "Number, <=, 1.1, 1, false",
    "Number, >=, 0.0, -0.0, true",
    "Number, >, 0.0, -0.0, false",
    "Boolean, =, true, true, true",
    "Boolean, =, true, false, false",
    "DateTime, =, 2026-03-14T00:00:00Z, 2026-03-14, true",
    "DateTime, =, 2026-03-14T09:00:00Z, 2026-03-14T10:00:00+01:00, true",
    "DateTime, >, 2026-03-14T09:00:00Z, 2026-03-14T09:30:00+01:00, true",
    "DateTime, >, 2026-03-14T09:00:00.1Z, 2026-03-14T09:00:00Z, true",
    "DateTime, <, 2026-03-14T09:00:00.1Z, 2026-03-14T09:00:00Z, false",
    "DateTime, <=, 2026-03-14T09:00:00Z, 2026-03-14T09:00:00Z, true",
    "User, =, arn:a, arn:a, true",
    "User, =, arn:a, ARN:a, false"
  })
  void filter_matchesByTheTypeOfTheField(
      FieldType type, String operator, String held, String wanted, boolean matches) {
    FieldFilter filter = filter(operator, value(type, wanted));

    assertThat(matches(filter, type, value(type, held))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "Text, = ~, a",
    "Number, = > >= < <=, 0",
    "Boolean, =, false",
    "DateTime, = > >= < <=, 2026-03-14",
    "User, =, arn:a"
  })
  void absentValue_matchesNoComparison(FieldType type, String operators, String wanted) {
    for (String operator : operators.split(" ")) {
      FieldFilter filter = filter(operator, value(type, wanted));

      assertThat(matches(filter, type, new FieldValueUnion.EmptyValue())).as(operator).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void equalToNoValue_matchesAbsentValues(FieldType type) {
    FieldFilter filter = filter("=", new FieldValueUnion.EmptyValue());
    String held = type == FieldType.Number ? "0" : "2026-03-14";

    assertThat(matches(filter, type, new FieldValueUnion.EmptyValue())).isTrue();
    assertThat(matches(filter, type, value(type, held))).isFalse();
  }

  @Test
  void customEntityOfAUserField_isComparedAsText() {
    FieldFilter filter = filter("=", new FieldValueUnion.StringValue("importer"));

    assertThat(matches(filter, FieldType.User, new FieldValueUnion.StringValue("importer")))
        .isTrue();
    assertThat(matches(filter, FieldType.User, new FieldValueUnion.UserArnValue("arn:a")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Text, > >= < <=, a",
    "Url, > >= < <=, https://a.example",
    "SingleSelect, > >= < <=, a",
    "Number, ~, 1",
    "Boolean, ~ > >= < <=, true",
    "DateTime, ~, 2026-03-14",
    "User, ~ > >= < <=, arn:a"
  })
  void comparisonThatATypeDoesNotOffer_isRefused(FieldType type, String operators, String wanted) {
    for (String operator : operators.split(" ")) {
      requireRefused(filter(operator, value(type, wanted)), type);
    }
  }

  @Test
  void valueOfAnotherType_isRefused() {
    List<FieldValueUnion> values =
        List.of(
            new FieldValueUnion.StringValue("not a time"),
            new FieldValueUnion.DoubleValue(1),
            new FieldValueUnion.BooleanValue(true),
            new FieldValueUnion.UserArnValue("arn:a"));
    Map<FieldType, Integer> suiting =
        Map.of(
            FieldType.Text, 0,
            FieldType.Url, 0,
            FieldType.SingleSelect, 0,
            FieldType.Number, 1,
            FieldType.Boolean, 2);

    for (FieldType type : FieldType.values()) {
      for (int i = 0; i < values.size(); i++) {
        boolean user = type == FieldType.User && (i == 0 || i == 3);
        if (!user && !Integer.valueOf(i).equals(suiting.get(type))) {
          requireRefused(filter("=", values.get(i)), type);
        }
      }
    }
  }

  @Test
  void noValue_isRefusedByAllButEqualTo() {
    for (String operator : Arrays.asList("~", ">", ">=", "<", "<=")) {
      requireRefused(filter(operator, new FieldValueUnion.EmptyValue()), FieldType.Text);
      requireRefused(filter(operator, new FieldValueUnion.EmptyValue()), FieldType.Number);
    }
  }

  private static void requireRefused(FieldFilter filter, FieldType type) {
    assertThatThrownBy(() -> filter.condition(type))
        .as("%s on %s", filter, type)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ValidationException")
        .hasMessageContaining("Field field of type " + type);
  }
}
