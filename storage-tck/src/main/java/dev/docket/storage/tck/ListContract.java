package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createNote;
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
    Stored<Note> one = createNote(storage(), Note.key(tenant, "1"));
    Stored<Note> two = createNote(storage(), Note.key(tenant, "2"));

    Page<Stored<Note>> page = page(storage(), tenant, Note.KIND, 10, null, Order.ASCENDING);

    assertThat(page).isEqualTo(new Page<>(List.of(one, two), null));
  }

  @Test
  default void list_holdsOnlyTheKindDirectlyUnderTheScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Note> parent = Note.key(tenant, "parent");
    Key<Note> sibling = Note.key(tenant, "parent2");
    commit(
        storage(),
        Change.create(parent, new Note("")),
        Change.create(sibling, new Note("")),
        Change.create(Note.key(parent, "child"), new Note("")),
        Change.create(Note.remark(parent, "of another kind"), new Note("")),
        Change.create(Note.key(sibling, "of another parent"), new Note("")),
        Change.create(Note.key(Note.key(parent, "child"), "grandchild"), new Note("")));

    assertThat(ids(storage(), tenant, Note.KIND)).containsExactly("parent", "parent2");
    assertThat(ids(storage(), parent, Note.KIND)).containsExactly("child");
  }

  @Test
  default void list_isEmptyWithoutEntitiesOrScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    createNote(storage(), Note.key(tenant, "leaf"));

    assertThat(ids(storage(), StoreUnderTest.newTenant(), Note.KIND)).isEmpty();
    assertThat(ids(storage(), tenant, Note.REMARK)).isEmpty();
    assertThat(ids(storage(), Note.key(tenant, "leaf"), Note.KIND)).isEmpty();
    assertThat(ids(storage(), Note.key(tenant, "absent"), Note.KIND)).isEmpty();
  }

  @Test
  default void list_ordersByCodePointInBothDirections() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<String> shuffled = new ArrayList<>(IN_ORDER);
    Collections.reverse(shuffled);
    Collections.rotate(shuffled, 7);
    commit(
        storage(),
        shuffled.stream().map(id -> Change.create(Note.key(tenant, id), new Note(id))).toList());

    for (int size : new int[] {1, 4, 100}) {
      assertThat(ids(list(storage(), tenant, Note.KIND, size, Order.ASCENDING)))
          .as("ascending in pages of %d", size)
          .isEqualTo(IN_ORDER);
      assertThat(ids(list(storage(), tenant, Note.KIND, size, Order.DESCENDING)))
          .as("descending in pages of %d", size)
          .isEqualTo(IN_ORDER.reversed());
    }
  }

  @Test
  default void list_showsWhatWasReplacedAndNotWhatWasDeleted() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<Note> replaced = createNote(storage(), Note.key(tenant, "replaced"));
    Stored<Note> deleted = createNote(storage(), Note.key(tenant, "deleted"));

    commit(storage(), Change.replace(replaced, new Note("other")), Change.delete(deleted));

    assertThat(list(another(), tenant, Note.KIND, 10, Order.ASCENDING))
        .containsExactly(read(storage(), replaced.key()));
  }
}
