package dev.docket.server.control;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.docket.json.ShapeMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The lines of an export: one that tells the version and the formats of the kinds that follow, then
 * one for each entity. What has no order of its own is sorted, so that the same data has the same
 * bytes.
 */
final class ExportFormat {

  /** What the first line calls the file. */
  static final String TYPE = "docket-export";

  /** Grows when files are written that this version cannot read. */
  static final int VERSION = 1;

  private ExportFormat() {}

  static JsonMapper mapper() {
    SimpleModule sorting = new SimpleModule("sorted-sets");
    sorting.addSerializer(Set.class, new SortedSetSerializer());
    return ShapeMapper.create()
        .rebuild()
        .addModule(sorting)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
        .build();
  }

  /** Writes sets of texts and constants in the order of their texts. */
  @SuppressWarnings("rawtypes") // As the serializers of Jackson are found.
  private static final class SortedSetSerializer extends StdSerializer<Set> {
    SortedSetSerializer() {
      super(Set.class);
    }

    @Override
    public void serialize(Set set, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      List<Object> sorted = new ArrayList<>();
      for (Object each : set) {
        sorted.add(each);
      }
      sorted.sort(Comparator.comparing(Object::toString));
      json.writeStartArray();
      for (Object each : sorted) {
        provider.defaultSerializeValue(each, json);
      }
      json.writeEndArray();
    }
  }
}
