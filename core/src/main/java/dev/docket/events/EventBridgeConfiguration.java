package dev.docket.events;

import dev.docket.domains.Domain;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.operations.Slot;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a domain sends events, and what they hold besides ids and times.
 *
 * @param includedData null if events hold nothing else
 */
public record EventBridgeConfiguration(boolean enabled, @Nullable EventIncludedData includedData)
    implements Entity {

  public static final Kind<EventBridgeConfiguration> KIND =
      new Kind<>("event-configuration", EventBridgeConfiguration.class, 1);

  /** That of a domain that was never configured: it sends no events. */
  public static final EventBridgeConfiguration OFF = new EventBridgeConfiguration(false, null);

  /** The data that events hold, each part null if they do not hold it. */
  public record EventIncludedData(
      @Nullable CaseEventIncludedData caseData,
      @Nullable RelatedItemEventIncludedData relatedItemData) {}

  /**
   * The fields whose values are in events of cases: those that are named and those of a category.
   *
   * @param autoIncludeFields the category; null when there is none
   */
  public record CaseEventIncludedData(
      List<FieldIdentifier> fields, @Nullable AutoIncludeFields autoIncludeFields) {
    public CaseEventIncludedData {
      fields = List.copyOf(fields);
    }
  }

  /** A category of fields, including future ones; the constants are the values of the model. */
  public enum AutoIncludeFields {
    All,
    System,
    Custom;

    boolean includes(boolean system) {
      return this == All || system == (this == System);
    }
  }

  /**
   * @param includeContent whether events of related items hold their content
   */
  public record RelatedItemEventIncludedData(boolean includeContent) {}

  public static Key<EventBridgeConfiguration> key(Key<Domain> domain) {
    return domain.child(KIND, "event-configuration");
  }

  /**
   * The configuration that a snapshot holds; a domain that was never configured sends no events.
   */
  public static Slot<EventBridgeConfiguration> in(Snapshot snapshot, Key<Domain> domain) {
    return Slot.of(snapshot, key(domain), OFF);
  }

  /**
   * Whether events of cases hold the value of a field.
   *
   * @param system whether it is a system field
   */
  public boolean includes(String fieldId, boolean system) {
    if (includedData == null || includedData.caseData() == null) {
      return false;
    }
    CaseEventIncludedData caseData = includedData.caseData();
    return caseData.fields().stream().anyMatch(field -> field.id().equals(fieldId))
        || caseData.autoIncludeFields() != null && caseData.autoIncludeFields().includes(system);
  }

  /** Whether events of related items hold their content. */
  public boolean includesContent() {
    return includedData != null
        && includedData.relatedItemData() != null
        && includedData.relatedItemData().includeContent();
  }

  /** The ids of the fields that are named. */
  Stream<String> fieldIds() {
    return includedData == null || includedData.caseData() == null
        ? Stream.empty()
        : includedData.caseData().fields().stream().map(FieldIdentifier::id);
  }

  /** The same configuration, naming no other fields than these. */
  EventBridgeConfiguration only(Set<String> fieldIds) {
    if (includedData == null || includedData.caseData() == null) {
      return this;
    }
    CaseEventIncludedData caseData = includedData.caseData();
    List<FieldIdentifier> fields =
        caseData.fields().stream().filter(field -> fieldIds.contains(field.id())).toList();
    return new EventBridgeConfiguration(
        enabled,
        new EventIncludedData(
            new CaseEventIncludedData(fields, caseData.autoIncludeFields()),
            includedData.relatedItemData()));
  }
}
