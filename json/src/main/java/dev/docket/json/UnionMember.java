package dev.docket.json;

import dev.docket.operations.Union;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that is a member of a union.
 *
 * @param name the member's name in JSON
 * @param constructor creates a record
 * @param accessor reads the member's value; null when it is an empty structure
 * @param type the type of the value; null when it is an empty structure
 */
record UnionMember(
    String name, Constructor<?> constructor, @Nullable Method accessor, @Nullable Type type) {

  static UnionMember of(Class<?> member) {
    RecordComponent component = component(member);
    String name = Union.memberName(member);
    Constructor<?> constructor = member.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    if (component == null) {
      return new UnionMember(name, constructor, null, null);
    }
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new UnionMember(name, constructor, accessor, component.getGenericType());
  }

  /** The records that are members of a union, or the one that a type is. */
  static List<Class<?>> all(Class<?> type) {
    return type.isInterface() ? List.of(type.getPermittedSubclasses()) : List.of(type);
  }

  /** The component that holds the value of a member; null when that is an empty structure. */
  static @Nullable RecordComponent component(Class<?> member) {
    RecordComponent[] components = member.getRecordComponents();
    if (components == null || components.length > 1) {
      throw new IllegalArgumentException(member + " is not a record with one component or none");
    }
    return components.length == 0 ? null : components[0];
  }

  boolean isEmpty() {
    return accessor == null;
  }

  /** The value of this member in a union. */
  @Nullable Object value(Object union) throws ReflectiveOperationException {
    return accessor == null ? null : accessor.invoke(union);
  }

  Object make(@Nullable Object value) throws ReflectiveOperationException {
    return type == null ? constructor.newInstance() : constructor.newInstance(value);
  }
}
