package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.CommonValues;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What entities and keys have in common takes up memory once. */
class SharedValuesTest {

  private final MemoryStorage storage = new MemoryStorage();

  /** A text that is stored. */
  record Note(String text) implements Entity {

    static final Kind<Note> KIND = new Kind<>("note", Note.class, 1);

    @Override
    public Note sharing(CommonValues common) {
      return new Note(common.text(text));
    }
  }

  /** Made anew for each call, as they come with requests. */
  private static Key<Claim> place() {
    return new Tenant(copy("111122223333"), copy("eu-central-1")).child(Claim.KIND, copy("place"));
  }

  private static Key<Note> key(String id) {
    return place().child(Note.KIND, id);
  }

  private static String copy(String text) {
    return String.valueOf(text.toCharArray());
  }

  @Test
  void entities_areStoredWithWhatTheyShare() {
    commit(Change.create(place(), new Claim("")));
    commit(Change.create(key("a"), new Note(copy("the same"))));
    commit(Change.create(key("b"), new Note(copy("other"))));

    commit(Change.replace(read("b"), new Note(copy("the same"))));

    assertThat(read("a").value()).isEqualTo(new Note("the same"));
    assertThat(read("b").value().text()).isSameAs(read("a").value().text());
  }

  @Test
  void keys_haveTheParentThatIsStored() {
    commit(Change.create(place(), new Claim("")));
    commit(Change.create(key("a"), new Note("")));
    commit(Change.create(key("b"), new Note("")));

    assertThat(read("a").key()).isEqualTo(key("a"));
    assertThat(read("b").key().parent()).isSameAs(read("a").key().parent());
  }

  private void commit(Change... changes) {
    storage.commit(Changes.of(changes)).toCompletableFuture().join();
  }

  private Stored<Note> read(String id) {
    return storage.get(List.of(key(id))).toCompletableFuture().join().find(key(id));
  }
}
