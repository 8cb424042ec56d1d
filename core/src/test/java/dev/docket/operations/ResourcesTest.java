package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> KEY = TENANT.child(Claim.KIND, "name");
  private static final Caller CALLER = new Caller(TENANT, "arn:user/one");

  private final FakeStorage storage = new FakeStorage();
  private final Clock clock =
      Clock.fixed(Instant.parse("2025-03-01T12:00:00.123456789Z"), ZoneOffset.UTC);
  private final Resources resources = resources();

  @Test
  void now_hasMicroseconds() {
    assertThat(resources.now()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
  }

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

  @Test
  void page_sealsThePositionAndTakesItBack() {
    String token = page(resources, CALLER, null).next();

    assertThat(token).isNotNull().isNotEqualTo(FakeStorage.POSITION);
    page(resources, CALLER, token);

    assertThat(storage.lastWindow.after()).isEqualTo(FakeStorage.POSITION);
    assertThat(storage.lastWindow.size()).isEqualTo(7);
  }

  @Test
  void page_takesATokenOfAnotherNode() {
    String token = page(resources, CALLER, null).next();

    page(resources(), CALLER, token);

    assertThat(storage.lastWindow.after()).isEqualTo(FakeStorage.POSITION);
  }

  @Test
  void page_takesAnEmptyTokenForNone() {
    page(resources, CALLER, "");

    assertThat(storage.lastWindow.after()).isNull();
  }

  @Test
  void page_refusesTheTokenOfAnotherCaller() {
    String token = page(resources, CALLER, null).next();
    Caller other = new Caller(TENANT, "arn:user/two");

    assertThat(failure(() -> listing(resources, other, token)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void secret_isMadeOnceAndReadOnce() {
    page(resources, CALLER, null);
    page(resources, CALLER, null);

    assertThat(storage.commits).isEqualTo(1);
    assertThat(storage.reads).isEqualTo(1);
  }

  @Test
  void secret_isReadAgainWhenAnotherNodeMadeItFirst() {
    storage.stale = 1;

    assertThat(page(resources, CALLER, null).next()).isNotNull();

    assertThat(storage.reads).isEqualTo(2);
  }

  @Test
  void requireWithin_refusesWhatGrowsBeyondTheQuota() {
    resources.requireWithin(Quota.SLAS, 9, 10);
    resources.requireWithin(Quota.SLAS, 12, 12);
    resources.requireWithin(Quota.SLAS, 12, 11);

    assertThatThrownBy(() -> resources.requireWithin(Quota.SLAS, 10, 11))
        .isInstanceOfSatisfying(
            ProblemException.class,
            failure -> assertThat(failure.problem()).isEqualTo(Problem.quota(Quota.SLAS, 10)));
  }

  private Resources resources() {
    return new Resources(storage, clock, Ids.timeOrdered(clock), Quotas.standard());
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
    return Resources.cause(
        resources
            .change(KEY, attempt)
            .handle((result, failure) -> failure)
            .toCompletableFuture()
            .orTimeout(30, TimeUnit.SECONDS)
            .join());
  }

  private static Page<Stored<Claim>> page(Resources resources, Caller caller, String token) {
    return listing(resources, caller, token).toCompletableFuture().join();
  }

  private static CompletionStage<Page<Stored<Claim>>> listing(
      Resources resources, Caller caller, String token) {
    return resources.page(caller, "ListClaims", TENANT, Claim.KIND, 7, token);
  }
}
