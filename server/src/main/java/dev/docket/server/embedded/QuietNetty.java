package dev.docket.server.embedded;

import io.netty.util.internal.PlatformDependent;
import java.util.Properties;

/**
 * Loads Netty without Java Flight Recorder, which takes a tenth of the start. Netty asks a system
 * property once; the program's own Netty must not find it later.
 */
final class QuietNetty {

  private static final String EVENTS = "io.netty.jfr.enabled";

  private QuietNetty() {}

  static void load() {
    Properties properties = System.getProperties();
    boolean ours = properties.putIfAbsent(EVENTS, "false") == null;
    try {
      PlatformDependent.isJfrEnabled();
    } finally {
      if (ours) {
        properties.remove(EVENTS);
      }
    }
  }
}
