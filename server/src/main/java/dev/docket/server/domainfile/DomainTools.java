package dev.docket.server.domainfile;

import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.Route;
import dev.docket.server.domainfile.DomainCommands.Task;
import dev.docket.server.seed.DomainFile;
import dev.docket.server.seed.InvalidSeedException;
import dev.docket.server.seed.SeedService;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code docket config export}, {@code plan} and {@code apply}: the configuration of domains. */
public final class DomainTools {

  private static final String GROUP = "config";
  private static final String GROUP_DESCRIPTION =
      "Look at the settings, or at the configuration of domains.";
  private static final String URL = "url";
  private static final String REGION = "region";
  private static final String PROFILE = "profile";
  private static final String DOMAIN = "domain";
  private static final String FILE = "file";
  private static final String CREATE_DOMAIN = "create-domain";
  private static final String ALLOW_DELETE = "allow-delete";
  private static final String STANDARD_INPUT = "-";

  private static final List<Tool.Option> ACCESS =
      List.of(
          new Tool.Option(
              URL,
              "<url>",
              "1",
              false,
              "Where the server is; otherwise AWS_ENDPOINT_URL, or AWS itself."),
          new Tool.Option(REGION, "<region>", "1", false, "The Region; otherwise AWS_REGION."),
          new Tool.Option(
              PROFILE,
              "<name>",
              "1",
              false,
              "The profile with the credentials; otherwise those of the environment, AWS_PROFILE"
                  + " or the default profile."));

  private static final Tool.Option FILE_OPTION =
      new Tool.Option(FILE, "<file>", "1", true, "The file, or - for the standard input.", "-f");
  private static final Tool.Option CREATE_DOMAIN_OPTION =
      new Tool.Option(CREATE_DOMAIN, "", "0", false, "Create the domain if it does not exist.");

  private final Map<String, String> environment;
  private final Path home;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final BooleanSupplier terminal;
  private final InstantSource clock;
  private final Supplier<SeedService> service;

  /**
   * @param home the directory of the user
   * @param in read where a file is {@code -}
   * @param terminal whether {@code out} is a terminal
   * @param clock tells when calls are signed
   * @param service makes the operations of which the system fields of a new domain are learnt
   */
  public DomainTools(
      Map<String, String> environment,
      Path home,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      BooleanSupplier terminal,
      InstantSource clock,
      Supplier<SeedService> service) {
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.service = service;
  }

  /** The commands. */
  public List<Tool> tools() {
    return List.of(
        tool(
            "export",
            "Print the configuration of a domain as a file.",
            List.of(
                new Tool.Option(DOMAIN, "<name|id>", "1", true, "The domain, by its name or id.")),
            options -> commands().export(task(options))),
        tool(
            "plan",
            "Print what would make a domain as a file says: exit code 0 if nothing, 2 if something,"
                + " 1 for a failure.",
            List.of(
                FILE_OPTION, domainOfFile(), CREATE_DOMAIN_OPTION, allowDelete("Do not warn of")),
            options -> commands().plan(task(options), file(options))),
        tool(
            "apply",
            "Make a domain as a file says: exit code 0, or 1 for a failure.",
            List.of(FILE_OPTION, domainOfFile(), CREATE_DOMAIN_OPTION, allowDelete("Make")),
            options -> commands().apply(task(options), file(options))));
  }

  private static Tool.Option domainOfFile() {
    return new Tool.Option(
        DOMAIN, "<name|id>", "1", false, "The domain; otherwise that of the name in the file.");
  }

  private static Tool.Option allowDelete(String verb) {
    return new Tool.Option(
        ALLOW_DELETE, "", "0", false, verb + " changes that delete, deactivate or switch off.");
  }

  /** What a tool does. */
  @FunctionalInterface
  private interface Action {
    int run(ToolOptions options);
  }

  private Tool tool(String name, String description, List<Tool.Option> options, Action action) {
    return new Tool(
        GROUP,
        GROUP_DESCRIPTION,
        name,
        description,
        Stream.concat(options.stream(), ACCESS.stream()).toList(),
        given -> run(action, given),
        DomainCommands.FAILED);
  }

  private int run(Action action, ToolOptions options) {
    try {
      return action.run(options);
    } catch (InvalidSeedException wrong) {
      wrong.mistakes().forEach(err::println);
    } catch (CallException | IllegalArgumentException refused) {
      err.println(refused.getMessage());
    }
    return DomainCommands.FAILED;
  }

  private DomainCommands commands() {
    Map<String, Route> routes = Contract.load().operations();
    boolean colours = PlanReport.wantsColours(environment) && terminal.getAsBoolean();
    return new DomainCommands(
        routes,
        clock,
        () -> DomainFile.systemFields(routes, service.get(), clock.instant()),
        new PlanReport(out, colours),
        err);
  }

  private Task task(ToolOptions options) {
    return new Task(
        ApiAccess.of(
            new ApiAccess.Choice(options.value(URL), options.value(REGION), options.value(PROFILE)),
            environment,
            home),
        options.value(DOMAIN),
        options.has(CREATE_DOMAIN),
        options.has(ALLOW_DELETE));
  }

  private DomainFile file(ToolOptions options) {
    String name = options.required(FILE);
    try {
      return name.equals(STANDARD_INPUT)
          ? DomainFile.read(in.readAllBytes(), "standard input")
          : DomainFile.read(Files.readAllBytes(Path.of(name)), name);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          name + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")", unreadable);
    }
  }
}
