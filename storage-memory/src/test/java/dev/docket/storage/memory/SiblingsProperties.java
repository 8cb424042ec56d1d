package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SiblingsProperties {

  /** Above zero adds a number that is not there, below removes it. */
  @Property
  void siblings_areFoundLikeThoseOfAMap(
      @ForAll @Size(max = 30) List<@IntRange(min = -9, max = 9) Integer> steps) {
    Siblings siblings = new Siblings();
    Map<String, Node> map = new HashMap<>();
    for (int step : steps) {
      String id = Integer.toString(Math.abs(step));
      if (step < 0) {
        siblings.remove(id);
        map.remove(id);
      } else if (!map.containsKey(id)) {
        Node node = Node.root();
        siblings.add(id, node);
        map.put(id, node);
      }
      for (int i = 0; i < 11; i++) {
        String any = Integer.toString(i);
        assertThat(siblings.find(any)).isSameAs(map.get(any));
      }
    }
  }
}
