package dev.docket.server.contract.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names that the members of an object may have, as bytes with the quotation mark at the end.
 */
final class MemberNames {

  private final byte[][] names;

  MemberNames(List<String> names) {
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException("More members than a long has bits");
    }
    this.names =
        names.stream()
            .map(name -> (name + '"').getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  /**
   * The index of the name that stands at a place.
   *
   * @param first the index at which to begin, beyond the last one or not
   * @throws NotPlain when it is none of them
   */
  int find(byte[] bytes, int at, int first) {
    for (int i = first; i < names.length; i++) {
      if (isAt(names[i], bytes, at)) {
        return i;
      }
    }
    for (int i = 0; i < Math.min(first, names.length); i++) {
      if (isAt(names[i], bytes, at)) {
        return i;
      }
    }
    throw NotPlain.doubt();
  }

  private static boolean isAt(byte[] name, byte[] bytes, int at) {
    if (at + name.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (bytes[at + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a name, with the quotation mark at its end. */
  int length(int index) {
    return names[index].length;
  }
}
