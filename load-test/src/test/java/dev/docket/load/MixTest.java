package dev.docket.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"desk", "intake"})
  void file_isAMix(String name) throws IOException {
    Mix mix = Mix.read(Path.of("mixes", name + ".yaml"));

    assertThat(mix.seed().cases()).isPositive();
    assertThat(mix.calls()).isNotEmpty();
  }

  @Test
  void calls_areDrawnAsOftenAsTheirShares() throws IOException {
    Mix mix =
        Mix.read(written("seed: {cases: 1, comments: 0}\ncalls: {GetCase: 80, CreateCase: 20}"));
    Map<CallKind, Integer> drawn = new EnumMap<>(CallKind.class);
    SplittableRandom random = new SplittableRandom(1);

    for (int i = 0; i < 10_000; i++) {
      drawn.merge(mix.draw(random), 1, Integer::sum);
    }

    assertThat(drawn).containsOnlyKeys(CallKind.GET_CASE, CallKind.CREATE_CASE);
    assertThat(drawn.get(CallKind.GET_CASE)).isBetween(7_800, 8_200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "calls: {GetCase: 100} | property 'seed'",
        "seed: {cases: 1, comments: 0} | property 'calls'",
        "seed: {cases: 0, comments: 0}, calls: {GetCase: 100} | seed.cases: 1 to 1000000",
        "seed: {cases: 1, comments: 51}, calls: {GetCase: 100} | seed.comments: 0 to 50",
        "seed: {cases: 1, comments: 0}, calls: {GetCase: 99} | add up to 99",
        "seed: {cases: 1, comments: 0}, calls: {GetCases: 100} | GetCases is none of GetCase,",
        "seed: {cases: 1, comments: 0}, calls: {GetCase: 100, CreateCase: 0} | calls.CreateCase",
        "seed: {cases: 1, comments: 0, domains: 2}, calls: {GetCase: 100} | domains",
        "seed: {cases: 1}, calls: {GetCase: 100} | comments",
      })
  void otherFile_isRefused(String text, String why) throws IOException {
    Path file = written("{" + text + "}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mix.read(file))
        .withMessageContaining(why)
        .withMessageContaining(file.toString());
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("mix.yaml"), text);
  }
}
