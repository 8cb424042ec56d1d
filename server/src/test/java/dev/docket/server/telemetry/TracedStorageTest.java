package dev.docket.server.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docket.storage.Storage;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class TracedStorageTest {

  /** A method with a default would otherwise hide what the store itself answers. */
  @Test
  void everyMethodOfAStore_isPassedOn() {
    Method[] methods = Storage.class.getDeclaredMethods();

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
