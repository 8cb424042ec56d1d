package dev.docket.server.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions recorded by the build. */
public final class Build {

  private static final Properties VERSIONS = read();

  private Build() {}

  /** Docket's own version. */
  public static String version() {
    return VERSIONS.getProperty("version");
  }

  /** The version of the packaged Swagger UI, which is part of the path of its files. */
  public static String swaggerUi() {
    return VERSIONS.getProperty("swagger-ui");
  }

  private static Properties read() {
    Properties versions = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/docket.properties")) {
      versions.load(Objects.requireNonNull(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return versions;
  }
}
