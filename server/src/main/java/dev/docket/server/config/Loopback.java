package dev.docket.server.config;

import java.util.regex.Pattern;

/**
 * The names of this machine itself. No resolver is asked: a name that happens to lead here today is
 * not one of them.
 */
public final class Loopback {

  private static final String IPV4 = "127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}";

  private static final Pattern ADDRESS = Pattern.compile("localhost|::1|" + IPV4);

  private static final String HOST =
      "([a-z0-9.-]{1,200}\\.)?localhost(:[0-9]{1,5})?|(" + IPV4 + "|\\[::1])(:[0-9]{1,5})?";

  private static final Pattern HOSTS = Pattern.compile(HOST, Pattern.CASE_INSENSITIVE);

  /** The origins of pages from this machine, as a regular expression. */
  public static final String ORIGINS = "https?://(" + HOST + ")";

  private Loopback() {}

  /**
   * Whether only this machine can connect to an address on which a server listens.
   *
   * @param address a name or an IP literal
   */
  static boolean isAddress(String address) {
    return ADDRESS.matcher(address).matches();
  }

  /**
   * Whether the value of a Host header names this machine: {@code localhost} and every name under
   * it, {@code 127.x.x.x} and {@code [::1]}, each with or without a port.
   */
  public static boolean isHost(String value) {
    return HOSTS.matcher(value).matches();
  }
}
