package dev.docket.operations;

import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What policies see of a resource: the values of its condition keys.
 *
 * @param tags by their keys in lower case: policies do not tell the case of tag keys apart
 * @param relatedItemType the value of {@code cases:RelatedItemType}; null for what is no item
 * @param createdBy the value of {@code cases:CreatedBy}; null when it is not known
 */
public record ResourceAttributes(
    Map<String, String> tags, @Nullable String relatedItemType, @Nullable String createdBy) {

  /** Those of a resource that has none, or does not exist. */
  public static final ResourceAttributes NONE = new ResourceAttributes(Map.of(), null, null);

  private static final String TAG = "aws:resourcetag/";

  public ResourceAttributes {
    tags = Map.copyOf(tags);
  }

  /** Those of a resource that has tags and nothing else. */
  public static ResourceAttributes ofTags(Map<String, String> tags) {
    return tags.isEmpty() ? NONE : new ResourceAttributes(byLowerCaseKey(tags), null, null);
  }

  /**
   * Tags by their keys in lower case. Where several keys are the same then, the one that is in
   * lower case stands for all, or else the first by code point.
   */
  public static Map<String, String> byLowerCaseKey(Map<String, String> tags) {
    Map<String, String> byLower = new TreeMap<>();
    new TreeMap<>(tags)
        .forEach(
            (key, value) -> {
              String lower = key.toLowerCase(Locale.ROOT);
              if (key.equals(lower)) {
                byLower.put(lower, value);
              } else {
                byLower.putIfAbsent(lower, value);
              }
            });
    return byLower;
  }

  /** Those of what a snapshot holds at a key; none when it holds nothing there. */
  public static ResourceAttributes at(Snapshot snapshot, Key<? extends Taggable> key) {
    Stored<? extends Taggable> stored = snapshot.find(key);
    return stored == null ? NONE : stored.value().policyAttributes();
  }

  /** Whether they are those of a related item. */
  boolean isOfItem() {
    return relatedItemType != null;
  }

  /**
   * The same in a call that is for a related item: its type and its creator are condition keys of
   * the whole call, whichever resource is asked about, and its tags are its own.
   */
  ResourceAttributes inCallFor(ResourceAttributes item) {
    return isOfItem() || !item.isOfItem()
        ? this
        : new ResourceAttributes(tags, item.relatedItemType, item.createdBy);
  }

  /**
   * The key of the tag whose value a condition key has, both in lower case; null when the condition
   * key is another one.
   */
  public static @Nullable String tagKey(String conditionKey) {
    return conditionKey.startsWith(TAG) ? conditionKey.substring(TAG.length()) : null;
  }

  /** The values of a condition key in lower case; null when it is not one of the resource's. */
  @Nullable List<String> get(String key) {
    String tag = tagKey(key);
    if (tag != null) {
      return list(tags.get(tag));
    }
    return switch (key) {
      case "cases:relateditemtype" -> list(relatedItemType);
      case "cases:createdby" -> list(createdBy);
      default -> null;
    };
  }

  private static @Nullable List<String> list(@Nullable String value) {
    return value == null ? null : List.of(value);
  }
}
