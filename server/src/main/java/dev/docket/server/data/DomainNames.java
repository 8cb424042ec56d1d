package dev.docket.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a domain, its fields and its templates are called. */
record DomainNames(DataClient client, String domainId) {

  /** A field, as the server lists it. */
  record NamedField(String id, String name, String type) {}

  /**
   * The domain of an id or a name.
   *
   * @throws DataException if there is none
   */
  static DomainNames of(DataClient client, String idOrName) {
    for (JsonNode domain : pages(client, "/domains-list", "domains")) {
      if (domain.path("domainId").asText().equals(idOrName)
          || domain.path("name").asText().equals(idOrName)) {
        return new DomainNames(client, domain.path("domainId").asText());
      }
    }
    throw new DataException("There is no domain " + idOrName);
  }

  String path() {
    return "/domains/" + encode(domainId);
  }

  String feed() {
    return "/feed" + path();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The fields in the order in which the server lists them. */
  List<NamedField> fields() {
    return pages(client, path() + "/fields-list", "fields").stream()
        .map(
            field ->
                new NamedField(
                    field.path("fieldId").asText(),
                    field.path("name").asText(),
                    field.path("type").asText()))
        .toList();
  }

  /** The names of the templates by their ids. */
  Map<String, String> templates() {
    Map<String, String> names = new LinkedHashMap<>();
    pages(client, path() + "/templates-list", "templates")
        .forEach(
            template ->
                names.put(template.path("templateId").asText(), template.path("name").asText()));
    return names;
  }

  private static List<JsonNode> pages(DataClient client, String path, String member) {
    List<JsonNode> all = new ArrayList<>();
    String token = null;
    do {
      JsonNode page = client.call("POST", token == null ? path : path + "?nextToken=" + token);
      page.path(member).forEach(all::add);
      token = next(page);
    } while (token != null);
    return all;
  }

  private static @Nullable String next(JsonNode page) {
    String token = page.path("nextToken").asText("");
    return token.isEmpty() ? null : encode(token);
  }
}
