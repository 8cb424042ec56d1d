package dev.docket.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Tickets, the same for the same number each time, with the skew of real ones. */
final class Tickets {

  private static final long MONTH = 30L * 86_400;
  private static final int WORDS = 20_000;
  private static final int TICKETS_OF_A_CUSTOMER = 5;
  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private final List<String> words = new ArrayList<>();
  private final int count;

  /**
   * @param count how many there will be
   */
  Tickets(int count) {
    this.count = count;
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < WORDS; i++) {
      words.add(newWord(random));
    }
  }

  private static String newWord(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = random.nextInt(2, 5); syllables > 0; syllables--) {
      word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
      word.append("aeiou".charAt(random.nextInt(5)));
      if (random.nextInt(2) == 0) {
        word.append("lnrst".charAt(random.nextInt(5)));
      }
    }
    return word.toString();
  }

  /** The word that is the most frequent but so many. */
  String word(int rank) {
    return words.get(rank);
  }

  String customer(int number) {
    return "arn:aws:profile:eu-central-1:111122223333:domains/shop/profiles/%032x"
        .formatted(number);
  }

  int customers() {
    return Math.max(1, count / TICKETS_OF_A_CUSTOMER);
  }

  /** The moment at which a share of the tickets had been created. */
  Instant after(double share) {
    return START.plusSeconds((long) (share * count * 60));
  }

  String id(int number) {
    return "0190f0c1-%04x-7abc-8def-%012x".formatted(number % 0x10000, number);
  }

  SampleTicket ticket(int number) {
    SplittableRandom random = new SplittableRandom(number + 1_000_000L);
    Map<String, String> labels = new HashMap<>();
    labels.put("status", random.nextInt(100) < 35 ? "open" : "closed");
    labels.put("customer", customer(random.nextInt(customers())));
    labels.put("reason", "reason-" + skewed(random, 40));
    labels.put("queue", "queue-" + skewed(random, 200));
    for (int i = 0; i < 6; i++) {
      labels.put("custom-" + i, "option-" + skewed(random, 300));
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("title", text(random, 6));
    texts.put("summary", text(random, random.nextInt(10, 60)));
    texts.put("reference", "%08d".formatted(number));
    texts.put("custom-text", text(random, 3));
    Instant created = START.plusSeconds(number * 60L);
    return new SampleTicket(
        labels,
        texts,
        Math.round(100_000 * random.nextDouble()) / 100.0,
        created,
        created.plusSeconds(random.nextLong(1, MONTH)),
        created.plusSeconds(random.nextLong(1, MONTH)));
  }

  private String text(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(words.get(skewed(random, WORDS)));
    }
    return text.toString();
  }

  /** A number below a limit; half of them fall below its square root. */
  private static int skewed(SplittableRandom random, int limit) {
    return (int) Math.pow(limit, random.nextDouble()) - 1;
  }
}
