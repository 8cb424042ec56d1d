package dev.docket.fields;

import dev.docket.domains.Domain;
import dev.docket.domains.NamedEntity;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a domain.
 *
 * @param name unique among the domain's fields that are not deleted
 * @param type never changes
 * @param attributes of a text field; null for every other type
 * @param options of a single-select field, in the order of their creation; empty for every other
 *     type
 * @param deleted whether it was deleted and can only be read
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
    implements NamedEntity<Field> {

  public static final Kind<Field> KIND = new Kind<>("field", Field.class, 1);

  public Field {
    options = List.copyOf(options);
    tags = Taggable.sorted(tags);
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
   * The field at a key, null if there is none.
   *
   * @param snapshot must have been asked for the field
   */
  public static @Nullable Slot<Field> find(
      Snapshot snapshot, Stored<Domain> domain, Key<Field> key) {
    Field implied = SystemField.implied(domain, key);
    if (implied != null) {
      return Slot.of(snapshot, key, implied);
    }
    Stored<Field> stored = snapshot.find(key);
    return stored == null ? null : Slot.of(stored);
  }

  /**
   * The field at a key.
   *
   * @param snapshot must have been asked for the field and its domain
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none
   */
  public static Slot<Field> require(Snapshot snapshot, Key<Domain> domain, Key<Field> key) {
    Slot<Field> field = find(snapshot, Resources.required(snapshot, domain), key);
    if (field == null) {
      throw Problem.notFound(key).asException();
    }
    return field;
  }

  /**
   * The field at a key that is not deleted.
   *
   * @param snapshot must have been asked for the field and its domain
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none,
   *     a ValidationException when it is deleted
   */
  public static Slot<Field> live(Snapshot snapshot, Key<Domain> domain, Key<Field> key) {
    Slot<Field> field = require(snapshot, domain, key);
    Taggable.requireLive(key, field.value());
    return field;
  }

  /** All fields of a domain, stored and implied. */
  public static List<Slot<Field>> all(Stored<Domain> domain, List<Stored<Field>> stored) {
    Map<Key<Field>, Slot<Field>> all = new LinkedHashMap<>();
    for (SystemField system : SystemField.values()) {
      Key<Field> key = key(domain.key(), system.id());
      all.put(key, new Slot<>(key, system.implied(domain), null));
    }
    stored.forEach(field -> all.put(field.key(), Slot.of(field)));
    return List.copyOf(all.values());
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

  @Override
  public Field asDeleted(Instant now) {
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
