package dev.docket.storage.memory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which slots something occurs, by hashes that share a fixed number of sets: what it tells has
 * to be checked. It takes half a kilobyte for a slot at most, however long the texts are.
 */
final class HashedPostings {

  /** The length of the sequences of which a text is thought to be made. */
  static final int SEQUENCE = 3;

  private static final int BITS_OF_HASH = 12;
  private static final int MULTIPLIER = 0x9E3779B1;

  private final @Nullable Posting[] postings;

  HashedPostings() {
    postings = new @Nullable Posting[1 << BITS_OF_HASH];
  }

  /** Adds a slot, not below those that are there, for a hash. */
  void add(int hash, int slot) {
    int index = index(hash);
    Posting posting = postings[index];
    if (posting == null) {
      posting = new Posting();
      postings[index] = posting;
    }
    posting.add(slot);
  }

  /** Adds a slot for each sequence of a text from an index on. */
  void addText(String text, int from, int slot) {
    for (int i = from; i + SEQUENCE <= text.length(); i++) {
      add(sequence(text, i), slot);
    }
  }

  private static int index(int hash) {
    return hash * MULTIPLIER >>> Integer.SIZE - BITS_OF_HASH;
  }

  private static int sequence(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
  }

  /** The slots that may have been added for a hash, as a set of the caller's own. */
  BitSet of(int hash) {
    Posting posting = postings[index(hash)];
    return posting == null ? new BitSet() : posting.bits();
  }

  /**
   * The slots whose texts may have a part, as a set of the caller's own.
   *
   * @param part no shorter than a sequence
   */
  BitSet ofPart(String part) {
    List<Posting> met = new ArrayList<>();
    int[] indexes =
        IntStream.rangeClosed(0, part.length() - SEQUENCE)
            .map(i -> index(sequence(part, i)))
            .distinct()
            .toArray();
    for (int index : indexes) {
      Posting posting = postings[index];
      if (posting == null) {
        return new BitSet();
      }
      met.add(posting);
    }
    met.sort(Comparator.comparing(Posting::size));
    BitSet slots = met.getFirst().bits();
    met.subList(1, met.size()).forEach(posting -> posting.retain(slots));
    return slots;
  }
}
