package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.list;
import static dev.docket.storage.tck.Calls.page;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listing holds and how it is ordered. */
public interface ListContract extends StoreUnderTest {

  /**
   * Ids in the order of their code points. UTF-16 puts the last two before U+E000, a collation of a
   * language puts a before Z, and a comparison that forgets about accents finds the two spellings
   * of é equal.
   */
  List<String> IN_ORDER =
      List.of(
          " ",
          "!",
          "%",
          "%2F",
          "-",
          "/",
          "0",
          "1",
          "10",
          "2",
          "A",
          "Z",
          "_",
          "a",
          "a ",
          "a/b",
          "aa",
          "ab",
          "b",
          "e\u0301",
          "\u00e9",
          "\u05d0",
          "\ud7ff",
          "\ue000",
          "\uff21",
          "\uffff",
          "\ud800\udc00",
          "\ud83d\ude00",
          "\udbff\udfff");

  @Test
  default void list_holdsTheEntitiesAsTheyAreStored() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> one = createPlain(storage(), PlainSample.key(tenant, "1"));
    Stored<PlainSample> two = createPlain(storage(), PlainSample.key(tenant, "2"));

    Page<Stored<PlainSample>> page =
        page(storage(), tenant, PlainSample.KIND, 10, null, Order.ASCENDING);

    assertThat(page).isEqualTo(new Page<>(List.of(one, two), null));
  }

  @Test
  default void list_holdsOnlyTheKindDirectlyUnderTheScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> parent = PlainSample.key(tenant, "parent");
    Key<PlainSample> sibling = PlainSample.key(tenant, "parent2");
    commit(
        storage(),
        Change.create(parent, new PlainSample("")),
        Change.create(sibling, new PlainSample("")),
        Change.create(PlainSample.key(parent, "child"), new PlainSample("")),
        Change.create(PlainSample.remark(parent, "of another kind"), new PlainSample("")),
        Change.create(PlainSample.key(sibling, "of another parent"), new PlainSample("")),
        Change.create(
            PlainSample.key(PlainSample.key(parent, "child"), "grandchild"), new PlainSample("")));

    assertThat(ids(storage(), tenant, PlainSample.KIND)).containsExactly("parent", "parent2");
    assertThat(ids(storage(), parent, PlainSample.KIND)).containsExactly("child");
  }

  @Test
  default void list_isEmptyWithoutEntitiesOrScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(tenant, "leaf"));

    assertThat(ids(storage(), StoreUnderTest.newTenant(), PlainSample.KIND)).isEmpty();
    assertThat(ids(storage(), tenant, PlainSample.REMARK)).isEmpty();
    assertThat(ids(storage(), PlainSample.key(tenant, "leaf"), PlainSample.KIND)).isEmpty();
    assertThat(ids(storage(), PlainSample.key(tenant, "absent"), PlainSample.KIND)).isEmpty();
  }

  @Test
  default void list_ordersByCodePointInBothDirections() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<String> shuffled = new ArrayList<>(IN_ORDER);
    Collections.reverse(shuffled);
    Collections.rotate(shuffled, 7);
    commit(
        storage(),
        shuffled.stream()
            .map(id -> Change.create(PlainSample.key(tenant, id), new PlainSample(id)))
            .toList());

    for (int size : new int[] {1, 4, 100}) {
      assertThat(ids(list(storage(), tenant, PlainSample.KIND, size, Order.ASCENDING)))
          .as("ascending in pages of %d", size)
          .isEqualTo(IN_ORDER);
      assertThat(ids(list(storage(), tenant, PlainSample.KIND, size, Order.DESCENDING)))
          .as("descending in pages of %d", size)
          .isEqualTo(IN_ORDER.reversed());
    }
  }

  @Test
  default void list_showsWhatWasReplacedAndNotWhatWasDeleted() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> replaced = createPlain(storage(), PlainSample.key(tenant, "replaced"));
    Stored<PlainSample> deleted = createPlain(storage(), PlainSample.key(tenant, "deleted"));

    commit(storage(), Change.replace(replaced, new PlainSample("other")), Change.delete(deleted));

    assertThat(list(another(), tenant, PlainSample.KIND, 10, Order.ASCENDING))
        .containsExactly(read(storage(), replaced.key()));
  }
}
