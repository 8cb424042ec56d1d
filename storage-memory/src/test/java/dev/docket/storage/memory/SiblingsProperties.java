package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SiblingsProperties {

  /** Above zero adds a number that is not there, below removes it, zero looks at all. */
  @Property
  void siblings_areThoseOfASortedMap(
      @ForAll @Size(max = 300) List<@IntRange(min = -300, max = 300) Integer> steps,
      @ForAll boolean ascending) {
    Siblings siblings = new Siblings();
    TreeMap<String, Node> map = new TreeMap<>();
    for (int i = 0; i < steps.size(); i++) {
      int step = steps.get(i);
      // Mostly as ids come, and sometimes not.
      String id = "%04d".formatted(ascending && step % 7 > 0 ? i + 1_000 : Math.abs(step));
      if (step == 0) {
        assertThat(siblings.all()).isEqualTo(map);
      } else if (step < 0 && !ascending) {
        assertThat(siblings.remove(id)).isSameAs(map.remove(id));
      } else if (siblings.find(id) == null) {
        Node node = Node.root();
        siblings.add(id, node);
        map.put(id, node);
      }
      assertThat(siblings.isEmpty()).isEqualTo(map.isEmpty());
      assertThat(siblings.find(id)).isSameAs(map.get(id));
    }
    for (int i = 0; i < 1_400; i++) {
      String id = "%04d".formatted(i);
      assertThat(siblings.find(id)).isSameAs(map.get(id));
    }
    assertThat(siblings.all()).isEqualTo(map);
  }

  @Property(tries = 10)
  void manyAscendingSiblings_areAllThere(@ForAll @IntRange(max = 1_000) int count) {
    Siblings siblings = new Siblings();
    TreeMap<String, Node> map = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String id = "%04d".formatted(i);
      siblings.add(id, map.computeIfAbsent(id, absent -> Node.root()));
    }

    map.forEach((id, node) -> assertThat(siblings.find(id)).isSameAs(node));
    assertThat(siblings.nodes()).containsExactlyElementsOf(map.values());
  }
}
