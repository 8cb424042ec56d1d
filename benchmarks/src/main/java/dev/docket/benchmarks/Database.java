package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a PostgreSQL tells of itself, and what its processes take if it runs on this machine. */
final class Database {

  private static final long NOT_HERE = -1;
  private static final long TICK_NANOS = 10_000_000;

  /** Places in /proc/PID/stat behind the name: the parent, and the first of four times. */
  private static final int PARENT = 1;

  private static final int TIMES = 11;

  private final Pgbench psql;
  private final long server;

  Database(String url) throws IOException, InterruptedException {
    psql = new Pgbench(url, 1);
    server = server(psql);
  }

  /** The process whose children all others of the server are: the parent of any of them. */
  private static long server(Pgbench psql) throws IOException, InterruptedException {
    List<String> others =
        psql.query("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
            .lines()
            .toList();
    for (String pid : others) {
      List<String> stat = stat(Long.parseLong(pid));
      if (!stat.isEmpty()) {
        return Long.parseLong(stat.get(PARENT));
      }
    }
    return NOT_HERE;
  }

  /** What follows the name of a process of PostgreSQL; empty if there is none of that id. */
  private static List<String> stat(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      int end = stat.lastIndexOf(')');
      return stat.startsWith("(postgres", stat.indexOf('('))
          ? Arrays.asList(stat.substring(end + 2).split(" "))
          : List.of();
    } catch (IOException ended) {
      return List.of();
    }
  }

  boolean isHere() {
    return server != NOT_HERE;
  }

  /**
   * The processor time of all processes of the server, those that have ended too; zero if it is not
   * on this machine.
   */
  Duration cpu() throws IOException {
    long ticks = 0;
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      List<Long> pids =
          all.map(path -> String.valueOf(path.getFileName()))
              .filter(name -> name.matches("[0-9]+"))
              .map(Long::valueOf)
              .toList();
      for (long pid : pids) {
        List<String> stat = isHere() ? stat(pid) : List.of();
        if (!stat.isEmpty() && pid == server) {
          // Its own and that of children which have ended.
          ticks += sum(stat, 4);
        } else if (!stat.isEmpty() && stat.get(PARENT).equals(Long.toString(server))) {
          ticks += sum(stat, 2);
        }
      }
    }
    return Duration.ofNanos(ticks * TICK_NANOS);
  }

  private static long sum(List<String> stat, int times) {
    return stat.subList(TIMES, TIMES + times).stream().mapToLong(Long::parseLong).sum();
  }

  /** Bytes of the log that is written ahead, since ever. */
  long wal() throws IOException, InterruptedException {
    return Long.parseLong(query("SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint"));
  }

  /** Transactions that have written, this one among them, since ever. */
  long transactions() throws IOException, InterruptedException {
    return Long.parseLong(query("SELECT txid_current()"));
  }

  /** Bytes of each table, with what is kept beside it, and of each index, by name. */
  Map<String, Long> sizes() throws IOException, InterruptedException {
    Map<String, Long> sizes = new LinkedHashMap<>();
    query(
            """
            SELECT relname, CASE relkind WHEN 'r' THEN pg_table_size(oid) ELSE pg_relation_size(oid) END
            FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'i')
            ORDER BY 1
            """)
        .lines()
        .map(line -> line.split("\t"))
        .forEach(columns -> sizes.put(columns[0], Long.valueOf(columns[1])));
    return sizes;
  }

  /** What psql prints, without the end of the last line. */
  String query(String statement) throws IOException, InterruptedException {
    return psql.query(statement).stripTrailing();
  }

  /** Runs a statement that prints nothing of interest. */
  void run(String statement) throws IOException, InterruptedException {
    psql.query(statement);
  }
}
