package dev.docket.server.control;

import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reset sets back besides data: limits always, and what else the request names.
 *
 * <p>Safe for use by many threads.
 */
public final class ResetHooks {

  private final List<Consumer<@Nullable String>> limits = new CopyOnWriteArrayList<>();
  private final Map<String, Runnable> named = new ConcurrentHashMap<>();

  /**
   * @param limit makes limits as if nobody had called; takes the account, null for all of them
   */
  public void refills(Consumer<@Nullable String> limit) {
    limits.add(limit);
  }

  /**
   * @param name what a request calls it in {@code also}
   * @param reset sets it back
   */
  public void also(String name, Runnable reset) {
    named.put(name, reset);
  }

  void refill(@Nullable String account) {
    limits.forEach(limit -> limit.accept(account));
  }

  /**
   * What sets back what a request names.
   *
   * @throws dev.docket.operations.ProblemException if this server has something of it not
   */
  Runnable all(List<String> names) {
    List<Runnable> resets = new ArrayList<>();
    for (String name : names) {
      Runnable reset = named.get(name);
      if (reset == null) {
        throw Problem.validation("This server has nothing to set back for " + name).asException();
      }
      resets.add(reset);
    }
    return () -> resets.forEach(Runnable::run);
  }
}
