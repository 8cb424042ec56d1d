package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes of a random input one that is likely to go well: it names what is there and belongs
 * together, and holds what cases and their items must have although the contract does not say so.
 * Operations of which nothing is known here get the names alone.
 */
final class PlausibleInput {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/";
  private static final String CONTACT =
      "arn:aws:connect:us-east-1:123456789012:instance/i/contact/";
  private static final String AGENT = "arn:aws:connect:us-east-1:123456789012:instance/i/agent/";
  private static final String FILE = "arn:aws:cases:us-east-1:123456789012:domain/d/file/";

  /** Fields of every domain that a case may be given values of. */
  private static final List<String> SYSTEM_FIELDS =
      List.of("title", "summary", "status", "customer_id");

  /** What may be left out, and of which most that is made at random is refused. */
  private static final List<String> SELDOM_RIGHT =
      List.of("nextToken", "performedBy", "rules", "status", "layoutConfiguration");

  private final Names names;
  private final Random random;

  PlausibleInput(Names names, Random random) {
    this.names = names;
    this.random = random;
  }

  /**
   * Whether without it servers would answer unlike: some searches find ids, and other things that
   * each server makes up.
   */
  static boolean isNeededFor(String operation) {
    return operation.equals("SearchCases");
  }

  /** Changes the input of an operation. */
  void bringTo(ObjectNode input, String operation) {
    nameWhatIsThere(input);
    keepTogether(input);
    if (random.nextInt(4) > 0) {
      input.remove(SELDOM_RIGHT);
    }
    switch (operation) {
      case "CreateCase" -> input.set("fields", values(fieldsOfNewCase(input)));
      case "UpdateCase" -> input.set("fields", values(someFields(input)));
      case "GetCase" -> input.set("fields", identifiers(someFields(input)));
      case "CreateRelatedItem" -> putItem(input);
      case "UpdateRelatedItem" -> input.set("content", newContent(input));
      case "SearchCases" -> putSearch(input);
      case "BatchUpdateCase" -> putUpdateOfCases(input);
      case "BatchCreateRelatedItem" -> putCommentOnCases(input);
      case "StartMergeCases" -> putMerge(input);
      case "GetMergeCasesStatus" -> nameMergedCase(input);
      case "ListCasesForContact" -> input.put("contactArn", CONTACT + word());
      default -> {
        // The names are enough.
      }
    }
  }

  private void nameWhatIsThere(ObjectNode input) {
    for (String member : members(input)) {
      if (member.endsWith("Id") || member.equals("arn")) {
        names.latest(capitalised(member), random).ifPresent(name -> input.put(member, name));
      }
    }
  }

  /** Names the domain and the case that things were made in, the innermost thing deciding. */
  private void keepTogether(ObjectNode input) {
    for (String member : members(input)) {
      for (Map.Entry<String, JsonNode> given : origin(input.path(member)).properties()) {
        if (given.getKey().endsWith("Id") && input.has(given.getKey())) {
          input.set(given.getKey(), given.getValue());
        }
      }
    }
  }

