package dev.docket.server.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.data.DomainNames.NamedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table of cases: fields by their names or ids, the template by name or id, and
 * the key by which each case is imported once.
 */
final class CaseTable {

  static final String CASE_ID = "caseId";
  static final String TEMPLATE = "template";
  static final String IMPORT_KEY = "importKey";

  private static final JsonMapper JSON = new JsonMapper();

  private final List<String> columns;
  private final Map<String, NamedField> fields;
  private final Map<String, String> templates;

  private CaseTable(
      List<String> columns, Map<String, NamedField> fields, Map<String, String> templates) {
    this.columns = columns;
    this.fields = fields;
    this.templates = templates;
  }

  /**
   * The table of a header.
   *
   * @throws DataException if a column is neither, if it is there twice, or if the template or the
   *     key is missing
   */
  static CaseTable of(List<String> header, DomainNames domain) {
    Map<String, NamedField> fields = new HashMap<>();
    for (NamedField field : domain.fields()) {
      fields.put(field.name(), field);
      fields.put(field.id(), field);
    }
    List<String> columns = header.stream().map(CsvLine::unguarded).map(String::strip).toList();
    List<String> unknown = new ArrayList<>();
    for (String column : columns) {
      if (!List.of(CASE_ID, TEMPLATE, IMPORT_KEY).contains(column) && !fields.containsKey(column)) {
        unknown.add(column);
      }
    }
    if (!unknown.isEmpty()) {
      throw new DataException("The domain has no fields " + unknown);
    }
    if (columns.stream().distinct().count() < columns.size()) {
      throw new DataException("The header has a column twice");
    }
    if (!columns.contains(TEMPLATE)) {
      throw new DataException("The header has no column template");
    }
    if (!columns.contains(CASE_ID) && !columns.contains(IMPORT_KEY)) {
      throw new DataException("The header has no column importKey or caseId");
    }
    Map<String, String> templates = new HashMap<>();
    domain
        .templates()
        .forEach(
            (id, name) -> {
              templates.put(id, id);
              templates.put(name, id);
            });
    return new CaseTable(columns, fields, templates);
  }

  /**
   * The case of a row, as imports take it.
   *
   * @throws DataException if it is none
   */
  ObjectNode row(List<String> row) {
    if (row.size() != columns.size()) {
      throw new DataException(
          "The line has " + row.size() + " values, the header " + columns.size());
    }
    ObjectNode one = JSON.createObjectNode();
    ArrayNode values = JSON.createArrayNode();
    for (int i = 0; i < row.size(); i++) {
      String column = columns.get(i);
      String text = row.get(i);
      NamedField field = fields.get(column);
      if (text.isEmpty()) {
        continue;
      }
      if (column.equals(TEMPLATE)) {
        one.put("templateId", template(CsvLine.unguarded(text)));
      } else if (field == null) {
        one.put(column, CsvLine.unguarded(text));
      } else {
        ObjectNode value = values.addObject().put("id", field.id());
        put(value.putObject("value"), field, text);
      }
    }
    if (!one.has("templateId")) {
      throw new DataException("The template is missing");
    }
    one.set("fields", values);
    return one;
  }

  private String template(String nameOrId) {
    String id = templates.get(nameOrId);
    if (id == null) {
      throw new DataException("There is no template " + nameOrId);
    }
    return id;
  }

  private static void put(ObjectNode union, NamedField field, String text) {
    switch (field.type()) {
      case "Number" -> union.put("doubleValue", number(field, text));
      case "Boolean" -> union.put("booleanValue", truth(field, text));
      case "User" -> {
        String user = CsvLine.unguarded(text);
        union.put(user.startsWith("arn:") ? "userArnValue" : "stringValue", user);
      }
      default -> union.put("stringValue", CsvLine.unguarded(text));
    }
  }

  private static double number(NamedField field, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      throw new DataException(field.name() + " must be a number");
    }
  }

  private static boolean truth(NamedField field, String text) {
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      throw new DataException(field.name() + " must be true or false");
    }
    return text.equalsIgnoreCase("true");
  }
}
