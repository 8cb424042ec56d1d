package dev.docket.storage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server that writes the plan of each statement that it runs, and which parts of tables these
 * read and write.
 */
final class PlanLog {

  /** The tables that are divided by account. */
  static final List<String> TABLES =
      List.of(
          "account",
          "counted_part",
          "entity",
          "identifier_parts",
          "log_entry",
          "log_head",
          "log_trim",
          "part_total",
          "searchable",
          "slot",
          "total",
          "word");

  static final int PARTS = 4;

  /** What is about all accounts, and never in a call of the API. */
  private static final List<String> OF_ALL_ACCOUNTS =
      List.of(
          // Which account comes next, for whoever does something for each.
          "SELECT account FROM account WHERE account > $1 ORDER BY account LIMIT 1",
          "SELECT account FROM entity WHERE account > $1 ORDER BY account LIMIT 1",
          // Tables are divided when they have been migrated.
          "-- ",
          // An extent is read at one moment, with what tenants share.
          "SELECT account, region, parent, kind, id, version, format, body::text\nFROM entity\nWHERE ",
          // An extent of everything is replaced.
          "WITH described AS (\n  DELETE FROM searchable WHERE NOT (account = $1 AND region = $2)\n",
          "DELETE FROM total WHERE (account, place, label) IN (");

  /** What is too, but begins like statements that are about one. */
  private static final List<String> OF_ALL_ROWS =
      List.of(
          // Whoever follows logs asks which there are.
          "SELECT h.account, h.region, COALESCE(t.trimmed, 0), h.last\nFROM log_head AS h\nLEFT JOIN log_trim AS t"
              + " ON t.account = h.account AND t.region = h.region\n",
          "DELETE FROM log_entry",
          "DELETE FROM counted_part",
          "DELETE FROM part_total",
          "SELECT account, region FROM log_head");

  private static final String QUERY_NAME = "\"Query Text\"";
  private static final Pattern QUERY = Pattern.compile(QUERY_NAME + ": \"(.*)\",?$");
  private static final String PART_NAME = "\"Relation Name\"";
  private static final Pattern PART = Pattern.compile(PART_NAME + ": \"\\w+_part(\\d+)\"");
  private static final Pattern WRITTEN = Pattern.compile("INSERT INTO (\\w+)");
  private static final Pattern VALUES = Pattern.compile("\\sVALUES\\s");

  /** What the application calls itself at the login. */
  private static final String STORE = "docket";

  private PlanLog() {}

  static PostgresServer server() {
    return Server.RUNNING;
  }

  /** That each statement up to now has only looked at the part of one account. */
  static void expectOnePartEach() {
    Map<String, Set<Integer>> parts = parts();
    assertThat(parts).as("different statements").hasSizeGreaterThan(20);
    assertThat(statements(parts, (sql, seen) -> seen.size() > 1))
        .as("statements that look at parts of several accounts")
        .isEmpty();
    assertThat(statements(parts, (sql, seen) -> seen.isEmpty() && writesRows(sql)))
        .as("statements of which it is not known beforehand where their rows go")
        .isEmpty();
  }

  private static List<String> statements(
      Map<String, Set<Integer>> parts, BiPredicate<String, Set<Integer>> which) {
    return parts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey(), entry.getValue()))
        .map(entry -> "parts " + entry.getValue() + " of\n" + entry.getKey())
        .toList();
  }

  private static boolean isOfAllAccounts(String sql) {
    return OF_ALL_ROWS.contains(sql) || OF_ALL_ACCOUNTS.stream().anyMatch(sql::startsWith);
  }

  private static boolean writesRows(String sql) {
    Matcher written = WRITTEN.matcher(sql);
    return written.find() && TABLES.contains(written.group(1)) && !VALUES.matcher(sql).find();
  }

  /** The most parts that a plan of each statement has had. */
  private static Map<String, Set<Integer>> parts() {
    String mark = "mark-" + UUID.randomUUID();
    Databases.execute(server().url(), "DO 'BEGIN RAISE LOG ''" + mark + "''; END'");
    Map<String, Set<Integer>> parts = new TreeMap<>();
    String sql = "";
    Set<Integer> seen = new TreeSet<>();
    try (BufferedReader log = Files.newBufferedReader(Server.DIRECTORY.resolve("log"), UTF_8)) {
      boolean store = false;
      String line = "";
      while (!line.contains(mark)) {
        String next = log.readLine();
        if (next == null) {
          Thread.onSpinWait();
          continue;
        }
        line = next;
        if (!line.startsWith("\t")) {
          store = line.startsWith(STORE + " ");
        }
        // Nearly all lines are of neither kind.
        if (line.contains(QUERY_NAME)) {
          Matcher query = QUERY.matcher(line);
          if (query.find()) {
            sql = query.group(1).replace("\\n", "\n").replace("\\\"", "\"");
            seen = new TreeSet<>();
            if (store && !isOfAllAccounts(sql)) {
              Set<Integer> now = seen;
              parts.merge(sql, now, (one, other) -> one.size() > 1 ? one : other);
            }
          }
        } else if (line.contains(PART_NAME)) {
          Matcher part = PART.matcher(line);
          if (part.find()) {
            seen.add(Integer.parseInt(part.group(1)));
          }
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parts;
  }

  /** Started when it is first needed. */
  private static final class Server {

    static final Path DIRECTORY = directory();
    static final PostgresServer RUNNING =
        PostgresServer.start(
            Map.of(
                "session_preload_libraries", "auto_explain",
                "auto_explain.log_min_duration", "0",
                "auto_explain.log_format", "json",
                "logging_collector", "on",
                "log_directory", DIRECTORY.toString(),
                "log_filename", "log",
                "log_line_prefix", "'%a '",
                "log_rotation_size", "0",
                "log_rotation_age", "0"));

    private static Path directory() {
      try {
        Path directory = Files.createTempDirectory("docket-plans");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "plan-log"));
        return directory;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void delete(Path directory) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(directory);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
