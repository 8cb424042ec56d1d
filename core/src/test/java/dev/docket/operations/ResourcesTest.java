package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> KEY = TENANT.child(Claim.KIND, "name");

  private final FakeStorage storage = new FakeStorage();
  private final Resources resources = new Resources(storage);

  @Test
  void change_isTriedOnceWhenItHolds() {
    assertThat(wait(changing())).isEqualTo("changed");

    assertThat(storage.commits).isEqualTo(1);
  }

  @Test
  void change_isTriedAgainWhileStale() {
    storage.stale = 3;

    assertThat(wait(changing())).isEqualTo("changed");

    assertThat(storage.commits).isEqualTo(4);
  }

  @Test
  void change_thatStaysStaleIsGivenUp() {
    storage.stale = Integer.MAX_VALUE;

    assertThat(failure(changing()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> assertThat(failure.problem().type()).isEqualTo("InternalServerException"));

    assertThat(storage.commits).isEqualTo(12);
  }

  @Test
  void change_isNotTriedAgainAfterAnotherFailure() {
    ProblemException problem = Problem.conflict("taken").asException();

    Throwable failure = failure(() -> CompletableFuture.failedStage(problem));

    assertThat(failure).isSameAs(problem);
  }

  @Test
  void require_failsWhereNothingIs() {
    CompletionStage<Stored<Claim>> stage = resources.require(KEY);

    assertThat(failure(() -> stage))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> assertThat(failure.problem()).isEqualTo(Problem.notFound(KEY)));
  }

  /** A change that commits and then answers. */
  private Supplier<CompletionStage<String>> changing() {
    return () ->
        storage
            .commit(Changes.of(Change.create(KEY, new Claim("holder"))))
            .thenApply(done -> "changed");
  }

  private <T> T wait(Supplier<CompletionStage<T>> attempt) {
    return resources
        .change(KEY, attempt)
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private <T> Throwable failure(Supplier<CompletionStage<T>> attempt) {
    return Stages.cause(
        resources
            .change(KEY, attempt)
            .handle((result, failure) -> failure)
            .toCompletableFuture()
            .orTimeout(30, TimeUnit.SECONDS)
            .join());
  }
}
