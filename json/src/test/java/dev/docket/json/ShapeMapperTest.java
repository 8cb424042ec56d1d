package dev.docket.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShapeMapperTest {

  private final JsonMapper mapper = ShapeMapper.create();

  record Shape(String name, Integer size, Instant createdTime) {}

  @Test
  void absentMembers_areLeftOut() throws Exception {
    assertThat(mapper.writeValueAsString(new Shape("a", null, null))).isEqualTo("{\"name\":\"a\"}");
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
}
