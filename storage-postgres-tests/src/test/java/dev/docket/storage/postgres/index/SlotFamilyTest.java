package dev.docket.storage.postgres.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.Ticket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which index the values of a name get. */
class SlotFamilyTest {

  private static final Kind<Ticket> KIND =
      new Kind<>(
          "ticket",
          Ticket.class,
          1,
          List.of(),
          null,
          List.of("customer", "number"),
          List.of("customer"));

  @Test
  void whatIsCountedOrSorted_hasAnIndex() {
    assertThat(family("due", new SearchValue.Moment(Instant.EPOCH))).isEqualTo(SlotFamily.RANKED);
    assertThat(family("amount", new SearchValue.Number(1))).isEqualTo(SlotFamily.RANKED);
    assertThat(family("paid", new SearchValue.Flag(true))).isEqualTo(SlotFamily.LABELLED);
    assertThat(family("reason", new SearchValue.Label("a"))).isEqualTo(SlotFamily.LABELLED);
    assertThat(family("agent", new SearchValue.Label("a", true))).isEqualTo(SlotFamily.LABELLED);
    assertThat(family("customer", new SearchValue.Text("a", true))).isEqualTo(SlotFamily.LABELLED);
  }

  @Test
  void whatIsFoundByItsWordsOrNamesOneEntity_hasNone() {
    assertThat(family("note", new SearchValue.Text("a"))).isEqualTo(SlotFamily.PLAIN);
    assertThat(family("number", new SearchValue.Text("a", true))).isEqualTo(SlotFamily.PLAIN);
  }

  private static SlotFamily family(String name, SearchValue value) {
    return SlotFamily.of(KIND, name, value);
  }
}
