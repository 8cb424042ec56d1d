package dev.docket.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SearchValueProperties {

  @Property
  void forms_ofNumbersSortAsTheNumbersDo(@ForAll double one, @ForAll double other) {
    String left = new SearchValue.Number(one).form();
    String right = new SearchValue.Number(other).form();

    int expected = one == other ? 0 : Double.compare(one, other);
    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
  }

  @Property
  void forms_ofMomentsSortAsTheMicrosecondsDo(
      @ForAll @LongRange(min = -31_557_014_167_219_200L, max = 31_556_889_864_403_199L) long second,
      @ForAll @LongRange(min = 0, max = 1_999_999_999) long later) {
    Instant one = Instant.ofEpochSecond(Math.min(second, 31_556_889_864_403_197L), 7);
    Instant other = one.plusNanos(later);

    String left = new SearchValue.Moment(one).form();
    String right = new SearchValue.Moment(other).form();

    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(later + 7 < 1_000 ? 0 : -1);
  }

  @Property
  void codePointOrder_isThatOfTheCodePoints(@ForAll String one, @ForAll String other) {
    int expected = Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    assertThat(Integer.signum(CodePointOrder.compare(one, other)))
        .isEqualTo(Integer.signum(expected));
  }

  @Property
  void position_isReadAsItWasWritten(@ForAll String key, @ForAll String id) {
    Position position = new Position(Arrays.asList(null, key), id);

    assertThat(Position.read(position.text(), 2)).isEqualTo(position);
  }
}
