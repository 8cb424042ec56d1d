package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createNote;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.failure;
import static dev.docket.storage.tck.Calls.get;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reading by key. */
public interface ReadContract extends StoreUnderTest {

  @Test
  default void get_answersWhatWasCreated() {
    Key<Note> key = Note.key(StoreUnderTest.newTenant(), "n");

    commit(storage(), Change.create(key, new Note("text")));

    assertThat(read(storage(), key).key()).isEqualTo(key);
    assertThat(read(storage(), key).value()).isEqualTo(new Note("text"));
  }

  @Test
  default void get_answersOnEveryNode() {
    Key<Note> key = Note.key(StoreUnderTest.newTenant(), "n");

    commit(storage(), Change.create(key, new Note("text")));

    assertThat(read(another(), key)).isEqualTo(read(storage(), key));
  }

  @Test
  default void get_leavesOutKeysWithNothingThere() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Note> there = Note.key(tenant, "there");
    Key<Note> absent = Note.key(tenant, "absent");
    createNote(storage(), there);

    Snapshot snapshot = get(storage(), List.of(absent, there));

    assertThat(snapshot.find(there)).isNotNull();
    assertThat(snapshot.find(absent)).isNull();
  }

  @Test
  default void get_ofATenantWithoutDataIsEmpty() {
    expectNothingAt(storage(), Note.key(StoreUnderTest.newTenant(), "n"));
  }

  @Test
  default void get_underAnAbsentParentIsEmpty() {
    Key<Note> parent = Note.key(StoreUnderTest.newTenant(), "absent");

    expectNothingAt(storage(), Note.key(parent, "n"), Note.key(Note.key(parent, "n"), "n"));
  }

  @Test
  default void get_ofNoKeysIsEmpty() {
    Key<Note> key = Note.key(StoreUnderTest.newTenant(), "n");
    createNote(storage(), key);

    assertThat(get(storage(), Set.of()).find(key)).isNull();
  }

  @Test
  default void get_countsAKeyNamedTwiceOnce() {
    Key<Note> key = Note.key(StoreUnderTest.newTenant(), "n");
    createNote(storage(), key);

    Snapshot snapshot = get(storage(), List.of(key, key));

    assertThat(snapshot.find(key)).isEqualTo(read(storage(), key));
  }

  @Test
  default void get_readsDifferentKindsAndDepths() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Note> note = Note.key(tenant, "n");
    Key<Sample> sample = note.child(Sample.KIND, "s");
    Key<Note> deep = Note.remark(sample, "r");
    commit(
        storage(),
        Change.create(note, new Note("note")),
        Change.create(sample, Sample.of("sample")),
        Change.create(deep, new Note("deep")));

    Snapshot snapshot = get(storage(), List.of(deep, note, sample));

    assertThat(snapshot.find(note)).extracting("value").isEqualTo(new Note("note"));
    assertThat(snapshot.find(sample)).extracting("value").isEqualTo(Sample.of("sample"));
    assertThat(snapshot.find(deep)).extracting("value").isEqualTo(new Note("deep"));
  }

  @Test
  default void get_tellsKindsAndParentsWithTheSameIdsApart() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Note> note = Note.key(tenant, "1");
    Key<Note> remark = Note.remark(tenant, "1");
    Key<Note> inner = Note.key(note, "1");
    Key<Note> innermost = Note.key(inner, "1");
    List<Key<Note>> keys = List.of(note, remark, inner, innermost);
    keys.forEach(key -> commit(storage(), Change.create(key, new Note(key.toString()))));

    Snapshot snapshot = get(storage(), keys);

    for (Key<Note> key : keys) {
      assertThat(snapshot.find(key)).extracting("value").isEqualTo(new Note(key.toString()));
    }
  }

  @Test
  default void get_refusesKeysOfSeveralTenants() {
    Key<Note> one = Note.key(StoreUnderTest.newTenant(), "n");
    Key<Note> two = Note.key(StoreUnderTest.newTenant(), "n");
    createNote(storage(), one);
    createNote(storage(), two);

    assertThat(failure(storage().get(List.of(one, two))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void check_completesWhileTheStoreWorks() {
    assertThat(failure(storage().check())).isNull();
  }
}
