package dev.docket.server.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The time at which a client claims to have signed.
 *
 * @param text the time as sent, in the basic format of ISO 8601: {@code 20150830T123600Z}
 */
record SigningTime(String text, Instant instant) {

  /** How far a client's clock may be off, in either direction. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int DATE_LENGTH = 8;
  private static final int LENGTH = 16;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static SigningTime parse(String text) {
    if (!isWellFormed(text)) {
      throw malformed(text);
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              number(text, 0, 4),
              number(text, 4, 6),
              number(text, 6, 8),
              number(text, 9, 11),
              number(text, 11, 13),
              number(text, 13, 15));
      return new SigningTime(text, time.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noSuchTime) {
      throw malformed(text);
    }
  }

  private static boolean isWellFormed(String text) {
    if (text.length() != LENGTH
        || text.charAt(DATE_LENGTH) != 'T'
        || text.charAt(LENGTH - 1) != 'Z') {
      return false;
    }
    for (int i = 0; i < LENGTH - 1; i++) {
      char c = text.charAt(i);
      if (i != DATE_LENGTH && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static RuntimeException malformed(String text) {
    return AuthenticationProblems.incomplete(
        "Date must be in ISO-8601 'basic format'. Got "
            + AuthenticationProblems.quoted(text)
            + ".");
  }

  String date() {
    return text.substring(0, DATE_LENGTH);
  }

  /** Refuses a time that is too far from all that counts as now. */
  void checkWithinWindow(SignatureTimes.Period now) {
    Instant earliest = now.earliest().truncatedTo(ChronoUnit.SECONDS).minus(WINDOW);
    Instant latest = now.latest().plus(WINDOW);
    if (instant.isBefore(earliest)) {
      throw AuthenticationProblems.invalid(
          "Signature expired: "
              + text
              + " is now earlier than "
              + FORMAT.format(earliest)
              + " ("
              + FORMAT.format(now.earliest())
              + " - 5 min.)");
    }
    if (instant.isAfter(latest)) {
      throw AuthenticationProblems.invalid(
          "Signature not yet current: "
              + text
              + " is still later than "
              + FORMAT.format(latest)
              + " ("
              + FORMAT.format(now.latest())
              + " + 5 min.)");
    }
  }
}
