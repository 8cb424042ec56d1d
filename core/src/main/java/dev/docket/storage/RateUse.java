package dev.docket.storage;

import java.time.Duration;

/**
 * What a node has used of a rate that all nodes share. A rate is a token bucket, kept as the time
 * until it is full again, its debt; so what is used is a time too: the number of tokens times the
 * interval between two of them.
 *
 * @param bucket the name of the bucket, the same on all nodes; not empty
 * @param spent what the node has used since it last told, zero or more
 * @param since how long ago it began to, zero or more and at most {@link #OLDEST}; while nobody
 *     used the bucket it has filled up to then, and since then it has filled further
 * @param most the debt beyond which nothing more is added, so that a fault cannot close the bucket
 *     for longer
 */
public record RateUse(String bucket, Duration spent, Duration since, Duration most) {

  /** A store may forget a bucket that has been full for longer. */
  public static final Duration OLDEST = Duration.ofMinutes(1);

  public RateUse {
    if (bucket.isEmpty()) {
      throw new IllegalArgumentException("A bucket without a name");
    }
    if (spent.isNegative() || since.isNegative() || since.compareTo(OLDEST) > 0) {
      throw new IllegalArgumentException("Spent " + spent + " since " + since);
    }
  }
}
