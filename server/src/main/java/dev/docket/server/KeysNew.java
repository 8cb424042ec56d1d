package dev.docket.server;

import dev.docket.operations.Arn;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.NewAccessKey;
import dev.docket.server.auth.Vocabulary;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.contract.Contract;
import dev.docket.storage.DurationRange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes an access key and prints the entry for the file of access keys, and nothing else. */
final class KeysNew {

  private static final String ACCOUNT = "account";
  private static final String PRINCIPAL = "principal";
  private static final String POLICIES = "policies";
  private static final String EXPIRES = "expires";
  private static final String SESSION = "session";
  private static final String BEARER = "bearer";
  private static final String ROTATE = "rotate";

  private static final DurationRange LIFETIMES =
      new DurationRange(Duration.ofSeconds(1), Duration.ofDays(36_500));

  private final PrintWriter out;
  private final PrintWriter err;
  private final RandomGenerator random;
  private final InstantSource clock;

  /**
   * @param random must be cryptographically strong
   */
  KeysNew(PrintWriter out, PrintWriter err, RandomGenerator random, InstantSource clock) {
    this.out = out;
    this.err = err;
    this.random = random;
    this.clock = clock;
  }

  Tool tool() {
    return new Tool(
        "keys",
        "Make access keys.",
        "new",
        "Make an access key and print its entry for the file of access keys.",
        List.of(
            new Tool.Option(
                ACCOUNT, "<account>", "1", false, "The account, 12 digits; otherwise zeros."),
            new Tool.Option(
                PRINCIPAL, "<arn>", "1", false, "The ARN of the user or role that holds the key."),
            new Tool.Option(
                POLICIES,
                "<file>...",
                "1..*",
                false,
                "Policy files; names start at the directory of the keys."),
            new Tool.Option(
                EXPIRES,
                "<duration|time>",
                "1",
                false,
                "When the key expires, such as 12h, P90D or 2027-01-01T00:00:00Z."),
            new Tool.Option(SESSION, "", "0", false, "With a session token."),
            new Tool.Option(BEARER, "", "0", false, "With a bearer token."),
            new Tool.Option(
                ROTATE,
                "<file> <id>",
                "2",
                false,
                "Take principal, limits and kinds of token from a key in a file.")),
        this::run);
  }

  private int run(ToolOptions options) {
    try {
      Instant expires = expires(options.value(EXPIRES));
      List<String> rotated = options.all(ROTATE);
      if (rotated == null) {
        NewAccessKey key =
            NewAccessKey.of(
                options.value(ACCOUNT),
                options.value(PRINCIPAL),
                options.all(POLICIES),
                options.has(SESSION),
                options.has(BEARER));
        out.print(key.entry(random, expires));
      } else {
        rotate(options, rotated, expires);
      }
      return CommandLineApp.OK;
    } catch (InvalidAccessKeysException wrong) {
      wrong.mistakes().forEach(mistake -> err.println(options.value(ROTATE) + ": " + mistake));
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
    }
    return CommandLineApp.MISTAKE;
  }

  private void rotate(ToolOptions options, List<String> rotated, @Nullable Instant expires)
      throws InvalidAccessKeysException {
    for (String other : List.of(ACCOUNT, PRINCIPAL, POLICIES, SESSION, BEARER)) {
      if (options.has(other)) {
        throw new IllegalArgumentException("--rotate takes over what --" + other + " would say");
      }
    }
    if (rotated.size() != 2) {
      throw new IllegalArgumentException("--rotate needs a file and the id of a key");
    }
    String id = rotated.getLast();
    Vocabulary vocabulary = new Vocabulary(null, Contract.load().operations(Arn.SERVICE));
    NewAccessKey key = NewAccessKey.replacing(Path.of(rotated.getFirst()), id, vocabulary);
    out.print(key.entry(random, expires));
    err.println(
        "Add this entry to the file. Once all clients have the new key, add to the entry of the old"
            + " one, "
            + id
            + ", a time from which it is refused: expires: "
            + clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS));
  }

  private @Nullable Instant expires(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException noTime) {
      try {
        return clock.instant().plus(LIFETIMES.parse(text)).truncatedTo(ChronoUnit.SECONDS);
      } catch (IllegalArgumentException noDuration) {
        throw new IllegalArgumentException(
            "--expires must be a duration such as 12h or P90D, or a time such as"
                + " 2027-01-01T00:00:00Z",
            noDuration);
      }
    }
  }
}
