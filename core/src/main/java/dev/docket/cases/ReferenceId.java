package dev.docket.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * The reference id of a case: its UUID in base 32, in the 26 digits of the ULID specification, such
 * as {@code 01JDQ3N5Y7Z8K4M2P6R9S0T1V3}. It is unique and can be converted back to the case id, so
 * it is not stored. It is read without regard to letter case.
 */
public final class ReferenceId {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_PER_DIGIT = 5;
  private static final int LENGTH = 26;

  /** The bits that 26 digits have more than a UUID. */
  private static final int SPARE_BITS = LENGTH * BITS_PER_DIGIT - 128;

  private ReferenceId() {}

  /** The reference id of the case with this id; empty if the id is no UUID in lower case. */
  public static Optional<String> of(String caseId) {
    return uuid(caseId).map(ReferenceId::encode);
  }

  /** The id of the case with this reference id; empty if there cannot be such a case. */
  public static Optional<String> caseId(String referenceId) {
    if (referenceId.length() != LENGTH) {
      return Optional.empty();
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = digit(referenceId.charAt(i));
      if (digit < 0 || i == 0 && digit >= 1 << (BITS_PER_DIGIT - SPARE_BITS)) {
        return Optional.empty();
      }
      high = high << BITS_PER_DIGIT | low >>> (Long.SIZE - BITS_PER_DIGIT);
      low = low << BITS_PER_DIGIT | digit;
    }
    return Optional.of(new UUID(high, low).toString());
  }

  private static int digit(char letter) {
    boolean lower = letter >= 'a' && letter <= 'z';
    return DIGITS.indexOf(lower ? letter - 'a' + 'A' : letter);
  }

  private static Optional<UUID> uuid(String caseId) {
    try {
      UUID uuid = UUID.fromString(caseId);
      return uuid.toString().equals(caseId) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static String encode(UUID uuid) {
    char[] digits = new char[LENGTH];
    long high = uuid.getMostSignificantBits();
    long low = uuid.getLeastSignificantBits();
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (low & (1 << BITS_PER_DIGIT) - 1));
      low = low >>> BITS_PER_DIGIT | high << (Long.SIZE - BITS_PER_DIGIT);
      high >>>= BITS_PER_DIGIT;
    }
    return new String(digits);
  }
}
