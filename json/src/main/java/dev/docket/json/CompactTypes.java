package dev.docket.json;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.FieldValue;
import dev.docket.fields.FieldValueUnion;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shorter in {@link CompactJson} than the shape has it. Stores have rows in it, so what is
 * listed stays as it is; a component that is new in a record follows the others. Builds that do not
 * list a type cannot read what others have written, so another type takes a new format of bodies.
 */
final class CompactTypes {

  /** The records that are arrays, with the order of their components in them. */
  private static final Map<Class<?>, List<String>> ARRAYS =
      Map.of(
          AuditEventField.class, List.of("eventFieldId", "newValue", "oldValue"),
          FieldValue.class, List.of("id", "value"));

  /**
   * The members of unions that are their value alone, as the type of JSON tells which one it is. An
   * empty structure is an object without members.
   */
  private static final Set<Class<?>> BARE =
      Set.of(
          FieldValueUnion.StringValue.class,
          FieldValueUnion.DoubleValue.class,
          FieldValueUnion.BooleanValue.class,
          FieldValueUnion.EmptyValue.class);

  private CompactTypes() {}

  /** The components of a record in their order in an array; null if it is an object. */
  static @Nullable List<String> array(Class<?> type) {
    return ARRAYS.get(type);
  }

  /** Whether the member of a union is its value alone. */
  static boolean isBare(Class<?> member) {
    return BARE.contains(member);
  }

  /**
   * What a component is if compact JSON has nothing for it; null if it is then absent. Lists, sets
   * and maps that are never null are left out when they are empty.
   */
  static @Nullable Object ofNothing(RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    Class<?> type = component.getType();
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    return type == Map.class ? Map.of() : null;
  }
}
