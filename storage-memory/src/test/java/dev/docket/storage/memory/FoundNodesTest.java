package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Key;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

class FoundNodesTest {

  private static final Tenant TENANT = new Tenant("123456789012", "us-east-1");

  private final FoundNodes found = new FoundNodes();

  private static Key<Tally> key(String id) {
    return TENANT.child(Tally.KIND, id);
  }

  @Test
  void node_isFoundByTheVeryKey() {
    Key<Tally> key = key("a");
    Node node = Node.root();
    found.add(key, node);

    assertThat(found.get(key)).isSameAs(node);
    assertThat(found.get(key("a"))).isNull();
  }

  @Test
  void manyNodes_displaceTheFirst() {
    Key<Tally> first = key("first");
    found.add(first, Node.root());
    Key<Tally> last = key("last");
    for (int i = 0; i < 15; i++) {
      found.add(i == 14 ? last : key("k" + i), Node.root());
    }
    assertThat(found.get(first)).isNotNull();

    found.add(key("more"), Node.root());

    assertThat(found.get(first)).isNull();
    assertThat(found.get(last)).isNotNull();
  }

  @Test
  void nodes_areForgotten() {
    Key<Tally> key = key("a");
    found.add(key, Node.root());

    found.clear();

    assertThat(found.get(key)).isNull();
  }
}
