package dev.docket.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * SIGHUP, by which programs that rotate logs tell a server to open its files anew.
 *
 * <p>Java has signals in {@code sun.misc.Signal} only, which every JDK has and the compiler warns
 * of; hence the reflection.
 */
final class Hangup {

  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private Hangup() {}

  /**
   * Has this done at each SIGHUP, in place of the process's end.
   *
   * @return whether the system has this signal and leaves it to the program
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
