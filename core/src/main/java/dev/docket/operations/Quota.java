package dev.docket.operations;

import dev.docket.storage.Kind;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service quota of the Connect Cases API, with AWS's default. */
public enum Quota {
  DOMAINS("domains", "Cases domains per account", 5, "domain"),
  FIELDS("fields", "Fields in a domain", 500, "field"),
  FIELD_OPTIONS("field-options", "Field options per single-select field", 500, null),
  LAYOUTS("layouts", "Layouts in a domain", 100, "layout"),
  LAYOUT_FIELDS("layout-fields", "Case fields per layout", 100, null),
  TEMPLATES("templates", "Templates in a domain", 100, "template"),
  RELATED_ITEMS("related-items", "Related items per case", 200, null),
  FILES("files", "Files per case", 50, null),
  SLAS("slas", "SLAs per case", 10, null),
  CUSTOM_FIELDS("custom-fields", "Fields in one Custom related item", 5, null),
  /** Not on AWS's page; the model names the error for it. */
  CASE_RULES("case-rules", "Case rules in a domain", 500, "case-rule"),
  /** Of Docket alone; as many as Amazon EventBridge allows. */
  EVENT_REPLAYS("event-replays", "Open event replays per account", 10, "event-replay");

  private final String key;
  private final String title;
  private final int standard;
  private final @Nullable String counted;

  Quota(String key, String title, int standard, @Nullable String counted) {
    this.key = key;
    this.title = title;
    this.standard = standard;
    this.counted = counted;
  }

  /** The name of the quota in the setting {@code quotas}. */
  public String key() {
    return key;
  }

  /** The quota's name on AWS's page of service quotas. */
  public String title() {
    return title;
  }

  /** AWS's default. */
  public int standard() {
    return standard;
  }

  /** Explains a refusal. */
  Explanation explanation(long limit) {
    return new Explanation(
        Explanation.Kind.QUOTA,
        "The quota " + key + " (" + title + ") allows " + limit + ".",
        Map.of("quota", key + "=" + limit));
  }

  /** The quota that the entities of a kind are counted against. */
  static Quota of(Kind<?> counted) {
    return Arrays.stream(values())
        .filter(quota -> counted.name().equals(quota.counted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No quota counts a " + counted.name()));
  }
}
