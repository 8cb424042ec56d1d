package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a project gets with the extension. */
class WhatComesWithTest {

  /** What is published tells of no other artifact, not even of a parent. */
  @Test
  void dependencies_areNotInherited() throws IOException {
    assertThat(Files.readString(Path.of(".flattened-pom.xml")))
        .contains("<artifactId>docket-junit5</artifactId>", "<license>")
        .doesNotContain("<dependency>", "<parent>", "<dependencyManagement>", "<build>");
  }

  /** Those whom the SDK does not concern do not need it. */
  @Test
  void sdk_isNotHere() {
    assertThatThrownBy(
            () -> Class.forName("software.amazon.awssdk.services.connectcases.ConnectCasesClient"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void jar_hasNoClassesButItsOwn() throws IOException {
    Path classes = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(
              files.filter(Files::isRegularFile).map(file -> classes.relativize(file).toString()))
          .isNotEmpty()
          .allMatch(
              name -> name.startsWith("dev/docket/junit5/") || name.startsWith("META-INF/docket/"));
    }
  }

  /** The server's libraries, without pages, native code and the command line. */
  @Test
  void server_isInTheJar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target", "classes", "META-INF", "docket"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("index", "docket.jar")
          .anyMatch(name -> name.startsWith("vertx-core-"))
          .anyMatch(name -> name.startsWith("vertx-pg-client-"))
          .noneMatch(name -> name.startsWith("swagger-ui"))
          .noneMatch(name -> name.startsWith("picocli"))
          .noneMatch(name -> name.contains("native"));
    }
  }
}
