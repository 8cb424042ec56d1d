package dev.docket.server.contract;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.docket.json.GenericTypes;
import dev.docket.operations.JsonText;
import dev.docket.operations.Union;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes records of any type with random values, also such as no operation makes. */
final class RandomRecords {

  /** What is deeper has no lists and no unions of unions. */
  private static final int DEEP = 6;

  private static final int PATIENCE = 1_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "Zz09",
          " ",
          "?",
          "\"",
          "\\",
          "/",
          "\0",
          "\u001f",
          "\n\t\b\f\r",
          "\u007f",
          "\u0080",
          "\u00e9",
          "\u07ff",
          "\u0800",
          "\u2028",
          "\uffff",
          "\ud83d\ude00",
          "12345678",
          "~",
          "~AaIiM1_qcAC16psUqmvKxw",
          "01a22233-5fea-7000-b5ea-9b14aa6bcac7",
          "01A22233-5FEA-7000-B5EA-9B14AA6BCAC7",
          "arn:aws:");

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /** A record; of a type whose constructor refuses most values, one that it does not refuse. */
  Object record(Class<?> type) {
    return record(type, 0);
  }

  private Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int i = 0; i < PATIENCE; i++) {
      Object[] values =
          Arrays.stream(components).map(component -> value(component, depth + 1)).toArray();
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        // With other values, perhaps.
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    }
    throw new IllegalStateException(type + " refuses everything");
  }

  private @Nullable Object value(RecordComponent component, int depth) {
    boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayLack && random.nextInt(3) == 0 ? null : value(component.getGenericType(), depth);
  }

  private Object value(Type type, int depth) {
    Class<?> raw = GenericTypes.raw(type);
    if (raw == List.class || raw == Set.class) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size(depth); i++) {
        list.add(value(GenericTypes.argument(type, 0), depth + 1));
      }
      return raw == Set.class ? Set.copyOf(list) : list;
    }
    if (raw == Map.class) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size(depth); i++) {
        map.put(text(), value(GenericTypes.argument(type, 1), depth + 1));
      }
      return map;
    }
    if (raw == JsonText.class) {
      return new JsonText(TextNode.valueOf(text()).toString());
    }
    if (raw.isRecord()) {
      return record(raw, depth);
    }
    return Union.class.isAssignableFrom(raw) ? record(member(raw, depth), depth) : simple(raw);
  }

  private int size(int depth) {
    return depth > DEEP ? 0 : random.nextInt(4);
  }

  private Class<?> member(Class<?> union, int depth) {
    Class<?>[] members = union.getPermittedSubclasses();
    Class<?> any = members[random.nextInt(members.length)];
    return depth <= DEEP
        ? any
        : Arrays.stream(members)
            .filter(member -> isFlat(member.getRecordComponents()))
            .findFirst()
            .orElse(any);
  }

  private static boolean isFlat(RecordComponent[] components) {
    return components.length == 0 || components[0].getType().getName().startsWith("java.");
  }

  private Object simple(Class<?> type) {
    if (type == String.class) {
      return text();
    }
    if (type == Instant.class) {
      long second = random.nextInt(9) == 0 ? random.nextLong(1L << 40) : random.nextInt();
      return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt();
    }
    if (type == long.class || type == Long.class) {
      return random.nextLong() >> random.nextInt(Long.SIZE);
    }
    if (type == double.class || type == Double.class) {
      return random.nextInt(4) == 0
          ? Double.longBitsToDouble(random.nextLong())
          : random.nextInt(1_000) / 8.0;
    }
    Object[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
