package dev.docket.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;

/** The types of components of records: classes, such classes with arguments, and wildcards. */
public final class GenericTypes {

  private GenericTypes() {}

  /**
   * The class of a type without its arguments; of a wildcard, that of its upper bound.
   *
   * @throws IllegalArgumentException if it is a type variable or a generic array
   */
  public static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
      default -> throw new IllegalArgumentException("No component of a record is of " + type);
    };
  }

  /**
   * An argument of a type that has some.
   *
   * @param index from 0
   */
  public static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
