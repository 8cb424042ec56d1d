package dev.docket.relateditems;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as texts of one length, in whose order the times are. */
final class Moments {

  private static final DateTimeFormatter MICROSECONDS =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private Moments() {}

  static String sortable(Instant time) {
    return MICROSECONDS.format(time);
  }
}
