package dev.docket.policy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses in CIDR notation; a single address is a range too. An IPv4 address that
 * is written as an IPv6 one is the IPv4 address.
 *
 * @param bits how many bits at the beginning all the addresses share
 */
record Network(InetAddress address, int bits) {

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");
  private static final Pattern BITS = Pattern.compile("0|[1-9][0-9]{0,2}");

  /** A range; null when it is malformed. */
  static @Nullable Network read(String text) {
    int slash = text.indexOf('/');
    InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
    if (address == null) {
      return null;
    }
    int size = address.getAddress().length * 8;
    if (slash < 0) {
      return new Network(address, size);
    }
    String bits = text.substring(slash + 1);
    if (!BITS.matcher(bits).matches()) {
      return null;
    }
    boolean mapped = size == 32 && text.indexOf(':') >= 0;
    int count = Integer.parseInt(bits) - (mapped ? 96 : 0);
    return count < 0 || count > size ? null : new Network(address, count);
  }

  /** An address; null when it is malformed. Names are not looked up. */
  static @Nullable InetAddress address(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      return null;
    }
  }

  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
      if (((mine[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
