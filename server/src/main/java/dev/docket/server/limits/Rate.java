package dev.docket.server.limits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast a token bucket refills and how much it holds.
 *
 * <p>The interval between two tokens is a whole number of nanoseconds, rounded up: a time {@code t}
 * in seconds never admits more than {@code burst + perSecond * t}, and falls short of it by less
 * than a thousandth.
 *
 * @param perSecond tokens added per second, 1 to {@value #MOST_PER_SECOND}
 * @param burst tokens in a full bucket, 1 to {@value #MOST_BURST}
 */
public record Rate(int perSecond, int burst) {

  public static final int MOST_PER_SECOND = 1_000_000;
  public static final int MOST_BURST = 10_000_000;

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,8})/([0-9]{1,8})");
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  public Rate {
    if (perSecond < 1 || perSecond > MOST_PER_SECOND) {
      throw new IllegalArgumentException("a rate is from 1 to " + MOST_PER_SECOND + " per second");
    }
    if (burst < 1 || burst > MOST_BURST) {
      throw new IllegalArgumentException("a burst is from 1 to " + MOST_BURST);
    }
  }

  /**
   * Parses {@code <perSecond>/<burst>}.
   *
   * @throws IllegalArgumentException for any other text and for numbers out of range
   */
  public static Rate parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a rate is written <per second>/<burst>, such as 10/20");
    }
    return new Rate(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  long nanosPerToken() {
    return Math.ceilDiv(NANOS_PER_SECOND, (long) perSecond);
  }

  @Override
  public String toString() {
    return perSecond + "/" + burst;
  }
}
