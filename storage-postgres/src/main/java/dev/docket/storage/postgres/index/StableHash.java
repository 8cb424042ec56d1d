package dev.docket.storage.postgres.index;

/**
 * A hash of texts that is the same on every node and in every version: FNV-1a over the UTF-16 units
 * with the finalizer of MurmurHash3. Rows hold such hashes, so it must never change.
 */
final class StableHash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long state;

  private StableHash(long state) {
    this.state = state;
  }

  static StableHash start() {
    return new StableHash(BASIS);
  }

  /** A hash that begins with a number, such as another hash. */
  static StableHash from(long number) {
    return new StableHash((BASIS ^ number) * PRIME);
  }

  /** This hash with a text added, its end included. */
  StableHash add(String text) {
    long next = state;
    for (int i = 0; i < text.length(); i++) {
      next = (next ^ text.charAt(i)) * PRIME;
    }
    return new StableHash((next ^ text.length()) * PRIME);
  }

  /** The upper half of the {@linkplain #value() value}. */
  int upperHalf() {
    return (int) (value() >>> Integer.SIZE);
  }

  long value() {
    long mixed = (state ^ (state >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
