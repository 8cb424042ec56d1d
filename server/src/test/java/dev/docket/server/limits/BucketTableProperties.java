package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class BucketTableProperties {

  /** The bucket as one would draw it: a level that rises with time and is cut off at the brim. */
  private static final class NaiveBucket {
    private final BigInteger token;
    private final BigInteger brim;
    private BigInteger level;

    NaiveBucket(Rate rate) {
      token = BigInteger.valueOf(rate.nanosPerToken());
      brim = token.multiply(BigInteger.valueOf(rate.burst()));
      level = brim;
    }

    void pass(long nanos) {
      level = level.add(BigInteger.valueOf(nanos)).min(brim);
    }

    long tryTake() {
      if (level.compareTo(token) < 0) {
        return token.subtract(level).longValueExact();
      }
      level = level.subtract(token);
      return 0;
    }
  }

  @Property
  void answers_agreeWithANaiveBucket(
      @ForAll @IntRange(min = 1, max = Rate.MOST_PER_SECOND) int perSecond,
      @ForAll @IntRange(min = 1, max = 20) int burst,
      @ForAll long start,
      @ForAll @Size(max = 200) List<@LongRange(min = 0, max = 12) Long> thirdsOfATokenBetween) {
    Rate rate = new Rate(perSecond, burst);
    AtomicLong now = new AtomicLong(start);
    BucketTable<String> table = new BucketTable<>(1, now::get);
    Limit limit = new Limit(rate);
    NaiveBucket naive = new NaiveBucket(rate);

    for (long thirds : thirdsOfATokenBetween) {
      long step = thirds * rate.nanosPerToken() / 3;
      now.addAndGet(step);
      naive.pass(step);
      for (int i = 0; i < 4; i++) {
        long answer = table.tryTake("key", limit);

        // One time in 2^64 stands for a retired bucket; a bucket that meets it waits 1 ns more.
        assertThat(answer - naive.tryTake()).isBetween(0L, 1L);
      }
    }
  }
}
