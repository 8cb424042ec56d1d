package dev.docket.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * SIGHUP, with which log rotation asks a server to reopen its files.
 *
 * <p>Java handles signals only in {@code sun.misc.Signal}, which every JDK has but the compiler
 * warns about; hence the reflection.
 */
final class Hangup {

  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private Hangup() {}

  /**
   * Runs the work on each SIGHUP, which then no longer ends the process.
   *
   * @return whether the platform has this signal and lets the program handle it
   */
  static boolean handle(Runnable work) {
    try {
      Class<?> signal = Class.forName(SIGNAL);
      Class<?> handler = Class.forName(HANDLER);
      Object hangup = signal.getConstructor(String.class).newInstance("HUP");
      MethodHandle run =
          MethodHandles.lookup()
              .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
              .bindTo(work);
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              hangup,
              MethodHandleProxies.asInterfaceInstance(
                  handler, MethodHandles.dropArguments(run, 0, signal)));
      return true;
    } catch (ReflectiveOperationException missing) {
      return false;
    }
  }
}
