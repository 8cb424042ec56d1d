package dev.docket.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with wildcards: {@code *} stands for any characters, none too, {@code ?} for exactly one.
 * Both stand for colons and slashes as well. The case of letters matters.
 *
 * <p>Matching takes at most the length of the text times the length of the pattern: of several
 * stars only the last one is tried again.
 */
final class Glob {

  /** Stands for any characters; no UTF-16 unit is negative. */
  private static final int ANY = -1;

  /** Stands for one character. */
  private static final int ONE = -2;

  private final int[] tokens;
  private final boolean literal;

  /** The texts between stars; null when the pattern has a question mark. */
  private final String @Nullable [] pieces;

  private Glob(int[] tokens, boolean literal, String @Nullable [] pieces) {
    this.tokens = tokens;
    this.literal = literal;
    this.pieces = pieces;
  }

  /** The pattern that a text is when its wildcards are wildcards. */
  static Glob of(String pattern) {
    return new Builder().pattern(pattern).build();
  }

  /** Whether the pattern has no wildcard, so that it matches one text. */
  boolean isLiteral() {
    return literal;
  }

  /** Whether the pattern matches everything, the empty text too. */
  boolean matchesEverything() {
    return tokens.length > 0 && rest(0) == Rest.ANYTHING;
  }

  /** The text of a pattern; wildcards look like the characters that they are written with. */
  String text() {
    StringBuilder text = new StringBuilder(tokens.length);
    for (int token : tokens) {
      text.append(token == ANY ? '*' : token == ONE ? '?' : (char) token);
    }
    return text.toString();
  }

  boolean matches(String text) {
    if (pieces == null) {
      return matchesTokens(text);
    }
    return literal ? text.equals(pieces[0]) : matchesPieces(pieces, text);
  }

  private static boolean matchesPieces(String[] pieces, String text) {
    String tail = pieces[pieces.length - 1];
    int at = pieces[0].length();
    int end = text.length() - tail.length();
    if (at > end || !text.startsWith(pieces[0]) || !text.endsWith(tail)) {
      return false;
    }
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = text.indexOf(pieces[i], at);
      at = found + pieces[i].length();
      if (found < 0 || at > end) {
        return false;
      }
    }
    return true;
  }

  private boolean matchesTokens(String text) {
    int length = text.length();
    int at = 0;
    int token = 0;
    int star = -1;
    int restart = 0;
    while (at < length) {
      int expected = token < tokens.length ? tokens[token] : Integer.MIN_VALUE;
      if (expected == ANY) {
        star = token++;
        restart = at;
      } else if (expected == ONE) {
        at += Character.charCount(text.codePointAt(at));
        token++;
      } else if (expected == text.charAt(at)) {
        at++;
        token++;
      } else if (star >= 0) {
        token = star + 1;
        at = ++restart;
      } else {
        return false;
      }
    }
    return rest(token) != Rest.SOMETHING;
  }

  /**
   * How the pattern matches the texts that begin with a prefix and go on after it, without another
   * slash.
   */
  Reach after(String prefix) {
    BitSet reached = closed(0, new BitSet());
    for (int at = 0; at < prefix.length() && !reached.isEmpty(); at++) {
      reached = step(reached, prefix.charAt(at), isSecondHalf(prefix, at));
    }
    boolean some = false;
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      if (matchesAllNonEmpty(i)) {
        return Reach.ALL;
      }
      some |= i < tokens.length && !hasSlash(i);
    }
    return some ? Reach.SOME : Reach.NONE;
  }

  private boolean hasSlash(int from) {
    for (int i = from; i < tokens.length; i++) {
      if (tokens[i] == '/') {
        return true;
      }
    }
    return false;
  }

  private BitSet step(BitSet from, char unit, boolean secondHalf) {
    BitSet to = new BitSet();
    for (int i = from.nextSetBit(0); i >= 0 && i < tokens.length; i = from.nextSetBit(i + 1)) {
      int token = tokens[i];
      if (token == ANY) {
        closed(i, to);
      } else if (token == unit || (token == ONE && !Character.isHighSurrogate(unit))) {
        closed(i + 1, to);
      } else if (token == ONE && !secondHalf) {
        to.set(i);
      }
    }
    return to;
  }

  private static boolean isSecondHalf(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private BitSet closed(int from, BitSet set) {
    int at = from;
    set.set(at);
    while (at < tokens.length && tokens[at] == ANY) {
      set.set(++at);
    }
    return set;
  }

  private boolean matchesAllNonEmpty(int from) {
    int ones = 0;
    int stars = 0;
    for (int i = from; i < tokens.length; i++) {
      if (tokens[i] == ANY) {
        stars++;
      } else if (tokens[i] == ONE) {
        ones++;
      } else {
        return false;
      }
    }
    return stars > 0 && ones <= 1;
  }

  private Rest rest(int from) {
    for (int i = from; i < tokens.length; i++) {
      if (tokens[i] != ANY) {
        return Rest.SOMETHING;
      }
    }
    return from < tokens.length ? Rest.ANYTHING : Rest.NOTHING;
  }

  /** What the end of a pattern still wants. */
  private enum Rest {
    NOTHING,
    ANYTHING,
    SOMETHING
  }

  /** Which of some texts a pattern matches. */
  enum Reach {
    NONE,
    SOME,
    ALL
  }

  /** Puts a pattern together. */
  static final class Builder {

    private int[] tokens = new int[64];
    private int size;
    private boolean literal = true;

    /** Adds a text whose wildcards are wildcards. */
    Builder pattern(String text) {
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        if (unit == '*') {
          wildcard(ANY);
        } else if (unit == '?') {
          wildcard(ONE);
        } else {
          add(unit);
        }
      }
      return this;
    }

    /** Adds a text that stands for itself. */
    Builder literal(String text) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i));
      }
      return this;
    }

    private void wildcard(int token) {
      literal = false;
      if (token != ANY || size == 0 || tokens[size - 1] != ANY) {
        add(token);
      }
    }

    private void add(int token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, size * 2);
      }
      tokens[size++] = token;
    }

    Glob build() {
      return new Glob(Arrays.copyOf(tokens, size), literal, pieces());
    }

    private String @Nullable [] pieces() {
      List<String> pieces = new ArrayList<>();
      StringBuilder piece = new StringBuilder(size);
      for (int i = 0; i < size; i++) {
        if (tokens[i] == ONE) {
          return null;
        }
        if (tokens[i] == ANY) {
          pieces.add(piece.toString());
          piece.setLength(0);
        } else {
          piece.append((char) tokens[i]);
        }
      }
      pieces.add(piece.toString());
      return pieces.toArray(String[]::new);
    }
  }
}
