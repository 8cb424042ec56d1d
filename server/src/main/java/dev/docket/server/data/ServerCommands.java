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
import java.util.stream.Stream;

/** A group of commands that call a running server: how they find it and tell what is wrong. */
final class ServerCommands {

  private static final String URL = "url";
  private static final String REGION = "region";
  private static final String PROFILE = "profile";
  private static final String HERE = "http://127.0.0.1:8080";

  /** The options of all of them. */
  private static final List<Tool.Option> OPTIONS =
      List.of(
          option(URL, "<url>", "The server; otherwise AWS_ENDPOINT_URL, or " + HERE + "."),
          option(REGION, "<region>", "The Region; otherwise that of AWS_REGION or the profile."),
          option(
              PROFILE,
              "<profile>",
              "A profile of the AWS CLI whose key is used; otherwise that of AWS_ACCESS_KEY_ID, or"
                  + " the token of AWS_BEARER_TOKEN_CONNECTCASES."));

  /** The option of commands about one domain. */
  static final Tool.Option DOMAIN =
      new Tool.Option("domain", "<domain>", "1", true, "The id or the name of the domain.");

  /** The exit code if something was refused, or the server could not be used. */
  static final int FAILED = 1;

  private final String group;
  private final String description;
  private final Map<String, String> environment;
  private final Path home;
  private final PrintWriter err;
  private final InstantSource clock;

  /**
   * @param group the word before the names of the commands
   * @param home the directory of the user, where profiles are
   */
  ServerCommands(
      String group,
      String description,
      Map<String, String> environment,
      Path home,
      PrintWriter err,
      InstantSource clock) {
    this.group = group;
    this.description = description;
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.err = err;
    this.clock = clock;
  }

  /** What a command does; returns the exit code. */
  @FunctionalInterface
  interface Work {
    int run(DataClient client, ToolOptions options) throws IOException;
  }

  /** An option with a value, which need not be there. */
  static Tool.Option option(String name, String label, String description) {
    return new Tool.Option(name, label, "1", false, description);
  }

  /** A command with options of its own besides those of all. */
  Tool tool(String name, String about, List<Tool.Option> own, Work work) {
    return new Tool(
        group,
        description,
        name,
        about,
        Stream.concat(OPTIONS.stream(), own.stream()).toList(),
        options -> run(options, work));
  }

  /** The domain that a command is about. */
  static DomainNames domain(DataClient client, ToolOptions options) {
    return DomainNames.of(client, options.required(DOMAIN.name()));
  }

  /** Does what a command does, and prints why it could not. */
  private int run(ToolOptions options, Work work) {
    try {
      return work.run(new DataClient(access(options), clock), options);
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
