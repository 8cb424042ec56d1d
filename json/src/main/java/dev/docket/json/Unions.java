package dev.docket.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.docket.operations.Union;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Union} as an object with its one member, and reads it back. */
final class Unions extends SimpleModule {

  Unions() {
    super("docket-unions");
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addSerializers(
        new Serializers.Base() {
          @Override
          public @Nullable JsonSerializer<?> findSerializer(
              SerializationConfig config, JavaType type, BeanDescription description) {
            return isUnion(type) && type.getRawClass().isRecord()
                ? new Writer(UnionMember.of(type.getRawClass()))
                : null;
          }
        });
    context.addDeserializers(
        new Deserializers.Base() {
          @Override
          public @Nullable JsonDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription description) {
            return isUnion(type) && type.isInterface() ? new Reader(type.getRawClass()) : null;
          }

          @Override
          public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Union.class.isAssignableFrom(type) && type.isInterface();
          }
        });
  }

  private static boolean isUnion(JavaType type) {
    return Union.class.isAssignableFrom(type.getRawClass());
  }

  private static final class Writer extends StdSerializer<Object> {

    private final transient UnionMember member;

    Writer(UnionMember member) {
      super(Object.class);
      this.member = member;
    }

    @Override
    public void serialize(Object union, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeFieldName(member.name());
      if (member.isEmpty()) {
        json.writeStartObject();
        json.writeEndObject();
      } else {
        provider.defaultSerializeValue(value(union), json);
      }
      json.writeEndObject();
    }

    private @Nullable Object value(Object union) {
      try {
        return member.value(union);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  private static final class Reader extends StdDeserializer<Object>
      implements ResolvableDeserializer {

    private final transient Map<String, UnionMember> members;

    /** The deserializers of the members that have a value, found once. */
    private transient Map<String, JsonDeserializer<Object>> values = Map.of();

    Reader(Class<?> union) {
      super(union);
      members =
          Arrays.stream(union.getPermittedSubclasses())
              .map(UnionMember::of)
              .collect(Collectors.toUnmodifiableMap(UnionMember::name, Function.identity()));
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
      Map<String, JsonDeserializer<Object>> found = new HashMap<>();
      for (UnionMember member : members.values()) {
        if (member.type() != null) {
          JavaType type = context.getTypeFactory().constructType(member.type());
          found.put(member.name(), context.findRootValueDeserializer(type));
        }
      }
      values = Map.copyOf(found);
    }

    /** One reader serves every member that has the union as its type. */
    @Override
    public boolean isCachable() {
      return true;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        json.nextToken();
      }
      String name = json.currentName();
      UnionMember member = members.get(name);
      if (member == null) {
        return context.reportInputMismatch(handledType(), "No member of the union: %s", name);
      }
      json.nextToken();
      Object union = read(member, json, context);
      if (json.nextToken() != JsonToken.END_OBJECT) {
        return context.reportInputMismatch(
            handledType(), "A second member: %s", json.currentName());
      }
      return union;
    }

    private Object read(UnionMember member, JsonParser json, DeserializationContext context)
        throws IOException {
      JsonDeserializer<Object> value = values.get(member.name());
      try {
        if (value == null) {
          json.skipChildren();
          return member.make(null);
        }
        return member.make(
            json.currentToken() == JsonToken.VALUE_NULL
                ? value.getNullValue(context)
                : value.deserialize(json, context));
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }
}
