package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTest {

  @TempDir Path folder;

  private Path java(String version) throws IOException {
    Path home = folder.resolve("java-" + version);
    Files.createDirectories(home.resolve("bin"));
    Path command = Files.writeString(home.resolve("bin").resolve("java"), "");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  @Test
  void version_isThatOfTheRelease() throws IOException {
    assertThat(JavaHomes.version(java("21.0.4"))).isEqualTo(21);
    assertThat(JavaHomes.version(java("25"))).isEqualTo(25);
    assertThat(JavaHomes.version(java("1.8.0_402"))).isEqualTo(1);
    assertThat(JavaHomes.version(folder)).isZero();
  }

  @Test
  void ownVariable_isAskedFirst() throws IOException {
    Map<String, String> environment =
        Map.of("DOCKET_JAVA_HOME", java("21").toString(), "JAVA_HOME", java("25").toString());

    assertThat(JavaHomes.find(environment::get)).contains(folder.resolve("java-21"));
  }

  @Test
  void oldJavas_arePassedOver() throws IOException {
    Map<String, String> environment =
        Map.of(
            "DOCKET_JAVA_HOME",
            java("17.0.1").toString(),
            "PATH",
            folder.resolve("java-17.0.1").resolve("bin")
                + System.getProperty("path.separator")
                + java("22").resolve("bin"));

    assertThat(JavaHomes.find(environment::get).orElseThrow().toRealPath())
        .isEqualTo(folder.resolve("java-22").toRealPath());
  }
}
