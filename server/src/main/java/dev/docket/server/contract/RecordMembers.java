package dev.docket.server.contract;

import dev.docket.operations.Union;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into the records of an input by the names that the contract gives its members. */
final class RecordMembers {

  /** The accessors of records, by the names of components. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return Map.copyOf(accessors);
        }
      };

  private RecordMembers() {}

  /**
   * The value of a member; null when there is none.
   *
   * @param structure a record, or the one of a union's member
   */
  static @Nullable Object member(Object structure, String name) {
    if (structure instanceof Union union) {
      return isNamed(unionMember(union), name) ? unionValue(union) : null;
    }
    Method accessor = ACCESSORS.get(structure.getClass()).get(name);
    return accessor == null ? null : value(structure, accessor);
  }

  private static boolean isNamed(String member, String name) {
    return member.length() == name.length()
        && Character.toLowerCase(member.charAt(0)) == name.charAt(0)
        && member.regionMatches(1, name, 1, name.length() - 1);
  }

  /** The member that a union has, with a capital first letter. */
  static String unionMember(Union union) {
    return union.getClass().getSimpleName();
  }

  /** The value of the member that a union has; an empty map for an empty structure. */
  static Object unionValue(Union union) {
    Collection<Method> accessors = ACCESSORS.get(union.getClass()).values();
    @Nullable Object value = null;
    for (Method accessor : accessors) {
      value = value(union, accessor);
    }
    return value == null ? Map.of() : value;
  }

  private static @Nullable Object value(Object owner, Method accessor) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A text, or the name of a constant. */
  static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : (String) value;
  }

  /** Whether it is a map or a structure that has nothing in it. */
  static boolean isEmpty(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof Record && !(value instanceof Union) && hasNothing(value);
  }

  private static boolean hasNothing(Object structure) {
    for (Method accessor : ACCESSORS.get(structure.getClass()).values()) {
      if (value(structure, accessor) != null) {
        return false;
      }
    }
    return true;
  }
}
