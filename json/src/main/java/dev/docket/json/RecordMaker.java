package dev.docket.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of one type from the values of their components. */
public final class RecordMaker {

  private final Constructor<?> constructor;
  private final List<String> components;
  private final @Nullable Object[] absent;

  private RecordMaker(
      Constructor<?> constructor, List<String> components, @Nullable Object[] absent) {
    this.constructor = constructor;
    this.components = components;
    this.absent = absent;
  }

  public static RecordMaker of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return new RecordMaker(
        constructor(type, types),
        Arrays.stream(components).map(RecordComponent::getName).toList(),
        Arrays.stream(types).map(RecordMaker::absent).toArray());
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>[] components) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(components);
      constructor.setAccessible(true);
      return constructor;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a component has when JSON has nothing for it. */
  private static @Nullable Object absent(Class<?> component) {
    if (component == boolean.class) {
      return false;
    }
    if (component == int.class) {
      return 0;
    }
    if (component == long.class) {
      return 0L;
    }
    return component == double.class ? 0.0 : null;
  }

  /** The place of a component's value. */
  public int place(String component) {
    int place = components.indexOf(component);
    if (place < 0) {
      throw new IllegalArgumentException("The record has no component " + component);
    }
    return place;
  }

  /** The values of a record for which JSON has nothing, in an array of its own. */
  public @Nullable Object[] nothing() {
    return absent.clone();
  }

  /**
   * @param values in the order of the components
   * @throws InvocationTargetException when the record refuses them
   */
  public Object make(@Nullable Object... values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
