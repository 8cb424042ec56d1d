package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Union;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a related item holds. */
public sealed interface RelatedItemContent extends Union {

  RelatedItemType type();

  /**
   * The content of a stored item at a time; empty if its case does not know of it.
   *
   * @param items what its case knows
   */
  default Optional<RelatedItemContent> at(Instant now, String itemId, CaseItems items) {
    return switch (this) {
      case Sla sla -> items.sla(itemId).map(timer -> sla.at(now, timer));
      case Contact contact -> Optional.of(this);
      case Comment comment -> Optional.of(this);
      case File file -> Optional.of(this);
      case ConnectCase other -> Optional.of(this);
      case Custom custom -> Optional.of(this);
    };
  }

  /** Its field values by field id; only custom items have any. */
  default Map<String, FieldValueUnion> fieldValues() {
    return Map.of();
  }

  record Contact(ContactContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.Contact;
    }
  }

  record Comment(CommentContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.Comment;
    }
  }

  record File(FileContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.File;
    }
  }

  /** Its status and target time as they are now are known to its case. */
  record Sla(SlaContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.Sla;
    }

    /** The same with another target time. */
    public Sla withTargetTime(Instant newTargetTime) {
      SlaConfiguration made = value.slaConfiguration();
      return new Sla(
          new SlaContent(
              new SlaConfiguration(
                  made.name(),
                  made.type(),
                  made.status(),
                  made.fieldId(),
                  made.targetFieldValues(),
                  newTargetTime,
                  made.completionTime())));
    }

    private Sla at(Instant now, SlaTimer timer) {
      SlaConfiguration made = value.slaConfiguration();
      return new Sla(
          new SlaContent(
              new SlaConfiguration(
                  made.name(),
                  made.type(),
                  timer.status(now),
                  made.fieldId(),
                  made.targetFieldValues(),
                  timer.targetTime(),
                  timer.completionTime())));
    }
  }

  record ConnectCase(ConnectCaseContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.ConnectCase;
    }
  }

  record Custom(CustomContent value) implements RelatedItemContent {
    @Override
    public RelatedItemType type() {
      return RelatedItemType.Custom;
    }

    /** In the order in which they were given. */
    @Override
    public Map<String, FieldValueUnion> fieldValues() {
      Map<String, FieldValueUnion> values = new LinkedHashMap<>();
      value.fields().forEach(field -> values.put(field.id(), field.value()));
      return values;
    }
  }

  /** A contact of Amazon Connect. */
  record ContactContent(String contactArn, String channel, Instant connectedToSystemTime) {}

  /**
   * @param contentType {@code Text/Plain}, the only one of the model
   */
  record CommentContent(String body, String contentType) {}

  /** A file that Amazon Connect keeps. */
  record FileContent(String fileArn) {}

  record SlaContent(SlaConfiguration slaConfiguration) {}

  /**
   * A field of the case that must have a value in time.
   *
   * @param targetFieldValues the one value
   * @param targetTime the last moment that is in time
   * @param completionTime when the case first had the value; null until then
   */
  record SlaConfiguration(
      String name,
      SlaType type,
      SlaStatus status,
      String fieldId,
      List<FieldValueUnion> targetFieldValues,
      Instant targetTime,
      @Nullable Instant completionTime) {
    public SlaConfiguration {
      targetFieldValues = List.copyOf(targetFieldValues);
    }
  }

  /** What an SLA watches; the constants are the values of the model. */
  enum SlaType {
    CaseField
  }

  /** Another case of the domain. */
  record ConnectCaseContent(String caseId) {}

  /** Values of custom fields, no two of the same one. */
  record CustomContent(List<FieldValue> fields) {
    public CustomContent {
      fields = List.copyOf(fields);
    }
  }
}
