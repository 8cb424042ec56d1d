package dev.docket.events;

import static dev.docket.operations.Operation.operation;

import dev.docket.events.DeliveryMessages.DeadLetterSummary;
import dev.docket.events.DeliveryMessages.ListDeadLettersRequest;
import dev.docket.events.DeliveryMessages.ListDeadLettersResponse;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.storage.Page;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operation that lists the dead letters of an account, the latest event first. */
public final class DeadLetters {

  private static final int PAGE = 100;

  /** The pages of other sinks that one request passes over. */
  private static final int READS = 10;

  private final Resources resources;
  private final Paging paging;

  public DeadLetters(Resources resources, Paging paging) {
    this.resources = resources;
    this.paging = paging;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "ListDeadLetters",
            ListDeadLettersRequest.class,
            ListDeadLettersResponse.class,
            this::list));
  }

  private CompletionStage<ListDeadLettersResponse> list(
      Caller caller, ListDeadLettersRequest request) {
    String sink = request.sink();
    String query = "ListDeadLetters " + (sink == null ? "" : sink);
    PageRequest page = PageRequest.of(caller, query, request, PAGE);
    return paging
        .page(page, after -> read(caller.tenant(), sink, page.size(), after, READS))
        .thenApply(letters -> new ListDeadLettersResponse(letters.items(), letters.next()));
  }

  private CompletionStage<Page<DeadLetterSummary>> read(
      Tenant tenant, @Nullable String sink, int size, @Nullable String after, int reads) {
    return resources
        .list(tenant, DeadLetter.KIND, new Window(size, after, Window.Order.DESCENDING))
        .thenCompose(
            page -> {
              List<DeadLetterSummary> letters =
                  page.items().stream()
                      .filter(letter -> sink == null || letter.value().sink().equals(sink))
                      .map(letter -> DeadLetterSummary.of(letter.value()))
                      .toList();
              return letters.isEmpty() && page.next() != null && reads > 1
                  ? read(tenant, sink, size, page.next(), reads - 1)
                  : CompletableFuture.completedStage(new Page<>(letters, page.next()));
            });
  }
}
