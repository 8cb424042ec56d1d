package dev.docket.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSpoolTest {

  @Test
  void eachCase_isThereOnce_byId_asItWasLast() throws IOException {
    List<String> lines = new ArrayList<>();
    long count;
    try (CaseSpool spool = new CaseSpool()) {
      spool.walked("b", "b1");
      spool.walked("d", "d1");
      spool.walked("f", "f1");
      spool.changed("d", "d2");
      spool.changed("a", "a1");
      spool.changed("d", "d3");
      spool.changed("g", "g1");
      spool.changed("e", "e1");
      spool.gone("e");
      spool.gone("f");

      count = spool.copy(lines::add);
    }

    assertThat(lines).containsExactly("a1", "b1", "d3", "g1");
    assertThat(count).isEqualTo(4);
  }

  @Test
  void caseThatIsThereAgain_isWritten() throws IOException {
    List<String> lines = new ArrayList<>();
    try (CaseSpool spool = new CaseSpool()) {
      spool.walked("a", "a1");
      spool.gone("a");
      spool.changed("a", "ä2");

      assertThat(spool.copy(lines::add)).isEqualTo(1);
    }

    assertThat(lines).containsExactly("ä2");
  }
}
