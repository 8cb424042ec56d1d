package dev.docket.server.data;

import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.domainfile.ApiAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How commands find a running server and tell what is wrong. */
final class ServerCalls {

  private static final String URL = "url";
  private static final String REGION = "region";
  private static final String PROFILE = "profile";
  private static final String HERE = "http://127.0.0.1:8080";

  /** The options of all commands that call a server. */
  static final List<Tool.Option> OPTIONS =
      List.of(
          option(URL, "<url>", "The server; otherwise AWS_ENDPOINT_URL, or " + HERE + "."),
          option(REGION, "<region>", "The Region; otherwise that of AWS_REGION or the profile."),
          option(
              PROFILE,
              "<profile>",
              "A profile of the AWS CLI whose key is used; otherwise that of AWS_ACCESS_KEY_ID, or"
                  + " the token of AWS_BEARER_TOKEN_CONNECTCASES."));

  /** The exit code if something was refused, or the server could not be used. */
  static final int FAILED = 1;

  private final Map<String, String> environment;
  private final Path home;
  private final PrintWriter err;
  private final InstantSource clock;

  /**
   * @param home the directory of the user, where profiles are
   */
  ServerCalls(Map<String, String> environment, Path home, PrintWriter err, InstantSource clock) {
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.err = err;
    this.clock = clock;
  }

  /** What a command does; returns the exit code. */
  @FunctionalInterface
  interface Work {
    int run(DataClient client) throws IOException;
  }

  /** An option with a value, which need not be there. */
  static Tool.Option option(String name, String label, String description) {
    return new Tool.Option(name, label, "1", false, description);
  }

  /** Does what a command does, and prints why it could not. */
  int run(ToolOptions options, Work work) {
    try {
      return work.run(new DataClient(access(options), clock));
    } catch (DataException | IllegalArgumentException told) {
      err.println(told.getMessage());
    } catch (NoSuchFileException missing) {
      err.println(missing.getFile() + " does not exist");
    } catch (IOException | UncheckedIOException failed) {
      err.println(failed.getMessage());
    }
    return FAILED;
  }

  private ApiAccess access(ToolOptions options) {
    Map<String, String> known = new HashMap<>(environment);
    known.putIfAbsent("AWS_ENDPOINT_URL", HERE);
    return ApiAccess.of(
        new ApiAccess.Choice(options.value(URL), options.value(REGION), options.value(PROFILE)),
        known,
        home);
  }
}
