package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the programs that draw what they have measured. */
final class PlotOptions {

  @Option(
      names = "--plots",
      paramLabel = "<folder>",
      description = "Gets drawings of the results, as SVG.")
  private @Nullable Path folder;

  /**
   * Writes a drawing if drawings are wanted.
   *
   * @param name of the file, without its end
   */
  void save(String name, String svg) throws IOException {
    if (folder != null) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".svg"), svg);
    }
  }
}
