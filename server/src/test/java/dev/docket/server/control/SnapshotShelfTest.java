package dev.docket.server.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.operations.ProblemException;
import dev.docket.server.control.SnapshotShelf.Saved;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SnapshotShelfTest {

  private final SnapshotShelf shelf = new SnapshotShelf(3, 100);

  private static Saved saved(String name, long bytes) {
    return new Saved(name, Instant.EPOCH, List.of(), bytes);
  }

  @Test
  void snapshots_areListedByName() {
    shelf.put(saved("b", 1));
    shelf.put(saved("a", 2));
    shelf.put(saved("b", 3));

    assertThat(shelf.all()).containsExactly(saved("a", 2), saved("b", 3));
    assertThat(shelf.require("b").bytes()).isEqualTo(3);
  }

  @Test
  void snapshots_areOnlySoMany() {
    for (String name : List.of("a", "b", "c")) {
      shelf.put(saved(name, 1));
    }

    assertRefused("ConflictException", "3 snapshots", () -> shelf.put(saved("d", 1)));
    shelf.put(saved("c", 2));
    shelf.remove("a");
    shelf.put(saved("d", 1));
    assertThat(shelf.all()).map(Saved::name).containsExactly("b", "c", "d");
  }

  @Test
  void snapshots_haveOnlySoManyBytes() {
    shelf.put(saved("a", 60));

    assertRefused("ConflictException", "101 bytes", () -> shelf.put(saved("b", 41)));
    assertRefused("ConflictException", "101 bytes", () -> shelf.put(saved("a", 101)));
    assertThat(shelf.all()).containsExactly(saved("a", 60));
    shelf.put(saved("b", 40));
    shelf.put(saved("a", 50));
  }

  @Test
  void unknownName_isRefused() {
    assertRefused("ResourceNotFoundException", "no snapshot x", () -> shelf.require("x"));
    assertRefused("ResourceNotFoundException", "no snapshot x", () -> shelf.remove("x"));
    shelf.put(saved("x", 1));
    shelf.clear();
    assertRefused("ResourceNotFoundException", "no snapshot x", () -> shelf.require("x"));
  }

  private static void assertRefused(String type, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().type()).isEqualTo(type);
              assertThat(refused.problem().message()).contains(message);
            });
  }
}
