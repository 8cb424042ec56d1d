package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.list;
import static dev.docket.storage.tck.Calls.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walking along the pages of a listing. */
public interface PagingContract extends StoreUnderTest {

  @Test
  default void page_hasNoNextWhenNothingIsLeft() {
    Tenant tenant = tenantWith("1", "2", "3", "4");

    Page<Stored<PlainSample>> first =
        page(storage(), tenant, PlainSample.KIND, 2, null, Order.ASCENDING);
    Page<Stored<PlainSample>> last =
        page(storage(), tenant, PlainSample.KIND, 2, first.next(), Order.ASCENDING);

    assertThat(ids(first.items())).containsExactly("1", "2");
    assertThat(first.next()).as("where the second page begins").isNotEmpty();
    assertThat(ids(last.items())).containsExactly("3", "4");
    assertThat(last.next()).as("next of a page that ends with the last entity").isNull();
  }

  @Test
  default void page_mayBeLargerThanAnyListing() {
    Tenant tenant = tenantWith("1", "2");

    Page<Stored<PlainSample>> page =
        page(storage(), tenant, PlainSample.KIND, Integer.MAX_VALUE, null, Order.DESCENDING);

    assertThat(ids(page.items())).containsExactly("2", "1");
    assertThat(page.next()).isNull();
  }

  @Test
  default void position_isGoodOnEveryNode() {
    Tenant tenant = tenantWith("1", "2", "3");

    String position = page(storage(), tenant, PlainSample.KIND, 2, null, Order.ASCENDING).next();

    assertThat(ids(page(another(), tenant, PlainSample.KIND, 2, position, Order.ASCENDING).items()))
        .containsExactly("3");
  }

  @ParameterizedTest
  @EnumSource
  default void position_mayBeAnIdThatNoEntityHas(Order order) {
    Tenant tenant = tenantWith("a/1", "a/2", "b/1", "b/2");

    String between = order == Order.ASCENDING ? "a/" : "b0";

    assertThat(ids(page(storage(), tenant, PlainSample.KIND, 2, between, order).items()))
        .isEqualTo(order == Order.ASCENDING ? List.of("a/1", "a/2") : List.of("b/2", "b/1"));
    assertThat(ids(page(storage(), tenant, PlainSample.KIND, 3, "a0", order).items()))
        .isEqualTo(order == Order.ASCENDING ? List.of("b/1", "b/2") : List.of("a/2", "a/1"));
  }

  @ParameterizedTest
  @EnumSource
  default void position_staysGoodWhenItsEntityIsGone(Order order) {
    Tenant tenant = tenantWith("1", "2", "3", "4", "5");
    Page<Stored<PlainSample>> page = page(storage(), tenant, PlainSample.KIND, 3, null, order);

    page.items().forEach(stored -> commit(storage(), Change.delete(stored)));

    assertThat(ids(page(storage(), tenant, PlainSample.KIND, 3, page.next(), order).items()))
        .isEqualTo(order == Order.ASCENDING ? List.of("4", "5") : List.of("2", "1"));
  }

  @ParameterizedTest
  @EnumSource
  default void position_staysGoodWhenAllIsGone(Order order) {
    Tenant tenant = tenantWith("1", "2", "3");
    String position = page(storage(), tenant, PlainSample.KIND, 2, null, order).next();

    commit(storage(), Change.deleteUnder(tenant));

    assertThat(page(storage(), tenant, PlainSample.KIND, 2, position, order))
        .isEqualTo(new Page<>(List.of(), null));
  }

  @ParameterizedTest
  @EnumSource
  default void walk_isCompleteAndWithoutDuplicatesWhileOthersWrite(Order order) {
    Tenant tenant = StoreUnderTest.newTenant();
    List<String> staying = IntStream.range(0, 200).mapToObj(i -> "%03d".formatted(i)).toList();
    commit(
        storage(),
        staying.stream()
            .map(id -> Change.create(PlainSample.key(tenant, id), new PlainSample(id)))
            .toList());
    AtomicInteger walking = new AtomicInteger(1);
    List<Callable<List<String>>> work = new ArrayList<>();
    work.add(
        () -> {
          try {
            return ids(list(another(), tenant, PlainSample.KIND, 7, order));
          } finally {
            walking.decrementAndGet();
          }
        });
    for (int writer = 0; writer < 3; writer++) {
      String suffix = "-" + writer;
      work.add(
          () -> {
            for (int i = 0; walking.get() > 0; i = (i + 37) % 200) {
              blink(PlainSample.key(tenant, staying.get(i) + suffix));
            }
            return List.of();
          });
    }

    List<String> met = Concurrently.atOnce(work).getFirst();

    Set<String> stayed = new HashSet<>(met);
    stayed.retainAll(staying);
    assertThat(stayed).as("ids that were there all the time").hasSameElementsAs(staying);
    assertThat(met).as("ids met").doesNotHaveDuplicates();
    assertThat(order == Order.ASCENDING ? met : met.reversed()).as("ids in order").isSorted();
  }

  private void blink(Key<PlainSample> key) {
    Stored<PlainSample> stored = Calls.createPlain(storage(), key);
    commit(storage(), Change.delete(stored));
  }

  private Tenant tenantWith(String... ids) {
    Tenant tenant = StoreUnderTest.newTenant();
    for (String id : ids) {
      commit(storage(), Change.create(PlainSample.key(tenant, id), new PlainSample(id)));
    }
    return tenant;
  }
}
