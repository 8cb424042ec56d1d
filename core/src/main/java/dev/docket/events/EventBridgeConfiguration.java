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

  private static final EventBridgeConfiguration OFF = new EventBridgeConfiguration(false, null);

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
    Custom
  }

  /**
   * @param includeContent whether events of related items hold their content
   */
  public record RelatedItemEventIncludedData(boolean includeContent) {}

  static Key<EventBridgeConfiguration> key(Key<Domain> domain) {
    return domain.child(KIND, "event-configuration");
  }

  /**
   * The configuration that a snapshot holds; a domain that was never configured sends no events.
   */
  static Slot<EventBridgeConfiguration> in(Snapshot snapshot, Key<Domain> domain) {
    return Slot.of(snapshot, key(domain), OFF);
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
