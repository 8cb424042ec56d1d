package dev.docket.server.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.cases.Case;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.RelatedItemContent;
import dev.docket.domains.Domain;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Arn;
import dev.docket.relateditems.RelatedItem;
import dev.docket.storage.Key;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as EventBridge has those of Amazon Connect Cases. It is smaller than 256 KB: values or a
 * content that would make it larger are left out, and it says so.
 *
 * @param resource the ARN of the case
 * @param json the whole envelope
 */
public record EventEnvelope(String resource, ObjectNode json) {

  static final String SOURCE = "aws.cases";
  static final String DETAIL_TYPE = "Amazon Connect Cases Change";

  /** The most bytes of an envelope. EventBridge takes as many for all entries of a call. */
  static final int MOST_BYTES = 256 * 1024 - 1024;

  private static final JsonMapper JSON = ShapeMapper.create();

  /**
   * The envelope of an event.
   *
   * @param domain of the case
   * @param data of the event, which has some
   */
  static EventEnvelope of(Key<Domain> domain, CaseEvent event, CaseEventData data) {
    Key<Case> parent = Case.key(domain, event.caseId());
    String resource = Arn.of(parent).toString();
    String itemId = event.relatedItemId();
    ObjectNode json = JSON.createObjectNode();
    json.put("version", "0");
    json.put("id", event.eventId());
    json.put("detail-type", DETAIL_TYPE);
    json.put("source", SOURCE);
    json.put("account", domain.tenant().account());
    json.put("time", event.time().truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("region", domain.tenant().region());
    json.putArray("resources")
        .add(Arn.of(domain).toString())
        .add(itemId == null ? resource : Arn.of(parent.child(RelatedItem.KIND, itemId)).toString());
    ObjectNode detail = json.putObject("detail");
    detail.put("version", "0");
    detail.put("eventType", event.type().text());
    detail.put("approximateChangeTime", millis(event.time()));
    if (event.changed() != null) {
      ArrayNode changed = detail.putArray(itemId == null ? "changedFieldIds" : "changedAttributes");
      event.changed().forEach(changed::add);
    }
    detail.set("performedBy", JSON.valueToTree(event.performedBy()));
    if (itemId == null) {
      describeCase(detail.putObject("case"), event, data);
    } else {
      describeItem(detail.putObject("relatedItem"), event, itemId, data);
    }
    shorten(json);
    return new EventEnvelope(resource, json);
  }

  /**
   * An envelope that was written before.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static EventEnvelope read(String text) {
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(text);
      return new EventEnvelope(json.at("/resources/0").asText() + "/case/" + caseId(json), json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Not an envelope", broken);
    }
  }

  private static void describeCase(ObjectNode json, CaseEvent event, CaseEventData data) {
    json.put("caseId", event.caseId());
    json.put("templateId", data.templateId());
    putTime(json, data.createdDateTime());
    if (!data.fields().isEmpty()) {
      ObjectNode fields = json.putObject("fields");
      new TreeMap<>(data.fields())
          .forEach((id, value) -> fields.putObject(id).set("value", JSON.valueToTree(value)));
    }
  }

  private static void describeItem(
      ObjectNode json, CaseEvent event, String itemId, CaseEventData data) {
    json.put("relatedItemType", Objects.requireNonNull(event.relatedItemType()).name());
    json.put("relatedItemId", itemId);
    json.put("caseId", event.caseId());
    putTime(json, data.createdDateTime());
    RelatedItemContent content = data.content();
    if (content instanceof RelatedItemContent.Comment comment) {
      json.putObject("comment").put("body", comment.value().body());
    } else if (content != null) {
      json.setAll((ObjectNode) JSON.valueToTree(content));
    }
  }

  private static void putTime(ObjectNode json, @Nullable Instant created) {
    if (created != null) {
      json.put("createdDateTime", millis(created));
    }
  }

  /** ISO 8601 in UTC, always with three digits behind the seconds. */
  private static String millis(Instant time) {
    String text = time.truncatedTo(ChronoUnit.MILLIS).toString();
    return text.indexOf('.') < 0 ? text.replace("Z", ".000Z") : text;
  }

  /** A value of a field, and the bytes of it as JSON. */
  private record SizedField(String id, int bytes) {}

  /** Leaves out the largest values of fields, or the content of an item, until it fits. */
  private static void shorten(ObjectNode json) {
    if (bytes(json) <= MOST_BYTES) {
      return;
    }
    ObjectNode detail = (ObjectNode) json.get("detail");
    if (detail.get("case") instanceof ObjectNode described
        && described.get("fields") instanceof ObjectNode fields) {
      List<SizedField> largest = new ArrayList<>();
      fields
          .properties()
          .forEach(field -> largest.add(new SizedField(field.getKey(), bytes(field.getValue()))));
      largest.sort(
          Comparator.comparingInt(SizedField::bytes).reversed().thenComparing(SizedField::id));
      ArrayNode omitted = described.putArray("omittedFieldIds");
      int size = bytes(json);
      for (SizedField field : largest) {
        if (size <= MOST_BYTES) {
          return;
        }
        // The id moves to the other list: the value, its colon and a comma go, a comma may come.
        size -= field.bytes() + 1 + (fields.size() > 1 ? 1 : 0) - (omitted.isEmpty() ? 0 : 1);
        omitted.add(field.id());
        fields.remove(field.id());
      }
    } else if (detail.get("relatedItem") instanceof ObjectNode described) {
      described.retain("relatedItemType", "relatedItemId", "caseId", "createdDateTime");
      described.put("contentOmitted", true);
    }
  }

  private static int bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The same event, with the type of its related item in lower case. */
  EventEnvelope withLowerCaseType() {
    ObjectNode copy = json.deepCopy();
    if (copy.at("/detail/relatedItem") instanceof ObjectNode item) {
      String type = item.get("relatedItemType").asText();
      item.put("relatedItemType", type.toLowerCase(Locale.ROOT));
    }
    return new EventEnvelope(resource, copy);
  }

  /** The same event for a sink. */
  OutgoingEvent outgoing() {
    return new OutgoingEvent(
        UUID.fromString(id()),
        resource,
        DETAIL_TYPE,
        SOURCE,
        Instant.parse(json.get("time").asText()),
        json.get("account").asText(),
        json.get("region").asText(),
        List.of(json.at("/resources/0").asText(), json.at("/resources/1").asText()),
        eventType(),
        json.toString(),
        json.get("detail").toString());
  }

  /** What happened, such as {@code CASE.CREATED}. */
  public String eventType() {
    return json.at("/detail/eventType").asText();
  }

  public String id() {
    return json.get("id").asText();
  }

  /** When the case changed, to the millisecond. */
  Instant changeTime() {
    return Instant.parse(json.at("/detail/approximateChangeTime").asText());
  }

  String domainId() {
    String arn = json.at("/resources/0").asText();
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  String caseId() {
    return caseId(json);
  }

  private static String caseId(ObjectNode json) {
    JsonNode detail = json.path("detail");
    return (detail.has("case") ? detail.path("case") : detail.path("relatedItem"))
        .path("caseId")
        .asText();
  }
}
