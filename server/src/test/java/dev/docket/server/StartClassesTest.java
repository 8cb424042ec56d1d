package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ordinary start has no need of, it does not load. */
class StartClassesTest {

  @TempDir Path folder;

  @Test
  void librariesOfOtherOccasions_areNotLoaded() throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xlog:class+load:file=" + loaded + "::filecount=0",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "self-test",
                    "--port=0",
                    "--access-log=off"))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(folder.resolve("said").toFile()))
            .start();

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
    assertThat(Files.readAllLines(loaded))
        .noneMatch(line -> line.contains(" picocli."))
        .noneMatch(line -> line.contains(" org.yaml.snakeyaml."))
        .noneMatch(line -> line.contains(" io.opentelemetry."))
        .noneMatch(line -> line.contains(" dev.docket.server.telemetry."))
        .noneMatch(line -> line.contains(" dev.docket.server.domainfile."))
        .noneMatch(line -> line.contains(" io.micrometer."))
        .noneMatch(line -> line.contains(" dev.docket.server.metrics."))
        .anyMatch(line -> line.contains(" dev.docket.server.DocketServer "));
  }
}
