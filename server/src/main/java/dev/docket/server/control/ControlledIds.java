package dev.docket.server.control;

import dev.docket.operations.Ids;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ids that are random, or those of a seed that can be set while the server runs. */
public final class ControlledIds implements Ids {

  private final Ids random;
  private volatile Source current;
  private Consumer<@Nullable Long> follower = seed -> {};

  /**
   * @param random gives the ids while there is no seed
   * @param seed the seed at first; null when there is none
   */
  public ControlledIds(Ids random, @Nullable Long seed) {
    this.random = random;
    this.current = source(seed);
  }

  private record Source(@Nullable Long seed, Ids ids) {}

  private Source source(@Nullable Long seed) {
    return new Source(seed, seed == null ? random : Ids.seeded(seed));
  }

  @Override
  public String next() {
    return current.ids().next();
  }

  @Override
  public int nextNumber(int bound) {
    return current.ids().nextNumber(bound);
  }

  /** Gives the first id of the seed next, if there is a seed. */
  public synchronized void beginAnew() {
    set(current.seed());
  }

  private synchronized void set(@Nullable Long seed) {
    current = source(seed);
    follower.accept(seed);
  }

  /**
   * Lets something else that is random come out the same with a seed.
   *
   * @param other takes the seed, now and whenever ids begin anew; null when there is none
   */
  public synchronized void follow(Consumer<@Nullable Long> other) {
    follower = other;
    other.accept(current.seed());
  }

  /** The operations on them by name. */
  public Map<String, ControlOperation> operations() {
    return Map.of(
        "GetIds",
        request -> answer(),
        "SetIds",
        request -> {
          set(request.input().path("seed").longValue());
          return answer();
        },
        "ResetIds",
        request -> {
          set(null);
          return answer();
        });
  }

  private CompletionStage<ControlAnswer> answer() {
    Long seed = current.seed();
    return CompletableFuture.completedStage(
        ControlAnswer.json(seed == null ? Map.of() : Map.of("seed", seed)));
  }
}
