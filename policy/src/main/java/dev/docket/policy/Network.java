package dev.docket.policy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses in CIDR notation; a single address is a range too. An IPv4 address that
 * is written as an IPv6 one is the IPv4 address. Addresses are their 4 or 16 bytes.
 */
public final class Network {

  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");
  private static final Pattern BITS = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final int V4_BYTES = 4;
  private static final int BYTE_MAX = 255;

  /** How many bits come before an IPv4 address that is written as an IPv6 one. */
  private static final int MAPPED_BITS = 96;

  private final byte[] address;
  private final int bits;

  private Network(byte[] address, int bits) {
    this.address = address;
    this.bits = bits;
  }

  /** A range; null when it is malformed. */
  public static @Nullable Network read(String text) {
    int slash = text.indexOf('/');
    byte[] address = address(slash < 0 ? text : text.substring(0, slash));
    if (address == null) {
      return null;
    }
    int size = address.length * 8;
    if (slash < 0) {
      return new Network(address, size);
    }
    String bits = text.substring(slash + 1);
    if (!BITS.matcher(bits).matches()) {
      return null;
    }
    boolean mapped = address.length == V4_BYTES && text.indexOf(':') >= 0;
    int count = Integer.parseInt(bits) - (mapped ? MAPPED_BITS : 0);
    return count < 0 || count > size ? null : new Network(address, count);
  }

  /** An address; null when it is malformed. Names are not looked up. */
  public static byte @Nullable [] address(String text) {
    return text.indexOf(':') < 0 ? v4(text) : v6(text);
  }

  private static byte @Nullable [] v4(String text) {
    byte[] address = new byte[V4_BYTES];
    int at = 0;
    for (int i = 0; i < V4_BYTES; i++) {
      int start = at;
      int value = 0;
      while (at < text.length()
          && text.charAt(at) >= '0'
          && text.charAt(at) <= '9'
          && at < start + 3) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      boolean leadingZero = at > start + 1 && text.charAt(start) == '0';
      boolean last = i == V4_BYTES - 1;
      boolean ends = last ? at == text.length() : at < text.length() && text.charAt(at) == '.';
      if (at == start || leadingZero || value > BYTE_MAX || !ends) {
        return null;
      }
      address[i] = (byte) value;
      at++;
    }
    return address;
  }

  private static byte @Nullable [] v6(String text) {
    if (!V6.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** Whether an address is one of the range. */
  public boolean contains(byte[] other) {
    if (address.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
      if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
