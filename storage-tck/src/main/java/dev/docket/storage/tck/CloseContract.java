package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Extent;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Replacement;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Window;
import dev.docket.storage.Window.Order;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The end of a store. */
public interface CloseContract extends StoreUnderTest {

  Key<PlainSample> NOTE = PlainSample.key(StoreUnderTest.newTenant(), "n");

  /** Each method of a store. */
  static List<Function<Storage, CompletionStage<?>>> calls() {
    return List.of(
        store -> store.get(List.of(NOTE)),
        store -> store.list(NOTE.tenant(), PlainSample.KIND, new Window(1, null, Order.ASCENDING)),
        store -> store.commit(Changes.of(Change.create(NOTE, new PlainSample("")))),
        store -> store.contents(new Extent.Under(NOTE), SampleStandIn.KINDS),
        store -> store.replace(Replacement.empty(new Extent.Under(NOTE)), SampleStandIn.KINDS),
        Storage::check);
  }

  @ParameterizedTest
  @MethodSource("calls")
  default void call_ofAClosedStoreFails(Function<Storage, CompletionStage<?>> call) {
    Storage closed = open();
    closed.close();

    assertThat(failure(call.apply(closed)))
        .as("failure of a call of a closed store")
        .isInstanceOf(Exception.class)
        .isNotInstanceOfAny(StaleException.class, FullException.class);
  }

  @Test
  default void close_doesNothingTheSecondTime() {
    Storage storage = open();
    createPlain(storage, PlainSample.key(StoreUnderTest.newTenant(), "n"));

    storage.close();
    storage.close();

    assertThat(failure(storage.check())).isNotNull();
  }

  @Test
  default void close_leavesOtherStoresOpen() {
    open().close();

    createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    assertThat(failure(another().check())).isNull();
  }
}
