package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.CasesService;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.server.events.EventTrail.Place;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.memory.MemoryStorageProvider;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema and the samples of events in {@code docs}. The samples are written anew with {@code
 * -Ddocket.event-samples.write=true}.
 */
class EventSchemaTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path SAMPLES = DOCS.resolve("event-samples");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Tenant TENANT = new Tenant("111122223333", "us-west-2");
  private static final String ALICE = "arn:aws:iam::111122223333:user/alice";
  private static final String AGENT =
      "arn:aws:connect:us-west-2:111122223333:instance/I/agent/agent-1";
  private static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);
  private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private final EventTrail trail = new EventTrail(storage, SentEvents.DOCUMENTED);
  private final Map<String, JsonNode> made = new LinkedHashMap<>();
  private Instant now = START;
  private Place place = Place.BEGINNING;
  private final CasesService service =
      ServiceCalls.operations(storage, new Stamps(() -> now, Ids.seeded(1)));

  @AfterEach
  void close() {
    storage.close();
  }

  /** Calls an operation a moment later, and keeps the event that is sent, if the name is one. */
  private JsonNode call(String sample, String name, String input) {
    now = now.plusMillis(1_250);
    JsonNode output = CALLS.call(service, name, input);
    if (!sample.isEmpty()) {
      made.put(sample, event());
    }
    return output;
  }

  /** The one event that was sent since the one before. */
  private JsonNode event() {
    EventTrail.Found found = trail.read(place, event -> true, 100).toCompletableFuture().join();
    place = found.next();
    assertThat(found.events()).hasSize(1);
    return found.events().getFirst().json();
  }

  @BeforeEach
  void makeSamples() {
    String domain = call("", "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    String in = "{'domainId':'" + domain + "',";
    String template =
        call("", "CreateTemplate", in + "'name':'Returns'}").get("templateId").asText();
    String weight =
        call("", "CreateField", in + "'name':'Weight','type':'Number'}").get("fieldId").asText();
    String create =
        in + "'templateId':'" + template + "','performedBy':{'userArn':'" + AGENT + "'},'fields':";
    String other =
        call("", "CreateCase", create + "[{'id':'title','value':{'stringValue':'Before'}}]}")
            .get("caseId")
            .asText();
    call(
        "",
        "PutCaseEventConfiguration",
        in
            + "'eventBridge':{'enabled':true,'includedData':{'caseData':{'fields':[{'id':'status'},"
            + "{'id':'title'},{'id':'"
            + weight
            + "'}]},'relatedItemData':{'includeContent':true}}}}");
    String caseId =
        call(
                "case-created",
                "CreateCase",
                create
                    + "[{'id':'title','value':{'stringValue':'Parcel lost'}},{'id':'"
                    + weight
                    + "','value':{'doubleValue':2.5}}]}")
            .get("caseId")
            .asText();
    String inCase = in + "'caseId':'" + caseId + "',";
    makeItems(inCase, weight, other);

    now = START.plus(Duration.ofHours(1));
    service.finishDue().toCompletableFuture().join();
    made.put("sla-overdue", event());
    call(
        "case-updated",
        "UpdateCase",
        inCase
            + "'performedBy':{'customEntity':'night-import'},"
            + "'fields':[{'id':'status','value':{'stringValue':'closed'}}]}");
    call("case-deleted", "DeleteCase", inCase + "'x':1}");
    makeShortened(domain, caseId, template);
  }

  private void makeItems(String inCase, String weight, String other) {
    Map<String, String> items = new LinkedHashMap<>();
    items.put("Comment", "'comment':{'body':'Found in depot 4','contentType':'Text/Plain'}");
    items.put(
        "Contact",
        "'contact':{'contactArn':'arn:aws:connect:us-west-2:111122223333:instance/I/contact/c-1'}");
    items.put(
        "File", "'file':{'fileArn':'arn:aws:connect:us-west-2:111122223333:instance/I/file/f-1'}");
    items.put(
        "Sla",
        "'sla':{'slaInputConfiguration':{'name':'Answer','type':'CaseField','fieldId':'status',"
            + "'targetFieldValues':[{'stringValue':'closed'}],'targetSlaMinutes':10}}");
    items.put("ConnectCase", "'connectCase':{'caseId':'" + other + "'}");
    items.put(
        "Custom", "'custom':{'fields':[{'id':'" + weight + "','value':{'doubleValue':0.5}}]}");
    items.forEach(
        (type, content) ->
            call(
                type.toLowerCase(Locale.ROOT) + "-created",
                "CreateRelatedItem",
                inCase + "'type':'" + type + "','content':{" + content + "}}"));
  }

  /** Of values and a content that are too large, which no domain takes with the standard quotas. */
  private void makeShortened(String domain, String caseId, String template) {
    String large = "x".repeat(EventEnvelope.MOST_BYTES);
    Map<String, FieldValueUnion> fields =
        Map.of("title", new StringValue("Parcel lost"), "summary", new StringValue(large));
    made.put(
        "case-shortened",
        shortened(domain, caseId, CaseEventType.CASE_UPDATED, null, template, fields, null));
    made.put(
        "comment-shortened",
        shortened(
            domain,
            caseId,
            CaseEventType.RELATED_ITEM_CREATED,
            RelatedItemType.Comment,
            null,
            Map.of(),
            new RelatedItemContent.Comment(new CommentContent(large, "Text/Plain"))));
  }

  private static JsonNode shortened(
      String domain,
      String caseId,
      CaseEventType type,
      RelatedItemType itemType,
      String template,
      Map<String, FieldValueUnion> fields,
      RelatedItemContent content) {
    boolean ofItem = itemType != null;
    CaseEvent event =
        new CaseEvent(
            ofItem
                ? "019cec0a-5ddb-7001-8000-000000000001"
                : "019cec0a-5ddb-7001-8000-000000000002",
            type,
            START.plus(Duration.ofHours(2)),
            caseId,
            ofItem ? "019cec0a-5ddb-7001-8000-000000000003" : null,
            itemType,
            List.of(ofItem ? "comment.commentText" : "summary"),
            new AuditEventPerformedBy(null, ALICE),
            new CaseEventData(template, START, fields, content));
    return EventEnvelope.of(TENANT.child(Domain.KIND, domain), event, event.data()).json();
  }

  private static Map<String, JsonNode> committed() throws IOException {
    Map<String, JsonNode> samples = new TreeMap<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        samples.put(name, JSON.readTree(file.toFile()));
      }
    }
    return samples;
  }

  private static JsonNode schema() throws IOException {
    return JSON.readTree(DOCS.resolve("event.schema.json").toFile());
  }

  /** What is wrong with an event; empty if it follows the schema. */
  private static String faults(JsonNode schema, JsonNode event) {
    Validator validator =
        Validator.create(
            JsonSchema.of(new JsonObject(schema.toString())),
            new JsonSchemaOptions()
                .setBaseUri("https://docket.invalid/event")
                .setDraft(Draft.DRAFT202012)
                .setOutputFormat(OutputFormat.Basic));
    OutputUnit result = validator.validate(new JsonObject(event.toString()));
    return result.getValid() ? "" : String.valueOf(result.getErrors());
  }

  @Test
  void samples_areWhatIsSent() throws IOException {
    if (Boolean.getBoolean("docket.event-samples.write")) {
      for (Map.Entry<String, JsonNode> sample : made.entrySet()) {
        Files.writeString(
            SAMPLES.resolve(sample.getKey() + ".json"), sample.getValue().toPrettyString() + "\n");
      }
    }

    Map<String, JsonNode> committed = committed();
    assertThat(committed).containsOnlyKeys(made.keySet());
    made.forEach(
        (name, event) ->
            assertThat(event.toPrettyString())
                .as(name)
                .isEqualTo(committed.get(name).toPrettyString()));
  }

  @Test
  void events_followTheSchema_whichDescribesEachMember() throws IOException {
    JsonNode closed = closed(schema());
    made.forEach((name, event) -> assertThat(faults(closed, event)).as(name).isEmpty());
  }

  /** The same schema, but that it takes no member that it does not describe. */
  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asText().equals("object")
        && object.has("properties")
        && !object.has("oneOf")) {
      object.put("additionalProperties", false);
    }
    node.forEach(EventSchemaTest::closed);
    return node;
  }

  /** A member at a time is taken away or has a value that it cannot have. */
  @ParameterizedTest
  @ValueSource(strings = {"case-created", "comment-created", "sla-overdue"})
  void eventThatLacksAMemberOrHasAnotherValue_doesNotFollowTheSchema(String sample)
      throws IOException {
    List<String> required =
        List.of(
            "/version",
            "/id",
            "/detail-type",
            "/source",
            "/account",
            "/time",
            "/region",
            "/resources",
            "/detail",
            "/detail/version",
            "/detail/eventType",
            "/detail/approximateChangeTime",
            "/detail/performedBy",
            "/detail/performedBy/iamPrincipalArn",
            sample.startsWith("case") ? "/detail/case" : "/detail/relatedItem",
            sample.startsWith("case") ? "/detail/case/caseId" : "/detail/relatedItem/caseId");
    JsonNode schema = schema();
    for (String pointer : required) {
      int slash = pointer.lastIndexOf('/');
      String member = pointer.substring(slash + 1);
      JsonNode lacking = made.get(sample).deepCopy();
      ((ObjectNode) lacking.at(pointer.substring(0, slash))).remove(member);
      assertThat(faults(schema, lacking)).as("without " + pointer).isNotEmpty();

      JsonNode other = made.get(sample).deepCopy();
      ((ObjectNode) other.at(pointer.substring(0, slash))).put(member, 7);
      assertThat(faults(schema, other)).as("another " + pointer).isNotEmpty();
    }
  }

  @Test
  void contentOfAnotherType_doesNotFollowTheSchema() throws IOException {
    JsonNode comment = made.get("comment-created");

    ((ObjectNode) comment.at("/detail/relatedItem")).put("relatedItemType", "Contact");

    assertThat(faults(schema(), comment)).isNotEmpty();
  }
}
