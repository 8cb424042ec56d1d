package dev.docket.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What is called how often, and what is there before the first call.
 *
 * @param seed what a domain has at the beginning
 * @param calls shares of a hundred, by the names of {@link CallKind}
 */
record Mix(Seed seed, Map<String, Integer> calls) {

  private static final int MAX_CASES = 1_000_000;
  private static final int MAX_COMMENTS = 50;

  /**
   * @param cases at least one
   * @param comments of each case
   */
  record Seed(int cases, int comments) {}

  /**
   * Reads a file of mixes/.
   *
   * @throws IllegalArgumentException when it is none, with what is wrong in it
   */
  static Mix read(Path file) throws IOException {
    YAMLMapper mapper = new YAMLMapper();
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    Mix mix;
    try {
      mix = mapper.readValue(Files.readString(file), Mix.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(file + ": " + wrong.getOriginalMessage(), wrong);
    }
    mix.check(file);
    return mix;
  }

  private void check(Path file) {
    require(seed != null, file, "seed is missing");
    require(calls != null, file, "calls is missing");
    require(seed.cases() >= 1 && seed.cases() <= MAX_CASES, file, "seed.cases: 1 to " + MAX_CASES);
    require(
        seed.comments() >= 0 && seed.comments() <= MAX_COMMENTS,
        file,
        "seed.comments: 0 to " + MAX_COMMENTS);
    calls.forEach(
        (name, share) -> {
          require(CallKind.named(name) != null, file, "calls: " + name + " is none of " + names());
          require(share != null && share >= 1, file, "calls." + name + ": at least 1");
        });
    int sum = calls.values().stream().mapToInt(Integer::intValue).sum();
    require(sum == 100, file, "calls: the shares add up to " + sum + ", not to 100");
  }

  private static String names() {
    return CallKind.ALL.stream().map(CallKind::title).collect(Collectors.joining(", "));
  }

  private static void require(boolean right, Path file, String wrong) {
    if (!right) {
      throw new IllegalArgumentException(file + ": " + wrong);
    }
  }

  /** One of the kinds, each as often as its share says. */
  CallKind draw(SplittableRandom random) {
    int left = random.nextInt(100);
    for (Map.Entry<String, Integer> call : calls.entrySet()) {
      left -= call.getValue();
      if (left < 0) {
        return CallKind.named(call.getKey());
      }
    }
    throw new IllegalStateException("The shares do not add up to 100");
  }
}
