package dev.docket.json;

import dev.docket.operations.Union;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
    RecordComponent[] components = member.getRecordComponents();
    if (components == null || components.length > 1) {
      throw new IllegalArgumentException(member + " is not a record with one component or none");
    }
    String name = Union.memberName(member);
    Constructor<?> constructor = member.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    if (components.length == 0) {
      return new UnionMember(name, constructor, null, null);
    }
    Method accessor = components[0].getAccessor();
    accessor.setAccessible(true);
    return new UnionMember(name, constructor, accessor, components[0].getGenericType());
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
