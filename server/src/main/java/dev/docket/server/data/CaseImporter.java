package dev.docket.server.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Sends the cases of a file, several requests at once, and reports on each row in its order. */
final class CaseImporter {

  private static final JsonMapper JSON = new JsonMapper();

  /** The most cases of a request, and the most characters of those before the last one. */
  private static final int BATCH = 100;

  private static final int BATCH_CHARACTERS = 1_000_000;

  private static final int IN_FLIGHT = 8;

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private static final String IMPORT_KEY = CaseTable.IMPORT_KEY;

  private final DomainNames domain;
  private final Progress progress;
  private final boolean keep;
  private final boolean dryRun;
  private final @Nullable Writer report;

  private final Deque<CompletableFuture<List<RowResult>>> inFlight = new ArrayDeque<>();
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final List<Row> batch = new ArrayList<>();
  private int characters;
  private long rows;

  /**
   * @param keep whether cases keep ids and times
   * @param report gets a line of JSON for each row; null for none
   */
  CaseImporter(
      DomainNames domain,
      Progress progress,
      boolean keep,
      boolean dryRun,
      @Nullable Writer report) {
    this.domain = domain;
    this.progress = progress;
    this.keep = keep;
    this.dryRun = dryRun;
    this.report = report;
  }

  /** What came of a row; the constants are those of the server. */
  enum Outcome {
    IMPORTED,
    ALREADY_THERE,
    REFUSED
  }

  /**
   * A row of the file.
   *
   * @param number that of its line, or of the row of a table, from 1
   */
  private record Row(long number, ObjectNode one) {}

  private record RowResult(
      long number, Outcome outcome, @Nullable String caseId, @Nullable String message) {}

  /** How many rows came to what. */
  Map<Outcome, Long> counts() {
    return counts;
  }

  /** Imports a case a line. */
  void ndjson(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      rows++;
      if (line.isBlank()) {
        continue;
      }
      try {
        if (JSON.readTree(line) instanceof ObjectNode one) {
          add(one, line.length());
        } else {
          refuse("The line is no JSON object");
        }
      } catch (JsonProcessingException malformed) {
        refuse("The line is no JSON: " + malformed.getOriginalMessage());
      }
    }
    end();
  }

  /** Imports the rows of a table with a header. */
  void csv(PushbackReader in) throws IOException {
    List<String> header = CsvLine.read(in);
    if (header == null) {
      throw new DataException("The file is empty");
    }
    rows = 1;
    CaseTable table = CaseTable.of(header, domain);
    for (List<String> row = CsvLine.read(in); row != null; row = CsvLine.read(in)) {
      rows++;
      if (row.size() == 1 && row.getFirst().isBlank()) {
        continue;
      }
      try {
        add(table.row(row), row.stream().mapToInt(String::length).sum());
      } catch (DataException malformed) {
        refuse(String.valueOf(malformed.getMessage()));
      }
    }
    end();
  }

  private void add(ObjectNode one, int length) throws IOException {
    if (!keep) {
      if (!one.has(IMPORT_KEY) && one.has(CaseTable.CASE_ID)) {
        one.set(IMPORT_KEY, one.get(CaseTable.CASE_ID));
      }
      one.remove(CaseTable.CASE_ID);
    }
    batch.add(new Row(rows, one));
    characters += length;
    if (batch.size() == BATCH || characters >= BATCH_CHARACTERS) {
      sendBatch();
    }
  }

  private void refuse(String why) throws IOException {
    sendBatch();
    enqueue(
        CompletableFuture.completedFuture(
            List.of(new RowResult(rows, Outcome.REFUSED, null, why))));
  }

  private void sendBatch() throws IOException {
    if (!batch.isEmpty()) {
      enqueue(send(List.copyOf(batch)));
      batch.clear();
      characters = 0;
    }
  }

  private void end() throws IOException {
    sendBatch();
    while (!inFlight.isEmpty()) {
      take();
    }
  }

  private void enqueue(CompletableFuture<List<RowResult>> results) throws IOException {
    inFlight.add(results);
    if (inFlight.size() > IN_FLIGHT) {
      take();
    }
  }

  private void take() throws IOException {
    List<RowResult> results;
    try {
      results = inFlight.remove().join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof DataException told) {
        throw told;
      }
      throw failed;
    }
    for (RowResult result : results) {
      counts.merge(result.outcome(), 1L, Long::sum);
      if (report != null) {
        report.write(JSON.writeValueAsString(reported(result)));
        report.write('\n');
      }
    }
    progress.at(counts.values().stream().mapToLong(Long::longValue).sum());
  }

  private static ObjectNode reported(RowResult result) {
    ObjectNode line =
        JSON.createObjectNode().put("row", result.number()).put("outcome", result.outcome().name());
    if (result.caseId() != null) {
      line.put("caseId", result.caseId());
    }
    if (result.message() != null) {
      line.put("message", result.message());
    }
    return line;
  }

  /** Sends rows. If the server refuses the request as a whole, the halves are sent instead. */
  private CompletableFuture<List<RowResult>> send(List<Row> some) {
    return domain
        .client()
        .send("POST", domain.feed() + "/cases-import", body(some))
        .handle(
            (answer, failure) -> {
              if (answer != null) {
                return CompletableFuture.completedFuture(results(some, answer));
              }
              Throwable cause =
                  failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
              if (!(cause instanceof DataException told)
                  || told.status() != BAD_REQUEST && told.status() != TOO_LARGE) {
                return CompletableFuture.<List<RowResult>>failedFuture(failure);
              }
              if (some.size() == 1) {
                return CompletableFuture.completedFuture(
                    List.of(
                        new RowResult(
                            some.getFirst().number(), Outcome.REFUSED, null, told.getMessage())));
              }
              int half = some.size() / 2;
              return send(some.subList(0, half))
                  .thenCombine(send(some.subList(half, some.size())), CaseImporter::joined);
            })
        .thenCompose(results -> results);
  }

  private static List<RowResult> joined(List<RowResult> one, List<RowResult> other) {
    List<RowResult> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private byte[] body(List<Row> some) {
    ObjectNode request = JSON.createObjectNode();
    ArrayNode cases = request.putArray("cases");
    some.forEach(row -> cases.add(row.one()));
    if (keep) {
      request.put("keepIdsAndTimes", true);
    }
    if (dryRun) {
      request.put("dryRun", true);
    }
    try {
      return JSON.writeValueAsBytes(request);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<RowResult> results(List<Row> some, JsonNode answer) {
    List<RowResult> results = new ArrayList<>();
    JsonNode given = answer.path("results");
    for (int i = 0; i < some.size(); i++) {
      JsonNode result = given.path(i);
      results.add(
          new RowResult(
              some.get(i).number(),
              Outcome.valueOf(result.path("outcome").asText()),
              text(result, "caseId"),
              text(result, "message")));
    }
    return results;
  }

  private static @Nullable String text(JsonNode result, String member) {
    return result.has(member) ? result.path(member).asText() : null;
  }
}
