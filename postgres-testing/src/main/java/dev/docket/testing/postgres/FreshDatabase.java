package dev.docket.testing.postgres;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Gives tests that run outside the JVM a database: prints the address of a new, empty one, and
 * keeps a server that was started for it until standard input ends.
 */
final class FreshDatabase {

  private FreshDatabase() {}

  public static void main(String... arguments) throws IOException {
    System.out.println(Databases.create());
    System.in.transferTo(OutputStream.nullOutputStream());
  }
}
