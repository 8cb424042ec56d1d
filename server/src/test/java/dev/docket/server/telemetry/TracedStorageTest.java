package dev.docket.server.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docket.storage.Storage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracedStorageTest {

  /** A method with a default would otherwise hide what the store itself answers. */
  @Test
  void everyMethodOfAStore_isPassedOn() {
    List<Method> methods =
        Arrays.stream(Storage.class.getDeclaredMethods())
            .filter(method -> !Modifier.isPrivate(method.getModifiers()))
            .toList();

    assertThat(methods).hasSizeGreaterThan(8);
    for (Method method : methods) {
      assertThatCode(
              () ->
                  TracedStorage.class.getDeclaredMethod(
                      method.getName(), method.getParameterTypes()))
          .as(method.toString())
          .doesNotThrowAnyException();
    }
  }
}
