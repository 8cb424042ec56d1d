package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.StoredKinds;
import dev.docket.json.ShapeMapper;
import dev.docket.json.ShapeWriter;
import dev.docket.operations.Operation;
import dev.docket.storage.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compiled writers against jackson-databind: clients and stores get the very same bytes. */
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
      assertThat(ShapeWriter.text(value)).isEqualTo(MAPPER.writeValueAsString(value));
    }
  }
}
