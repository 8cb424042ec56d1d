package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> KEY = TENANT.child(Claim.KIND, "name");

  private final FakeStorage storage = new FakeStorage();
  private final Resources resources = new Resources(storage);

  @Test
  void decision_isMadeOnceWhenItHolds() {
    assertThat(wait(changing())).isEqualTo("changed");

    assertThat(storage.commits).isEqualTo(1);
  }

  @Test
  void decision_isMadeAgainWhileStale() {
    storage.stale = 3;

    assertThat(wait(changing())).isEqualTo("changed");

    assertThat(storage.commits).isEqualTo(4);
  }

  @Test
  void decision_isMadeAgainWhileOthersHoldThePoolOfTheJvm() throws InterruptedException {
    int threads = ForkJoinPool.commonPool().getParallelism();
    CountDownLatch held = new CountDownLatch(threads);
    CountDownLatch over = new CountDownLatch(1);
    try {
      for (int i = 0; i < threads; i++) {
        ForkJoinPool.commonPool()
            .submit(
                () -> {
                  held.countDown();
                  return over.await(1, TimeUnit.MINUTES);
                });
      }
      held.await();
      storage.stale = 4;

      assertThat(wait(changing())).isEqualTo("changed");
      assertThat(over.getCount()).isEqualTo(1);
    } finally {
      over.countDown();
    }
  }

  @Test
  void decision_thatStaysStaleIsGivenUp() {
    storage.stale = Integer.MAX_VALUE;

    assertThat(failure(changing()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> assertThat(failure.problem().type()).isEqualTo("InternalServerException"));

    assertThat(storage.commits).isEqualTo(12);
  }

  @Test
  void decision_isNotMadeAgainAfterAnotherFailure() {
    ProblemException problem = Problem.conflict("taken").asException();

    Throwable failure = failure(snapshot -> CompletableFuture.failedStage(problem));

    assertThat(failure).isSameAs(problem);
  }

  @Test
  void require_failsWhereNothingIs() {
    CompletionStage<Stored<Claim>> stage = resources.require(KEY);

    assertThat(failureOf(stage))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> assertThat(failure.problem()).isEqualTo(Problem.notFound(KEY)));
  }

  @Test
  void decision_isMadeOnWhatIsReadAnewEachTime() {
    storage.stale = 2;

    wait(changing());

    assertThat(storage.reads).isEqualTo(3);
  }

  @Test
  void decision_thatChangesNothingCommitsNothing() {
    String answer = wait(snapshot -> unchanged("as it was"));

    assertThat(answer).isEqualTo("as it was");
    assertThat(storage.commits).isZero();
  }

  @Test
  void decisionAboutSeveralScopes_waitsForEachAndCommitsOnce() {
    CompletableFuture<Decision<String>> first = new CompletableFuture<>();
    Key<Claim> other = TENANT.child(Claim.KIND, "other");
    resources.decide(other, List.of(), snapshot -> first);

    CompletionStage<String> both =
        resources.decide(
            List.of(KEY, other),
            List.of(KEY, other),
            snapshot ->
                Decision.completed(
                    List.of(
                        Change.create(KEY, new Claim("one")),
                        Change.create(other, new Claim("two"))),
                    "changed"));
    assertThat(both.toCompletableFuture()).isNotDone();
    first.complete(new Decision<>(List.of(), "first"));

    assertThat(both.toCompletableFuture()).isCompletedWithValue("changed");
    assertThat(storage.commits).isEqualTo(1);
  }

  @Test
  void decisionsAboutTheSameScopes_neverWaitForEachOther() {
    Key<Claim> other = TENANT.child(Claim.KIND, "other");
    CompletableFuture<Decision<String>> holding = new CompletableFuture<>();
    resources.decide(KEY, List.of(), snapshot -> holding);

    CompletionStage<String> one =
        resources.decide(List.of(KEY, other), List.of(), snapshot -> unchanged("one"));
    CompletionStage<String> two =
        resources.decide(List.of(other, KEY), List.of(), snapshot -> unchanged("two"));
    holding.complete(new Decision<>(List.of(), "first"));

    assertThat(one.toCompletableFuture()).isCompletedWithValue("one");
    assertThat(two.toCompletableFuture()).isCompletedWithValue("two");
  }

  private static CompletionStage<Decision<String>> unchanged(String answer) {
    return Decision.completed(List.of(), answer);
  }

  /** Changes something and then answers. */
  private static Function<Snapshot, CompletionStage<Decision<String>>> changing() {
    return snapshot ->
        Decision.completed(List.of(Change.create(KEY, new Claim("holder"))), "changed");
  }

  private <T> T wait(Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    return resources
        .decide(KEY, List.of(KEY), decide)
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private <T> Throwable failure(Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    return failureOf(resources.decide(KEY, List.of(KEY), decide));
  }

  private static Throwable failureOf(CompletionStage<?> stage) {
    return Stages.cause(
        stage
            .handle((result, failure) -> failure)
            .toCompletableFuture()
            .orTimeout(30, TimeUnit.SECONDS)
            .join());
  }
}
