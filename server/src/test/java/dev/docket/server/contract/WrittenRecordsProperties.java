package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.StoredKinds;
import dev.docket.json.CompactJson;
import dev.docket.json.ShapeMapper;
import dev.docket.json.ShapeReader;
import dev.docket.json.ShapeWriter;
import dev.docket.operations.Operation;
import dev.docket.storage.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Compiled writers and readers against jackson-databind: clients get the very same bytes, and
 * stores the same entities.
 */
class WrittenRecordsProperties {

  private static final JsonMapper MAPPER = ShapeMapper.create();

  private static final List<Class<?>> ANSWERS =
      Served.operations().values().stream()
          .<Class<?>>map(Operation::output)
          .filter(Class::isRecord)
          .toList();

  private static final List<Class<?>> ENTITIES =
      StoredKinds.ALL.all().stream().<Class<?>>map(Kind::type).toList();

  @Property(tries = 100)
  void everyAnswerAndEntity_isWrittenAsTheMapperWritesIt(@ForAll long seed)
      throws JsonProcessingException {
    RandomRecords records = new RandomRecords(seed);
    for (Class<?> type : Stream.concat(ANSWERS.stream(), ENTITIES.stream()).toList()) {
      Object value = records.record(type);
      assertThat(new String(ShapeWriter.bytes(value), StandardCharsets.UTF_8))
          .isEqualTo(new String(MAPPER.writeValueAsBytes(value), StandardCharsets.UTF_8));
    }
  }

  /** Rows of older versions have their members in another order, and blanks between them. */
  @Property(tries = 100)
  void everyEntity_isReadAsTheMapperReadsIt(@ForAll long seed) throws JsonProcessingException {
    RandomRecords records = new RandomRecords(seed);
    Random random = new Random(seed);
    for (Class<?> type : ENTITIES) {
      String json = MAPPER.writeValueAsString(records.record(type));
      String shuffled = shuffled(MAPPER.readTree(json), random).toPrettyString();

      assertThat(ShapeReader.read(json, type)).isEqualTo(MAPPER.readValue(json, type));
      assertThat(ShapeReader.read(shuffled, type)).isEqualTo(MAPPER.readValue(json, type));
    }
  }

  @Property(tries = 100)
  void everyEntity_isReadFromCompactJsonAsTheMapperReadsIt(@ForAll long seed)
      throws JsonProcessingException {
    RandomRecords records = new RandomRecords(seed);
    Random random = new Random(seed);
    for (Class<?> type : ENTITIES) {
      Object value = records.record(type);
      Object read = MAPPER.readValue(MAPPER.writeValueAsString(value), type);
      String compact = CompactJson.write(value);
      String shuffled = shuffled(MAPPER.readTree(compact), random).toPrettyString();

      assertThat(CompactJson.read(compact, type)).isEqualTo(read);
      assertThat(CompactJson.read(shuffled, type)).isEqualTo(read);
      assertThat(CompactJson.read(CompactJson.write(read), type)).isEqualTo(read);
    }
  }

  /** The same JSON with the members of its objects in another order. */
  private static JsonNode shuffled(JsonNode json, Random random) {
    if (json instanceof ArrayNode array) {
      ArrayNode elements = MAPPER.createArrayNode();
      array.forEach(element -> elements.add(shuffled(element, random)));
      return elements;
    }
    if (!(json instanceof ObjectNode object)) {
      return json;
    }
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    Collections.shuffle(members, random);
    ObjectNode reordered = MAPPER.createObjectNode();
    members.forEach(member -> reordered.set(member.getKey(), shuffled(member.getValue(), random)));
    return reordered;
  }
}
