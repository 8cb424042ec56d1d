package dev.docket.server.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A throwable whose messages, and those of its causes, are one line each. */
record CleanThrowable(IThrowableProxy original) implements IThrowableProxy {

  @Override
  public @Nullable String getMessage() {
    return cleaned(original.getMessage());
  }

  @Override
  public @Nullable String getOverridingMessage() {
    return cleaned(original.getOverridingMessage());
  }

  private static @Nullable String cleaned(@Nullable String message) {
    return message == null ? null : LogText.cleaned(message);
  }

  @Override
  public String getClassName() {
    return original.getClassName();
  }

  @Override
  public StackTraceElementProxy[] getStackTraceElementProxyArray() {
    return original.getStackTraceElementProxyArray();
  }

  @Override
  public int getCommonFrames() {
    return original.getCommonFrames();
  }

  @Override
  public @Nullable IThrowableProxy getCause() {
    IThrowableProxy cause = original.getCause();
    return cause == null ? null : new CleanThrowable(cause);
  }

  @Override
  public IThrowableProxy[] getSuppressed() {
    return Arrays.stream(original.getSuppressed())
        .map(CleanThrowable::new)
        .toArray(IThrowableProxy[]::new);
  }

  @Override
  public boolean isCyclic() {
    return original.isCyclic();
  }
}
