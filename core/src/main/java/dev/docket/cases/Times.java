package dev.docket.cases;

import dev.docket.operations.UtcTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times as texts: ISO 8601 in UTC, with up to microseconds. */
public final class Times {

  /** A date, or a date and a time with an offset, of which ISO 8601 has three spellings. */
  private static final DateTimeFormatter ACCEPTED =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  /** The one spelling of a time in the value of a field. */
  public static String text(Instant time) {
    return UtcTime.shortText(time);
  }

  /** A time of the years 0 to 9999 as text of fixed length, which sorts as the times do. */
  public static String sortable(Instant time) {
    return UtcTime.text(time);
  }

  /**
   * Reads a time; a date alone is its midnight in UTC.
   *
   * @throws DateTimeException when the text is neither, or of a year before 1 or after 9999
   */
  public static Instant parse(String text) {
    Instant usual = UtcTime.read(text);
    if (usual != null) {
      return usual;
    }
    OffsetDateTime utc = atOffset(ACCEPTED.parse(text)).withOffsetSameInstant(ZoneOffset.UTC);
    if (utc.getYear() < 1 || utc.getYear() > 9999) {
      throw new DateTimeException("Out of range: " + text);
    }
    return utc.toInstant();
  }

  private static OffsetDateTime atOffset(TemporalAccessor parsed) {
    return parsed.isSupported(ChronoField.HOUR_OF_DAY)
        ? OffsetDateTime.from(parsed)
        : LocalDate.from(parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
