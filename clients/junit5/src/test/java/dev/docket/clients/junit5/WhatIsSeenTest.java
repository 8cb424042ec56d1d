package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.junit5.Docket;
import dev.docket.junit5.WithDocket;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the extension brings to a class path: itself. */
@WithDocket
class WhatIsSeenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.docket.server.DocketServer",
        "dev.docket.storage.Storage",
        "io.vertx.core.Vertx",
        "io.vertx.pgclient.PgConnection",
        "picocli.CommandLine"
      })
  void server_isNotSeen(String name) {
    assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void classPath_hasOneJarOfDocket() {
    List<String> jars =
        Stream.of(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(Pattern.quote(System.getProperty("path.separator"))))
            .filter(jar -> jar.contains("docket") && jar.endsWith(".jar"))
            .toList();

    assertThat(jars).singleElement().asString().contains("docket-junit5");
  }

  @Test
  void systemProperties_areAsTheyWere(Docket docket) {
    assertThat(docket.endpoint()).isNotNull();
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("io.netty") || name.startsWith("vertx"));
  }
}
