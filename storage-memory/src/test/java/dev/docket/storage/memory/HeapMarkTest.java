package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.NoRoomException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What happens when memory runs short. */
class HeapMarkTest {

  private static final long MILLISECOND = 1_000_000;
  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> OLD = TENANT.child(Claim.KIND, "old");
  private static final Key<Claim> NEW = TENANT.child(Claim.KIND, "new");

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong inUse = new AtomicLong();
  private final AtomicLong collections = new AtomicLong();
  private final HeapMark mark =
      new HeapMark(100, inUse::get, collections::incrementAndGet, now::get);

  private boolean isPassedLater(long milliseconds) {
    now.addAndGet(milliseconds * MILLISECOND);
    return mark.isPassed();
  }

  @Test
  void mark_isPassedWhileMoreIsInUse() {
    inUse.set(100);
    assertThat(mark.isPassed()).isFalse();
    inUse.set(101);
    assertThat(isPassedLater(10)).isTrue();
    inUse.set(99);
    assertThat(isPassedLater(10)).isFalse();
  }

  @Test
  void collection_isMadeWhenTheMarkIsPassedAndNotTooOften() {
    assertThat(mark.isPassed()).isFalse();
    assertThat(collections.get()).isZero();
    inUse.set(101);
    for (int i = 0; i < 1_000; i++) {
      assertThat(isPassedLater(10)).isTrue();
    }
    assertThat(collections.get()).isEqualTo(1);

    isPassedLater(10);

    assertThat(collections.get()).isEqualTo(2);
  }

  @Test
  void heapOfThisProcess_canBeMeasured() {
    System.gc();

    assertThat(HeapMark.at(100).isPassed()).isFalse();
    assertThat(new HeapMark(-1, () -> 0, () -> {}, System::nanoTime).isPassed()).isTrue();
  }

  @Test
  void fullStore_createsNothingAndDoesEverythingElse() {
    AtomicBoolean full = new AtomicBoolean();
    try (MemoryStorage storage = new MemoryStorage(full::get)) {
      join(storage.commit(Changes.of(Change.create(OLD, new Claim("a")))));
      full.set(true);

      assertThatThrownBy(() -> join(storage.commit(counted())))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(NoRoomException.class);
      Stored<Claim> old = read(storage, OLD);
      assertThat(old.value()).isEqualTo(new Claim("a"));
      join(storage.commit(Changes.of(Change.replace(old, new Claim("c")))));
      join(storage.commit(Changes.of(Change.delete(read(storage, OLD)))));
      assertThat(storage.tenants()).isZero();
      join(storage.commit(Changes.of(Change.create(OLD, new Claim("made once")))));
      full.set(false);
      join(storage.commit(counted()));
    }
  }

  private static Changes counted() {
    return Changes.of(Change.create(NEW, new Claim("b")), Change.countIn(TENANT, Claim.KIND, 1));
  }

  private static Stored<Claim> read(MemoryStorage storage, Key<Claim> key) {
    return join(storage.get(List.of(key))).find(key);
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
