package dev.docket.storage.memory;

/**
 * Which sequences of three characters occur in texts, as a set of bits that some of them share. A
 * text with a part has all bits of the part; most others lack one, and need not be looked at.
 */
final class TextSketch {

  private static final int LENGTH = 3;
  private static final int WORDS = 8;
  private static final int BITS_OF_HASH = 9;
  private static final int MULTIPLIER = 0x9E3779B1;

  private final long[] bits = new long[WORDS];

  /** The sketch of a part of a text; one that is shorter than a sequence has no bit. */
  static TextSketch of(String part) {
    TextSketch sketch = new TextSketch();
    sketch.add(part, 0);
    return sketch;
  }

  /** Adds a text from an index on. */
  void add(String text, int from) {
    for (int i = from; i + LENGTH <= text.length(); i++) {
      int sequence = (text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2);
      int bit = sequence * MULTIPLIER >>> Integer.SIZE - BITS_OF_HASH;
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Whether some text may have a part with this sketch: none has it if this is false. */
  boolean mayHave(TextSketch part) {
    for (int i = 0; i < WORDS; i++) {
      if ((part.bits[i] & ~bits[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
