package dev.docket.server.http;

import java.util.regex.Pattern;

/**
 * The names of this machine itself: {@code localhost} and every name under it, {@code 127.x.x.x}
 * and {@code [::1]}, each with or without a port. No resolver is asked: a name that happens to lead
 * here today is not one of them.
 */
final class Loopback {

  private static final String HOST =
      "([a-z0-9.-]{1,200}\\.)?localhost(:[0-9]{1,5})?"
          + "|(127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}|\\[::1])(:[0-9]{1,5})?";

  private static final Pattern HOSTS = Pattern.compile(HOST, Pattern.CASE_INSENSITIVE);

  /** The origins of pages from this machine, as a regular expression. */
  static final String ORIGINS = "https?://(" + HOST + ")";

  private Loopback() {}

  /** Whether the value of a Host header names this machine. */
  static boolean isHost(String value) {
    return HOSTS.matcher(value).matches();
  }
}
