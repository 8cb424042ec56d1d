package dev.docket.storage.postgres;

/**
 * A hash of texts, the same on every node and in every version: FNV-1a over the UTF-16 units with
 * the finish of MurmurHash3. Rows hold such hashes, so it must never change.
 */
final class Hash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long state;

  private Hash(long state) {
    this.state = state;
  }

  static Hash start() {
    return new Hash(BASIS);
  }

  /** The hash of what was hashed before and then a number, such as another hash. */
  static Hash from(long number) {
    return new Hash((BASIS ^ number) * PRIME);
  }

  /** Adds a text, set off from the next one. */
  Hash add(String text) {
    long next = state;
    for (int i = 0; i < text.length(); i++) {
      next = (next ^ text.charAt(i)) * PRIME;
    }
    return new Hash((next ^ text.length()) * PRIME);
  }

  /** The upper half of the {@linkplain #value() value}. */
  int half() {
    return (int) (value() >>> Integer.SIZE);
  }

  long value() {
    long mixed = (state ^ (state >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
