package dev.docket.server.events.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which addresses a sink may connect to. */
public enum AddressRule {
  /** All. */
  ANY,

  /**
   * Those of the public Internet: not of this machine, of private networks, of a link or of groups,
   * nor those that lead to such through a translation between IPv4 and IPv6.
   */
  PUBLIC;

  private record Block(byte[] prefix, int bits) {

    static Block of(int bits, int... prefix) {
      byte[] bytes = new byte[prefix.length];
      for (int i = 0; i < prefix.length; i++) {
        bytes[i] = (byte) prefix[i];
      }
      return new Block(bytes, bits);
    }

    boolean contains(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The special-purpose blocks of IPv4 that are not reachable globally (RFC 6890), and groups. */
  private static final List<Block> SPECIAL =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(16, 192, 168),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(4, 224),
          Block.of(4, 240));

  /**
   * What is global in IPv6 (RFC 4291, 2.4); all else is of a link, a site, a group or unassigned.
   */
  private static final Block GLOBAL = Block.of(3, 0x20);

  private static final Block TEREDO_AND_SPECIAL = Block.of(23, 0x20, 0x01, 0x00);
  private static final Block DOCUMENTATION = Block.of(32, 0x20, 0x01, 0x0d, 0xb8);
  private static final Block SIX_TO_FOUR = Block.of(16, 0x20, 0x02);
  private static final Block NAT64 = Block.of(96, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Whether an address may be connected to. */
  public boolean allows(InetAddress address) {
    return this == ANY || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    if (NAT64.contains(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL.contains(bytes)
        && !TEREDO_AND_SPECIAL.contains(bytes)
        && !DOCUMENTATION.contains(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
  }
}
