package dev.docket.junit5;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A JVM whose server runs in a process of its own. It says its address, and then waits for its end.
 */
final class ServersOfAJvm {

  private ServersOfAJvm() {}

  public static void main(String[] arguments) throws IOException {
    Docket docket =
        DocketExtension.builder().javaHome(Path.of(System.getProperty("java.home"))).start();
    System.out.println(docket.endpoint());
    System.out.println(System.in.read());
  }
}
