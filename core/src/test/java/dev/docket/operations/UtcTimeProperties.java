package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Times are written and read as java.time has it. */
class UtcTimeProperties {

  private static final DateTimeFormatter MICROSECONDS =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

  @Provide
  Arbitrary<Instant> times() {
    // Years around 0 and 10 000, and everything between them.
    Arbitrary<Long> seconds =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-62_300_000_000L, 253_500_000_000L),
            Arbitraries.longs().between(-62_135_600_000L, -62_135_590_000L),
            Arbitraries.longs().between(253_402_300_000L, 253_402_301_000L));
    Arbitrary<Integer> nanos =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 999_999_999),
            Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000),
            Arbitraries.integers().between(0, 999_999).map(micros -> micros * 1_000),
            Arbitraries.just(0));
    return seconds.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
  }

  /** Spellings of times, one in two of them damaged. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> valid =
        times().flatMap(time -> Arbitraries.of(time.toString(), MICROSECONDS.format(time)));
    Arbitrary<Character> strange = Arbitraries.of('0', '2', '3', '9', '.', 'Z', 't', '+', '٣');
    Arbitrary<String> damaged =
        valid.flatMap(
            text ->
                Arbitraries.integers()
                    .between(0, text.length() - 1)
                    .flatMap(
                        at ->
                            strange.flatMap(
                                one ->
                                    Arbitraries.integers()
                                        .between(0, 1)
                                        .map(
                                            gone ->
                                                text.substring(0, at)
                                                    + one
                                                    + text.substring(at + gone)))));
    return Arbitraries.oneOf(valid, damaged);
  }

  @Property
  void text_isThatOfJavaTime(@ForAll("times") Instant time) {
    assertThat(UtcTime.text(time)).isEqualTo(MICROSECONDS.format(time));
  }

  @Property
  void shortText_isThatOfJavaTime(@ForAll("times") Instant time) {
    assertThat(UtcTime.shortText(time)).isEqualTo(time.truncatedTo(ChronoUnit.MICROS).toString());
  }

  @Property(tries = 5000)
  void read_isAsJavaTimeReads(@ForAll("texts") String text) {
    Instant read = UtcTime.read(text);

    if (read != null) {
      assertThat(read).isEqualTo(parsed(text));
    }
  }

  @Property
  void read_takesWhatIsWritten(@ForAll("times") Instant time) {
    String text = UtcTime.text(time);

    if (text.length() == "2022-06-06T18:59:09.865709Z".length() && !text.startsWith("0000")) {
      assertThat(UtcTime.read(text)).isEqualTo(time.truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static @Nullable Instant parsed(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      return null;
    }
  }
}
