package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** Tests that expect refusals, read as the SDK gives them. */
abstract class WireTest {

  static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ValidationException.class).hasMessageContaining(message);
  }

  static void conflicting(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ConflictException.class).hasMessageContaining(message);
  }

  static void notFound(ThrowingCallable call, String resourceType) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            refusal -> assertThat(refusal.resourceType()).isEqualTo(resourceType));
  }
}
