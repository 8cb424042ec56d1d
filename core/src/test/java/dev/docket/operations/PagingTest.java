package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Claim;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagingTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Caller CALLER = new Caller(TENANT, "arn:user/one", Access.UNRESTRICTED);
  private static final int DEFAULT_SIZE = 7;

  private final FakeStorage storage = new FakeStorage();
  private final Paging paging = paging();

  private Paging paging() {
    Stamps stamps = new Stamps(() -> Instant.parse("2025-03-01T12:00:00Z"), () -> "id");
    return new Paging(new Resources(storage), stamps);
  }

  private record ListClaims(@Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  @Test
  void page_sealsThePositionAndTakesItBack() {
    String token = page(paging, CALLER, null).next();

    assertThat(token).isNotNull().isNotEqualTo(FakeStorage.POSITION);
    page(paging, CALLER, token);

    assertThat(storage.lastWindow.after()).isEqualTo(FakeStorage.POSITION);
    assertThat(storage.lastWindow.size()).isEqualTo(7);
  }

  @Test
  void page_takesATokenOfAnotherNode() {
    String token = page(paging, CALLER, null).next();

    page(paging(), CALLER, token);

    assertThat(storage.lastWindow.after()).isEqualTo(FakeStorage.POSITION);
  }

  @Test
  void page_takesAnEmptyTokenForNone() {
    page(paging, CALLER, "");

    assertThat(storage.lastWindow.after()).isNull();
  }

  @Test
  void page_refusesTheTokenOfAnotherCaller() {
    String token = page(paging, CALLER, null).next();
    Caller other = new Caller(TENANT, "arn:user/two", Access.UNRESTRICTED);

    assertThat(listing(paging, other, token))
        .isCompletedExceptionally()
        .satisfies(
            stage ->
                assertThat(Stages.cause(stage.toCompletableFuture().exceptionNow()))
                    .isInstanceOf(ProblemException.class));
  }

  @Test
  void secret_isMadeOnceAndReadOnce() {
    page(paging, CALLER, null);
    page(paging, CALLER, null);

    assertThat(storage.commits).isEqualTo(1);
    assertThat(storage.reads).isEqualTo(1);
  }

  @Test
  void secret_isReadAgainWhenAnotherNodeMadeItFirst() {
    storage.stale = 1;

    assertThat(page(paging, CALLER, null).next()).isNotNull();

    assertThat(storage.reads).isEqualTo(2);
  }

  @Test
  void page_isOfTheSizeThatTheInputSays() {
    paging
        .page(
            PageRequest.of(CALLER, "ListClaims", new ListClaims(3, null), DEFAULT_SIZE),
            TENANT,
            Claim.KIND,
            Window.Order.ASCENDING)
        .toCompletableFuture()
        .join();

    assertThat(storage.lastWindow.size()).isEqualTo(3);
  }

  private static Page<Stored<Claim>> page(Paging paging, Caller caller, @Nullable String token) {
    return listing(paging, caller, token).toCompletableFuture().join();
  }

  private static CompletionStage<Page<Stored<Claim>>> listing(
      Paging paging, Caller caller, @Nullable String token) {
    return paging.page(
        PageRequest.of(caller, "ListClaims", new ListClaims(null, token), DEFAULT_SIZE),
        TENANT,
        Claim.KIND,
        Window.Order.ASCENDING);
  }
}
