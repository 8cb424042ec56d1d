package dev.docket.fields;

import dev.docket.domains.Domain;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a domain.
 *
 * @param name unique among the domain's fields that are not deleted
 * @param type never changes
 * @param attributes of a text field; null for every other type
 * @param options of a single-select field, in the order of their making; empty for every other type
 * @param deleted whether it can only be read any more
 */
public record Field(
    String name,
    @Nullable String description,
    FieldType type,
    @Nullable FieldAttributes attributes,
    List<FieldOption> options,
    Instant createdTime,
    Instant lastModifiedTime,
    boolean deleted,
    Map<String, String> tags)
    implements Taggable {

  public static final Kind<Field> KIND = new Kind<>("field", Field.class, 1);

  public Field {
    options = List.copyOf(options);
    tags = Map.copyOf(tags);
  }

  /** The key of the field of an id in a domain. */
  public static Key<Field> key(Key<Domain> domain, String fieldId) {
    return domain.child(KIND, fieldId);
  }

  /** A new field. */
  static Field of(
      String name,
      @Nullable String description,
      FieldType type,
      @Nullable FieldAttributes attributes,
      List<FieldOption> options,
      Instant now) {
    return new Field(name, description, type, attributes, options, now, now, false, Map.of());
  }

  /**
   * The field at a key.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none,
   *     a ValidationException when it is deleted
   */
  public static Stored<Field> live(Snapshot snapshot, Key<Field> key) {
    Stored<Field> stored = Resources.required(snapshot, key);
    if (stored.value().deleted()) {
      throw Problem.validation("Field " + key.id() + " has been deleted").asException();
    }
    return stored;
  }

  Field edited(
      String newName,
      @Nullable String newDescription,
      @Nullable FieldAttributes newAttributes,
      Instant now) {
    return new Field(
        newName, newDescription, type, newAttributes, options, createdTime, now, deleted, tags);
  }

  Field withOptions(List<FieldOption> newOptions, Instant now) {
    return new Field(
        name, description, type, attributes, newOptions, createdTime, now, deleted, tags);
  }

  Field asDeleted(Instant now) {
    return new Field(name, description, type, attributes, options, createdTime, now, true, tags);
  }

  @Override
  public Field withTags(Map<String, String> newTags) {
    return new Field(
        name,
        description,
        type,
        attributes,
        options,
        createdTime,
        lastModifiedTime,
        deleted,
        newTags);
  }
}
