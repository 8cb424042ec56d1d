package dev.docket.server.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path folder;
  private Path path;
  private Path moved;

  @BeforeEach
  void name() {
    path = folder.resolve("access.log");
    moved = folder.resolve("access.log.1");
  }

  @Test
  void reopen_goesOnUnderTheNameAtOnce() throws IOException {
    try (LogFile file = LogFile.open(path)) {
      write(file, "one\n");
      file.flush();
      Files.move(path, moved);

      file.reopen();
      assertThat(path).exists();
      write(file, "two\n");
      file.flush();
    }

    assertThat(moved).hasContent("one");
    assertThat(path).hasContent("two");
  }

  @Test
  void reopen_doesNotTearWhatIsOnItsWay() throws IOException {
    try (LogFile file = LogFile.open(path)) {
      write(file, "on");
      Files.move(path, moved);

      file.reopen();
      write(file, "e\n");
      file.flush();
      write(file, "two\n");
    }

    assertThat(moved).hasContent("one");
    assertThat(path).hasContent("two");
  }

  @Test
  void reopen_keepsTheOldFileWhereThereCanBeNoNewOne() throws IOException {
    Path home = Files.createDirectory(folder.resolve("logs"));
    Path gone = folder.resolve("gone");
    try (LogFile file = LogFile.open(home.resolve("access.log"))) {
      Files.move(home, gone);

      file.reopen();
      write(file, "one\n");
    }

    assertThat(gone.resolve("access.log")).hasContent("one");
  }

  @Test
  void open_addsToWhatIsThere() throws IOException {
    Files.writeString(path, "one\n");

    try (LogFile file = LogFile.open(path)) {
      file.write('t');
      write(file, "wo\n");
    }

    assertThat(path).hasContent("one\ntwo");
  }

  private static void write(LogFile file, String text) throws IOException {
    file.write(text.getBytes(UTF_8));
  }
}
