package dev.docket.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuTest {

  @TempDir private Path proc;

  @Test
  void process_isCountedWithItsChildren() throws IOException {
    Cpu cpu = new Cpu(proc, Map.of("database", 10L));
    machine(1000, 3000);
    process(10, 1, 100);
    process(11, 10, 50);
    process(12, 1, 70);
    Cpu.Ticks before = cpu.now();
    machine(1300, 3100);
    process(11, 10, 90);
    process(12, 1, 700);
    process(13, 11, 20);
    Cpu.Ticks after = cpu.now();

    assertThat(before.processes()).isEqualTo(Map.of("database", 150L));
    assertThat(after.processes()).isEqualTo(Map.of("database", 210L));
    assertThat(Cpu.shares(before, after)).isEqualTo(Map.of("database", 15.0, "machine", 75.0));
    assertThat(Cpu.perCall(before, after, 300)).isEqualTo(Map.of("database", 2.0));
  }

  @Test
  void otherSystem_tellsNothing() {
    Cpu cpu = new Cpu(proc, Map.of("server", 10L));

    assertThat(Cpu.shares(cpu.now(), cpu.now())).isEmpty();
  }

  private void machine(long busy, long idle) throws IOException {
    Files.writeString(proc.resolve("stat"), "cpu  " + busy + " 0 0 " + idle + " 0 0 0 0 0 0\n");
  }

  private void process(long id, long parent, long ticks) throws IOException {
    Path folder = Files.createDirectories(proc.resolve(Long.toString(id)));
    Files.writeString(
        folder.resolve("stat"),
        id + " (a (b) c) S " + parent + " 0 0 0 0 0 0 0 0 0 " + ticks / 2 + " " + ticks / 2 + " 0");
  }
}
