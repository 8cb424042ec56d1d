package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.CommonValues;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is deleted, absent or refused takes up no memory. */
class MemoryFootprintTest {

  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");
  private static final Key<Claim> PARENT = TENANT.child(Claim.KIND, "parent");
  private static final Key<Claim> CHILD = PARENT.child(Claim.KIND, "child");

  private final MemoryStorage storage = new MemoryStorage();

  @Test
  void tenant_isForgottenWithItsLastEntity() {
    commit(Change.create(PARENT, new Claim("")), Change.create(CHILD, new Claim("")));
    assertThat(storage.tenants()).isEqualTo(1);

    commit(Change.delete(read(PARENT)));

    assertThat(storage.tenants()).isZero();
  }

  @Test
  void tenant_isForgottenWhenItIsWiped() {
    commit(Change.create(PARENT, new Claim("")), Change.countIn(TENANT, Claim.KIND, 1));

    commit(Change.deleteUnder(TENANT));

    assertThat(storage.tenants()).isZero();
  }

  @Test
  void tenant_isNotRememberedForReading() {
    storage.get(List.of(PARENT, CHILD));

    assertThat(storage.tenants()).isZero();
  }

  @Test
  void tenant_isNotRememberedForARefusedCommit() {
    assertThatThrownBy(() -> commit(Change.create(CHILD, new Claim(""))))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(StaleException.class);

    assertThat(storage.tenants()).isZero();
  }

  @Test
  void tenant_isNotRememberedForDeletingNothing() {
    commit(Change.deleteUnder(CHILD));

    assertThat(storage.tenants()).isZero();
  }

  @Test
  void node_isEmptyAgainWithoutItsChildren() {
    Node node = Node.root();
    node.put(new Stored<>(PARENT, new Claim(""), 1));
    node.put(new Stored<>(TENANT.child(Claim.KIND, "other"), new Claim(""), 2));

    node.remove(PARENT);
    assertThat(node.isEmpty()).isFalse();
    node.remove(TENANT.child(Claim.KIND, "other"));

    assertThat(node.isEmpty()).isTrue();
  }

  @Test
  void tree_isEmptyAgainAfterEverySortOfDelete() {
    Tree tree = new Tree(new AtomicLong(), Searching.usual(), new CommonValues());
    tree.commit(
        Changes.of(Change.create(PARENT, new Claim("")), Change.create(CHILD, new Claim(""))));

    tree.commit(Changes.of(Change.deleteUnder(CHILD)));
    assertThat(tree.isEmpty()).isFalse();
    tree.commit(Changes.of(Change.deleteUnder(PARENT)));

    assertThat(tree.isEmpty()).isTrue();
  }

  private void commit(Change... changes) {
    storage.commit(Changes.of(changes)).toCompletableFuture().join();
  }

  private Stored<Claim> read(Key<Claim> key) {
    return storage.get(List.of(key)).toCompletableFuture().join().find(key);
  }
}
