package dev.docket.server.events.file;

import static dev.docket.server.events.SampleEvents.CONTEXT;
import static dev.docket.server.events.SampleEvents.NOW;
import static dev.docket.server.events.SampleEvents.deliver;
import static dev.docket.server.events.SampleEvents.event;
import static dev.docket.server.events.SampleEvents.events;
import static dev.docket.server.events.SampleEvents.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider.Mistake;
import dev.docket.events.sink.SinkContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSinkTest {

  private static final FileSinkProvider PROVIDER = new FileSinkProvider();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("events.ndjson");
  }

  @Test
  void events_areLinesInTheirOrder() throws IOException {
    try (EventSink sink = open()) {
      assertThat(outcomes(deliver(sink, events("a1", "b1")))).containsOnly("Delivered");
      deliver(sink, events("a2"));
    }

    assertThat(Files.readAllLines(file))
        .containsExactly(event("a1").envelope(), event("b1").envelope(), event("a2").envelope());
  }

  @Test
  void halfALine_isCutOffWhenTheFileIsOpened() throws IOException {
    Files.writeString(file, "{\"id\":1}\n{\"half\":\"" + "x".repeat(20_000));

    try (EventSink sink = open()) {
      deliver(sink, events("a1"));
    }

    assertThat(Files.readAllLines(file)).containsExactly("{\"id\":1}", event("a1").envelope());
  }

  @Test
  void fileOfHalfALine_isEmptied() throws IOException {
    Files.writeString(file, "{\"half\"");

    open().close();
    try (RotatedFile reopened = reopened(100, 1)) {
      reopened.write("line\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(file).hasContent("line\n");
  }

  /** The sink before closes on its own thread. */
  private RotatedFile reopened(long bytes, int files) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        return new RotatedFile(file, bytes, files);
      } catch (IOException stillOpen) {
        if (tries == 1_000_000) {
          throw stillOpen;
        }
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void fullFile_isMovedAside_andTheLastIsDeleted() throws IOException {
    try (RotatedFile rotated = new RotatedFile(file, 10, 3)) {
      for (int i = 1; i <= 5; i++) {
        rotated.write(("line " + i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(file).hasContent("line 5\n");
    assertThat(folder.resolve("events.ndjson.1")).hasContent("line 4\n");
    assertThat(folder.resolve("events.ndjson.2")).hasContent("line 3\n");
    assertThat(folder.resolve("events.ndjson.3")).doesNotExist();
  }

  @Test
  void fileOfAnotherWriter_isRefused() {
    try (EventSink first = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Another writer has ");
      assertThat(outcomes(deliver(first, events("a1")))).containsExactly("Delivered");
    }
  }

  @Test
  void standardOutput_isWrittenToAndNotClosed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SinkContext context = new SinkContext(InstantSource.fixed(NOW), Map.of(), out);

    try (EventSink sink = PROVIDER.open(Map.of("path", "-"), context)) {
      deliver(sink, events("a1"));
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(event("a1").envelope() + "\n");
  }

  @Test
  void closedSink_triesNothing() {
    EventSink sink = open();
    sink.close();

    assertThat(outcomes(deliver(sink, events("a1")))).containsExactly("NotTried");
  }

  @Test
  void mistakes_areTold() {
    assertThat(PROVIDER.mistakes(Map.of(), CONTEXT))
        .containsExactly(new Mistake("path", "is missing"));
    assertThat(PROVIDER.mistakes(Map.of("path", folder.toString()), CONTEXT))
        .containsExactly(new Mistake("path", "is a folder: " + folder));
    assertThat(PROVIDER.mistakes(Map.of("path", folder + "/no/file"), CONTEXT))
        .containsExactly(
            new Mistake("path", "is in no folder that exists: " + folder + "/no/file"));
    assertThat(PROVIDER.mistakes(Map.of("path", "-", "files", "3"), CONTEXT))
        .containsExactly(new Mistake("files", "cannot be given with the standard output"));
  }

  private EventSink open() {
    return PROVIDER.open(Map.of("path", file.toString()), CONTEXT);
  }
}
