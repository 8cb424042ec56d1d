package dev.docket.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the programs that measure two builds by turns. */
final class OtherOptions {

  @Option(
      names = "--other",
      paramLabel = "<docket>",
      description =
          "The command docket of another build, to be measured by turns: started by the same Java"
              + " with the same options.")
  private @Nullable String other;

  /** The other build, or null when there is only one. */
  @Nullable DocketBuild build() throws IOException, InterruptedException {
    return other == null ? null : DocketBuild.of(other);
  }
}
