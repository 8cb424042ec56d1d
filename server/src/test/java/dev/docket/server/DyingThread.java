package dev.docket.server;

/** The command, with a thread that ends by an exception as soon as there is a handler for it. */
final class DyingThread {

  static final String NAME = "plug-in of somebody";
  static final String MESSAGE = "nobody expected this";

  private DyingThread() {}

  public static void main(String[] args) {
    new Thread(
            () -> {
              while (Thread.getDefaultUncaughtExceptionHandler() == null) {
                Thread.onSpinWait();
              }
              throw new IllegalStateException(MESSAGE);
            },
            NAME)
        .start();
    Main.main(args);
  }
}
