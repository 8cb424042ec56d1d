package dev.docket.server.data;

import static dev.docket.server.data.ServerCommands.option;

import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.data.CaseImporter.Outcome;
import java.io.BufferedReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands {@code docket data export} and {@code docket data import}. */
public final class DataTools {

  private static final String GROUP = "data";
  private static final String GROUP_DESCRIPTION = "Export and import cases of a running server.";

  private static final String FORMAT = "format";
  private static final String OUTPUT = "output";
  private static final String FILE = "file";
  private static final String REPORT = "report";
  private static final String DRY_RUN = "dry-run";
  private static final String KEEP = "keep-ids-and-times";

  private static final String CSV = "csv";
  private static final String NDJSON = "ndjson";

  private final ServerCommands commands;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param home the directory of the user, where profiles are
   * @param out gets what is exported
   * @param err gets everything else, and how far a command is if standard error is a terminal
   */
  public DataTools(
      Map<String, String> environment,
      Path home,
      PrintWriter out,
      PrintWriter err,
      InstantSource clock) {
    commands = new ServerCommands(GROUP, GROUP_DESCRIPTION, environment, home, err, clock);
    this.out = out;
    this.err = err;
  }

  /** What a command does; returns the exit code. */
  @FunctionalInterface
  private interface Work {
    int run(DomainNames domain, ToolOptions options) throws IOException;
  }

  public List<Tool> tools() {
    return List.of(
        tool(
            "export",
            "Write all cases of a domain to a file or to standard output, by id.",
            List.of(
                option(FORMAT, "<ndjson|csv>", "ndjson, all of each case; csv, a table of fields."),
                option(OUTPUT, "<file>", "The file; otherwise standard output.")),
            this::export),
        tool(
            "import",
            "Import cases from a file: exit code 0 if none was refused, 1 otherwise.",
            List.of(
                new Tool.Option(
                    FILE, "<file>", "1", true, "A file of NDJSON, or .csv for a table."),
                new Tool.Option(DRY_RUN, "", "0", false, "Only say what would come of it."),
                new Tool.Option(
                    KEEP, "", "0", false, "Take cases as they are, with ids, times and history."),
                option(REPORT, "<file>", "A file that gets a line of JSON for each row.")),
            this::importFile));
  }

  /** A command about a domain. */
  private Tool tool(String name, String description, List<Tool.Option> own, Work work) {
    List<Tool.Option> options = new ArrayList<>(List.of(ServerCommands.DOMAIN));
    options.addAll(own);
    return commands.tool(
        name,
        description,
        options,
        (client, given) -> work.run(ServerCommands.domain(client, given), given));
  }

  private int export(DomainNames domain, ToolOptions options) throws IOException {
    String format = options.value(FORMAT) == null ? NDJSON : options.value(FORMAT);
    if (!List.of(NDJSON, CSV).contains(format)) {
      err.println("--format must be ndjson or csv");
      return CommandLineApp.MISTAKE;
    }
    Progress progress = new Progress(err, Terminal.isStandardError());
    CaseExport export = new CaseExport(domain, progress);
    String file = options.value(OUTPUT);
    long count;
    try (Writer to = file == null ? new Unclosed(out) : Files.newBufferedWriter(Path.of(file))) {
      count = CSV.equals(format) ? export.csv(to) : export.ndjson(to);
    }
    if (out.checkError()) {
      throw new DataException("Standard output cannot be written");
    }
    progress.done(Progress.number(count) + " cases exported");
    return CommandLineApp.OK;
  }

  private int importFile(DomainNames domain, ToolOptions options) throws IOException {
    Path file = Path.of(options.required(FILE));
    String report = options.value(REPORT);
    Progress progress = new Progress(err, Terminal.isStandardError());
    try (BufferedReader in = Files.newBufferedReader(file);
        Writer lines = report == null ? null : Files.newBufferedWriter(Path.of(report))) {
      CaseImporter importer =
          new CaseImporter(domain, progress, options.has(KEEP), options.has(DRY_RUN), lines);
      try {
        if (file.toString().endsWith("." + CSV)) {
          importer.csv(new PushbackReader(in));
        } else {
          importer.ndjson(in);
        }
      } finally {
        progress.done(summary(importer.counts(), options.has(DRY_RUN)));
      }
      return importer.counts().containsKey(Outcome.REFUSED)
          ? ServerCommands.FAILED
          : CommandLineApp.OK;
    }
  }

  private static String summary(Map<Outcome, Long> counts, boolean dryRun) {
    return count(counts, Outcome.IMPORTED)
        + (dryRun ? " cases would be imported, " : " cases imported, ")
        + count(counts, Outcome.ALREADY_THERE)
        + " were there already, "
        + count(counts, Outcome.REFUSED)
        + " refused";
  }

  private static String count(Map<Outcome, Long> counts, Outcome outcome) {
    @Nullable Long count = counts.get(outcome);
    return Progress.number(count == null ? 0 : count);
  }

  /** Standard output, which others write to afterwards. */
  private static final class Unclosed extends FilterWriter {

    private Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