  private static List<String> members(ObjectNode input) {
    return input.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static String capitalised(String member) {
    return member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
  }

  private JsonNode origin(JsonNode name) {
    return names.origin(name.asText());
  }

  private Set<String> fieldsOfNewCase(ObjectNode input) {
    Set<String> fields = new TreeSet<>(List.of("title", "customer_id"));
    for (JsonNode required : origin(input.path("templateId")).path("requiredFields")) {
      fields.add(required.path("fieldId").asText());
    }
    if (random.nextBoolean()) {
      fields.addAll(someFields(input));
    }
    return fields;
  }

  private Set<String> someFields(ObjectNode input) {
    Set<String> fields = new TreeSet<>(customFields(input));
    fields.add(oneOf(SYSTEM_FIELDS));
    return fields;
  }

  /** At most one that was made in the domain, which may have been deleted since. */
  private Set<String> customFields(ObjectNode input) {
    JsonNode domain = input.path("domainId");
    return names.latest("FieldId", random).stream()
        .filter(field -> names.origin(field).path("domainId").equals(domain))
        .collect(Collectors.toSet());
  }

  private ArrayNode identifiers(Collection<String> fields) {
    ArrayNode identifiers = NODES.arrayNode();
    fields.forEach(field -> identifiers.addObject().put("id", field));
    return identifiers;
  }

  private ArrayNode values(Collection<String> fields) {
    ArrayNode values = NODES.arrayNode();
    for (String field : fields) {
      values.addObject().put("id", field).set("value", value(field));
    }
    return values;
  }

  private ObjectNode value(String field) {
    return switch (field) {
      case "title" -> text(word());
      case "summary" -> text(oneOf(List.of("a", "b", "")));
      case "status" -> text(oneOf(List.of("open", "closed")));
      case "customer_id" -> text(CUSTOMER + word());
      default -> valueOfType(names.origin(field).path("type").asText());
    };
  }

  private ObjectNode valueOfType(String type) {
    ObjectNode value = NODES.objectNode();
    return switch (type) {
      case "Number" -> value.put("doubleValue", random.nextInt(3));
      case "Boolean" -> value.put("booleanValue", random.nextBoolean());
      case "DateTime" -> text("2026-03-1" + random.nextInt(3));
      case "Url" -> text("https://" + word() + ".example");
      case "User" -> value.put("userArnValue", AGENT + word());
      default -> text(word());
    };
  }

  private static ObjectNode text(String text) {
    return NODES.objectNode().put("stringValue", text);
  }

  private void putItem(ObjectNode input) {
    ObjectNode content = content(input);
    input.set("content", content);
    input.put("type", capitalised(members(content).getFirst()));
  }

  private ObjectNode content(ObjectNode input) {
    ObjectNode content = NODES.objectNode();
    switch (random.nextInt(6)) {
      case 0 -> content.putObject("contact").put("contactArn", CONTACT + word());
      case 1 -> content.putObject("file").put("fileArn", FILE + word());
      case 2 -> putSla(content.putObject("sla").putObject("slaInputConfiguration"));
      case 3 -> content.putObject("connectCase").put("caseId", otherCase(input));
      case 4 -> putCustom(content, input);
      default -> putComment(content);
    }
    return content;
  }

  private void putSla(ObjectNode sla) {
    sla.put("name", word()).put("type", "CaseField").put("fieldId", "status");
    sla.putArray("targetFieldValues").add(value("status"));
    sla.put("targetSlaMinutes", 1 + random.nextInt(3));
  }

  /** Another case than that of the input, where one comes up in a few draws. */
  private String otherCase(ObjectNode input) {
    String other = word();
    for (int draw = 0; draw < 4; draw++) {
      other = names.latest("CaseId", random).orElse(other);
      if (!other.equals(input.path("caseId").asText())) {
        return other;
      }
    }
    return other;
  }

  private void putCustom(ObjectNode content, ObjectNode input) {
    content.putObject("custom").set("fields", values(customFields(input)));
  }

  private void putComment(ObjectNode content) {
    content.putObject("comment").put("body", word()).put("contentType", "Text/Plain");
  }

  private void putUpdateOfCases(ObjectNode input) {
    putCases(input);
    Set<String> fields = new TreeSet<>(customFields(input));
    if (random.nextBoolean()) {
      fields.add("summary");
    }
    ArrayNode values = input.putArray("fields");
    for (String field : fields) {
      ObjectNode value = values.addObject();
      ObjectNode identifier = value.putObject("fieldIdentifier");
      if (field.equals("summary") && random.nextBoolean()) {
        identifier.put("name", "Summary");
      } else {
        identifier.put("id", field);
      }
      value.set("value", value(field));
    }
    input.remove(List.of("status", "customerId"));
    input.put("title", word());
    if (random.nextInt(4) == 0) {
      input.put("status", oneOf(List.of("open", "closed")));
    }
    putToken(input);
  }

  private void putCommentOnCases(ObjectNode input) {
    putCases(input);
    putComment(input.putObject("content"));
    putToken(input);
  }

  /** Names some cases of one domain, by either of their names. */
  private void putCases(ObjectNode input) {
    Set<String> ids = new TreeSet<>();
    for (int draw = 0; draw < 3; draw++) {
      names.latest("CaseId", random).ifPresent(ids::add);
    }
    ids.stream()
        .map(id -> names.origin(id).path("domainId"))
        .filter(JsonNode::isTextual)
        .findFirst()
        .ifPresent(domain -> input.set("domainId", domain));
    ArrayNode cases = input.putArray("cases");
    ids.forEach(id -> cases.addObject().putObject("caseIdentifier").put("caseId", id));
    if (random.nextInt(4) == 0) {
      String reference = names.latest("ReferenceId", random).orElseGet(this::word);
      cases.addObject().putObject("caseIdentifier").put("referenceId", reference);
    }
  }

  /** Hardly ever a token, but then one that may have been used. */
  private void putToken(ObjectNode input) {
    input.remove("clientToken");
    if (random.nextInt(4) == 0) {
      input.put("clientToken", word());
    }
  }

  /** One that was merged into another one, if there is any; for others there is no status. */
  private void nameMergedCase(ObjectNode input) {
    names
        .merged(random)
        .ifPresent(
            merge -> {
              input.set("domainId", merge.path("domainId"));
              input.set("caseId", merge.path("secondaryCaseIds").path(0));
            });
  }

  /** Another case of the same domain and customer, where one comes up in some draws. */
  private String otherOfTheSame(ObjectNode input) {
    JsonNode primary = origin(input.path("caseId"));
    String other = otherCase(input);
    for (int draw = 0; draw < 8; draw++) {
      ObjectNode made = names.origin(other);
      if (made.path("domainId").equals(primary.path("domainId"))
          && customer(made).equals(customer(primary))) {
        return other;
      }
      other = otherCase(input);
    }
    return other;
  }

  private static String customer(JsonNode newCase) {
    for (JsonNode field : newCase.path("fields")) {
      if (field.path("id").asText().equals("customer_id")) {
        return field.at("/value/stringValue").asText();
      }
    }
    return "";
  }

  private void putMerge(ObjectNode input) {
    String other = otherOfTheSame(input);
    input.putArray("secondaryCaseIds").add(other);
    input.remove("fieldsConfiguration");
    if (random.nextInt(4) == 0) {
      ObjectNode configuration = input.putArray("fieldsConfiguration").addObject();
      configuration.put("sourceCaseId", other);
      configuration.set("fieldIds", identifiers(List.of("summary")));
    }
    ObjectNode items = input.putObject("relatedItemsConfiguration");
    for (String type : List.of("comment", "connectCase", "contact", "custom")) {
      items.put(type, random.nextBoolean());
    }
  }

  private ObjectNode newContent(ObjectNode input) {
    ObjectNode content = NODES.objectNode();
    switch (origin(input.path("relatedItemId")).path("type").asText()) {
      case "Custom" -> putCustom(content, input);
      case "Sla" ->
          content
              .putObject("sla")
              .putObject("slaUpdateConfiguration")
              .put("targetSlaMinutes", 1 + random.nextInt(3));
      default -> putComment(content);
    }
    return content;
  }

  /** For nothing that a server makes up, such as ids, as no two make up the same. */
  private void putSearch(ObjectNode input) {
    input.retain("domainId");
    input.put("maxResults", 1 + random.nextInt(3));
    input.set("fields", identifiers(someFields(input)));
    if (random.nextBoolean()) {
      String field = oneOf(SYSTEM_FIELDS);
      ObjectNode comparison = input.putObject("filter").putObject("field").putObject("equalTo");
      comparison.put("id", field).set("value", value(field));
    }
    if (random.nextBoolean()) {
      String order = oneOf(List.of("Asc", "Desc"));
      input
          .putArray("sorts")
          .addObject()
          .put("fieldId", oneOf(SYSTEM_FIELDS))
          .put("sortOrder", order);
    }
  }

  private String word() {
    return oneOf(List.of("a", "b", "c"));
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
