package dev.docket.server;

import dev.docket.server.build.Build;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.EarlyLogFormat;
import dev.docket.server.config.Tool;
import dev.docket.server.control.cli.ControlTool;
import dev.docket.server.data.DataTools;
import dev.docket.server.data.EventTools;
import dev.docket.server.domainfile.DomainTools;
import dev.docket.server.logging.Logs;
import dev.docket.server.stores.Stores;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code docket}. */
public final class Main {

  private static final String SERVE = "serve";
  private static final String NETTY_EVENTS = "io.netty.jfr.enabled";

  private Main() {}

  public static void main(String[] arguments) {
    if (ControlTool.isMeant(arguments)) {
      System.exit(
          new ControlTool(System.getenv(), System.in, System.out, System.err).run(arguments));
    }
    // Netty would load Java Flight Recorder with its first buffer, which takes a tenth of the
    // start.
    System.setProperty(NETTY_EVENTS, System.getProperty(NETTY_EVENTS, "false"));
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = errors(arguments);
    int code =
        new CommandLineApp(
                Build.version(),
                Stores::find,
                System.getenv(),
                out,
                err,
                List.of(
                    new Command(SERVE, "Start the server.", new Serve(out, err)::run),
                    new Command(
                        "migrate",
                        "Migrate the store's schema, then exit.",
                        new Migrate(out, err)::run),
                    new Doctor(out, err, Clock.systemUTC()).command(),
                    new Command(
                        "self-test",
                        "Start the server, call it with the development key, and stop.",
                        new SelfTest(out, err)::run)),
                () -> tools(out, err))
            .run(arguments);
    // The threads of Vert.x and of the logs must not keep the process alive after a failed start.
    System.exit(code);
  }

  private static List<Tool> tools(PrintWriter out, PrintWriter err) {
    InstantSource clock = InstantSource.system();
    Path home = Path.of(System.getProperty("user.home", ""));
    DomainTools domains =
        new DomainTools(
            System.getenv(),
            home,
            System.in,
            out,
            err,
            Main::isTerminal,
            clock,
            DocketServer::seedService);
    return Stream.of(
            List.of(
                new KeysNew(out, err, new SecureRandom(), clock).tool(),
                new PolicyCheck(out, err, clock).tool()),
            domains.tools(),
            new DataTools(System.getenv(), home, out, err, clock).tools(),
            EventTools.of(System.getenv(), home, out, err, clock).tools())
        .flatMap(List::stream)
        .toList();
  }

  /** Newer Javas have a console without a terminal as well, unless they are told otherwise. */
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** What a server says of a failed start is for whoever reads its log, in the same format. */
  private static PrintWriter errors(String... arguments) {
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    return arguments.length > 0
            && arguments[0].equals(SERVE)
            && EarlyLogFormat.isJson(System.getenv(), arguments)
        ? Logs.jsonErrors(err, InstantSource.system(), Main.class.getName())
        : err;
  }
}
