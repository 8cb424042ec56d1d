package dev.docket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.operations.Union;
import dev.docket.rules.CaseRuleDetails;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeMapperTest {

  private final JsonMapper mapper = ShapeMapper.create();

  record Shape(String name, Integer size, Instant createdTime) {}

  @Test
  void absentMembers_areLeftOut() throws Exception {
    assertThat(mapper.writeValueAsString(new Shape("a", null, null))).isEqualTo("{\"name\":\"a\"}");
  }

  record Truths(boolean isOpen, boolean late) {
    public boolean isDone() {
      return !isOpen && !late;
    }
  }

  @Test
  void questionsThatARecordAnswers_areNoMembers() throws Exception {
    String json = mapper.writeValueAsString(new Truths(true, false));

    assertThat(json).isEqualTo("{\"isOpen\":true,\"late\":false}");
    assertThat(mapper.readValue(json, Truths.class)).isEqualTo(new Truths(true, false));
  }

  @Test
  void unknownMembers_arePassedOver() throws Exception {
    assertThat(mapper.readValue("{\"name\":\"a\",\"colour\":1}", Shape.class))
        .isEqualTo(new Shape("a", null, null));
  }

  @Test
  void timestamps_haveSixDigitsAndReadBack() throws Exception {
    Shape shape = new Shape(null, null, Instant.parse("2022-06-06T18:59:09.5Z"));

    String json = mapper.writeValueAsString(shape);

    assertThat(json).isEqualTo("{\"createdTime\":\"2022-06-06T18:59:09.500000Z\"}");
    assertThat(mapper.readValue(json, Shape.class)).isEqualTo(shape);
  }

  sealed interface Value extends Union {
    record StringValue(String value) implements Value {}

    record DoubleValue(double value) implements Value {}

    record ListValue(List<Value> value) implements Value {}

    record EmptyValue() implements Value {}
  }

  record Holder(Value value, List<Value> more) {}

  @Test
  void unions_areObjectsWithOneMember() throws Exception {
    Holder holder =
        new Holder(
            new Value.StringValue("a"),
            List.of(
                new Value.EmptyValue(),
                new Value.DoubleValue(1.5),
                new Value.ListValue(List.of(new Value.StringValue("b")))));

    String json = mapper.writeValueAsString(holder);

    assertThat(json)
        .isEqualTo(
            "{\"value\":{\"stringValue\":\"a\"},\"more\":[{\"emptyValue\":{}},"
                + "{\"doubleValue\":1.5},{\"listValue\":[{\"stringValue\":\"b\"}]}]}");
    assertThat(mapper.readValue(json, Holder.class)).isEqualTo(holder);
    assertThat(mapper.treeToValue(mapper.readTree(json), Holder.class)).isEqualTo(holder);
  }

  @Test
  void unionsInsideThemselves_readBack() throws Exception {
    String json =
        "{\"hidden\":{\"defaultValue\":false,\"conditions\":[{\"orAll\":{\"conditions\":["
            + "{\"equalTo\":{\"operandOne\":{\"fieldId\":\"a\"},\"operandTwo\":{\"emptyValue\":{}},"
            + "\"result\":true}},{\"andAll\":{\"conditions\":[{\"notEqualTo\":{\"operandOne\":"
            + "{\"fieldId\":\"b\"},\"operandTwo\":{\"doubleValue\":1.0},\"result\":true}}]}}]}}]}}";

    CaseRuleDetails rule = mapper.readValue(json, CaseRuleDetails.class);

    assertThat(rule.fieldIds()).containsExactly("a", "b");
    assertThat(mapper.writeValueAsString(rule)).isEqualTo(json);
  }

  @Test
  void unions_withAnotherNumberOfMembersOrAnUnknownOne_areRefused() {
    for (String bad : List.of("{}", "{\"stringValue\":\"a\",\"doubleValue\":1}", "{\"other\":1}")) {
      assertThatThrownBy(() -> mapper.readValue("{\"value\":" + bad + "}", Holder.class))
          .isInstanceOf(MismatchedInputException.class);
    }
  }
}
