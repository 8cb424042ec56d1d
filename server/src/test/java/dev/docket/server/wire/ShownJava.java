package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** Java that a page shows, without imports, and that declares a client named {@code cases}. */
final class ShownJava implements AutoCloseable {

  private static final String CLASS =
      """
      import java.net.URI;
      import software.amazon.awssdk.auth.credentials.*;
      import software.amazon.awssdk.regions.Region;
      import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

      public class Example implements java.util.function.Supplier<ConnectCasesClient> {
        @Override
        public ConnectCasesClient get() {
          %s
          return cases;
        }
      }
      """;

  private final URLClassLoader classes;

  private ShownJava(URLClassLoader classes) {
    this.classes = classes;
  }

  /**
   * @param directory gets the source and the class
   */
  static ShownJava compile(String block, Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("Example.java"), String.format(CLASS, block));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                file.toString());
    assertThat(status).isZero();
    return new ShownJava(
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, ShownJava.class.getClassLoader()));
  }

  /** Runs it; returns the client, which the caller closes. */
  ConnectCasesClient run() throws ReflectiveOperationException {
    Object example = classes.loadClass("Example").getConstructor().newInstance();
    return (ConnectCasesClient) ((Supplier<?>) example).get();
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
