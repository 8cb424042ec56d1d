package dev.docket.feed;

import org.jspecify.annotations.Nullable;

/**
 * How far a reader of a feed is: in the walk along the cases that were there, or behind it in the
 * log.
 *
 * @param walked the id of the last case of the walk, empty before the first one; null behind the
 *     walk
 * @param log the position in the log after which to go on, behind the walk: where it ended before
 *     the walk began
 */
record FeedPosition(@Nullable String walked, long log) {

  static FeedPosition inLog(long log) {
    return new FeedPosition(null, log);
  }

  String text() {
    return walked == null ? Long.toString(log) : log + " " + walked;
  }

  static FeedPosition parse(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? inLog(Long.parseLong(text))
        : new FeedPosition(text.substring(blank + 1), Long.parseLong(text.substring(0, blank)));
  }
}
