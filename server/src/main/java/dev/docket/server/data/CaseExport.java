package dev.docket.server.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.data.DomainNames.NamedField;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exports the cases of a domain: each once, by id, in the state that it has when the export has
 * caught up with the feed.
 */
final class CaseExport {

  private static final JsonMapper JSON = new JsonMapper();
  private final DomainNames domain;
  private final Progress progress;

  CaseExport(DomainNames domain, Progress progress) {
    this.domain = domain;
    this.progress = progress;
  }

  /** Writes a case a line; returns how many there are. */
  long ndjson(Writer out) throws IOException {
    try (CaseSpool spool = new CaseSpool()) {
      read(spool, "&include=case&include=relatedItems&include=auditEvents");
      return spool.copy(
          line -> {
            out.write(line);
            out.write('\n');
          });
    }
  }

  /**
   * Writes a table with the values of the fields under their names; returns how many cases there
   * are.
   */
  long csv(Writer out) throws IOException {
    List<NamedField> fields = domain.fields();
    Map<String, String> templates = domain.templates();
    try (CaseSpool spool = new CaseSpool()) {
      read(spool, "&include=case");
      List<String> header = new ArrayList<>(List.of(CaseTable.CASE_ID, CaseTable.TEMPLATE));
      fields.forEach(field -> header.add(CsvLine.guarded(field.name())));
      out.write(CsvLine.of(header));
      return spool.copy(line -> out.write(CsvLine.of(row(JSON.readTree(line), fields, templates))));
    }
  }

  private static List<String> row(
      JsonNode one, List<NamedField> fields, Map<String, String> templates) {
    String template = one.path("templateId").asText();
    Map<String, String> values = new HashMap<>();
    for (JsonNode field : one.path("fields")) {
      values.put(field.path("id").asText(), text(field.path("value")));
    }
    List<String> row = new ArrayList<>();
    row.add(one.path("caseId").asText());
    row.add(CsvLine.guarded(templates.getOrDefault(template, template)));
    fields.forEach(field -> row.add(values.getOrDefault(field.id(), "")));
    return row;
  }

  private static String text(JsonNode union) {
    JsonNode value = union.elements().next();
    return value.isTextual() ? CsvLine.guarded(value.asText()) : value.asText();
  }

  private void read(CaseSpool spool, String include) throws IOException {
    String from = "from=beginning";
    long walked = 0;
    boolean upToDate = false;
    while (!upToDate) {
      JsonNode page =
          domain.client().call("GET", domain.feed() + "/changes?maxResults=100&" + from + include);
      for (JsonNode change : page.path("changes")) {
        String caseId = change.path("caseId").asText();
        JsonNode content = change.path("content");
        if (!change.has("changeId")) {
          spool.walked(caseId, line(content));
          progress.at(++walked);
        } else if (content.isObject()) {
          spool.changed(caseId, line(content));
        } else {
          spool.gone(caseId);
        }
      }
      from = "cursor=" + page.path("cursor").asText();
      upToDate = page.path("upToDate").asBoolean();
    }
  }

  private static String line(JsonNode content) throws JsonProcessingException {
    return JSON.writeValueAsString(content);
  }
}
