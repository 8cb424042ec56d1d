package dev.docket.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.docket.operations.JsonText;
import dev.docket.operations.UtcTime;
import java.io.IOException;
import java.time.Instant;

/**
 * Maps records to JSON and back as restJson1 has it: members under their own names, absent ones
 * left out, unknown ones passed over, unions as an object with their one member, timestamps as ISO
 * 8601 in UTC with microseconds ({@code 2022-06-06T18:59:09.865709Z}), what is JSON already as it
 * is.
 */
public final class ShapeMapper {

  private ShapeMapper() {}

  /** A new mapper, which all threads may share. */
  public static JsonMapper create() {
    SimpleModule module = new SimpleModule("docket-shapes");
    module.addSerializer(new InstantSerializer());
    module.addSerializer(new JsonTextSerializer());
    module.addDeserializer(Instant.class, new InstantDeserializer());
    return JsonMapper.builder()
        .addModule(module)
        .addModule(new Unions())
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        // What a record says about itself besides its components is no part of it.
        .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static final class InstantSerializer extends StdSerializer<Instant> {
    InstantSerializer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(UtcTime.text(value));
    }
  }

  private static final class JsonTextSerializer extends StdSerializer<JsonText> {
    JsonTextSerializer() {
      super(JsonText.class);
    }

    @Override
    public void serialize(JsonText value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeRawValue(value.text());
    }
  }

  private static final class InstantDeserializer extends StdDeserializer<Instant> {
    InstantDeserializer() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getText();
      Instant usual = UtcTime.read(text);
      return usual == null ? Instant.parse(text) : usual;
    }
  }
}
