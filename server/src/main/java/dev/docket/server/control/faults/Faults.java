package dev.docket.server.control.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The faults that are set, the oldest first. They expire by wall time, however the server's clock
 * is moved. Safe for use by many threads.
 */
public final class Faults {

  /** How many faults there may be. */
  static final int MOST = 100;

  private final InstantSource wall;
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable RandomGenerator seeded;
  private long last;
  private volatile boolean some;

  /**
   * @param wall wall time
   */
  public Faults(InstantSource wall) {
    this.wall = wall;
  }

  /**
   * The fault that a call meets: of those that match, the first that neither has met all its calls
   * nor lets this one go by.
   */
  public Optional<FaultHit> meet(String operation, String account, String accessKeyId) {
    return some ? search(operation, account, accessKeyId) : Optional.empty();
  }

  private synchronized Optional<FaultHit> search(
      String operation, String account, String accessKeyId) {
    forgetExpired();
    return faults.stream()
        .filter(fault -> fault.rule().matches(operation, account, accessKeyId))
        .filter(fault -> fault.meets(this::random))
        .findFirst()
        .map(fault -> new FaultHit(fault.id(), fault.rule().effect()));
  }

  private double random() {
    return seeded == null ? ThreadLocalRandom.current().nextDouble() : seeded.nextDouble();
  }

  /**
   * Makes probabilities come out the same whenever this seed was set.
   *
   * @param seed null for random ones
   */
  public synchronized void seed(@Nullable Long seed) {
    seeded = seed == null ? null : new SplittableRandom(seed);
  }

  /**
   * Sets a fault. Those that have met all their calls make room for it.
   *
   * @param given what it is made of, as it is listed
   * @return the fault as it is listed
   * @throws dev.docket.operations.ProblemException a ConflictException when there are too many
   */
  synchronized ObjectNode add(ObjectNode given, Fault.Rule rule, Duration lives) {
    forgetExpired();
    if (faults.size() >= MOST) {
      faults.stream().filter(Fault::isUsedUp).findFirst().ifPresent(faults::remove);
    }
    if (faults.size() >= MOST) {
      throw Problem.conflict("There are " + MOST + " faults, which is the most").asException();
    }
    Instant now = wall.instant();
    Fault fault = new Fault(Long.toString(++last), now, now.plus(lives), given, rule);
    faults.add(fault);
    some = true;
    return fault.toJson();
  }

  synchronized List<ObjectNode> list() {
    forgetExpired();
    return faults.stream().map(Fault::toJson).toList();
  }

  /** Whether there was such a fault, which there is no longer. */
  synchronized boolean remove(String id) {
    forgetExpired();
    boolean removed = faults.removeIf(fault -> fault.id().equals(id));
    some = !faults.isEmpty();
    return removed;
  }

  /** Removes all. */
  public synchronized void clear() {
    faults.clear();
    some = false;
  }

  private void forgetExpired() {
    Instant now = wall.instant();
    faults.removeIf(fault -> fault.hasExpired(now));
    some = !faults.isEmpty();
  }
}
