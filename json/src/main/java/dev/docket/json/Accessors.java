package dev.docket.json;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes functions that read a component of a record as compiled code does. */
final class Accessors {

  private static final MethodType FUNCTION = MethodType.methodType(Function.class);
  private static final MethodType APPLY = MethodType.methodType(Object.class, Object.class);

  private Accessors() {}

  /** The value of the component, in a box if it is primitive. */
  @SuppressWarnings({"unchecked", "IllegalCatch"}) // The factory is declared to throw anything.
  static Function<Object, @Nullable Object> of(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      MethodHandle accessor = lookup.unreflect(component.getAccessor());
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup, "apply", FUNCTION, APPLY, accessor, accessor.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }
}
