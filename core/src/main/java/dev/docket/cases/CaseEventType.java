package dev.docket.cases;

/**
 * What happened to a case or a related item, as events have it. The first four are those of AWS's
 * documentation; the others follow their form.
 */
public enum CaseEventType {
  CASE_CREATED("CASE.CREATED"),
  CASE_UPDATED("CASE.UPDATED"),
  CASE_DELETED("CASE.DELETED"),
  RELATED_ITEM_CREATED("RELATED_ITEM.CREATED"),
  RELATED_ITEM_UPDATED("RELATED_ITEM.UPDATED"),
  RELATED_ITEM_DELETED("RELATED_ITEM.DELETED"),
  CASE_MERGED("CASE.MERGED"),
  CASE_TAGS_UPDATED("CASE.TAGS_UPDATED"),
  RELATED_ITEM_TAGS_UPDATED("RELATED_ITEM.TAGS_UPDATED"),
  /** Tells of the case, its items and its history at once. */
  CASE_IMPORTED("CASE.IMPORTED");

  private final String text;

  CaseEventType(String text) {
    this.text = text;
  }

  /** As events name it. */
  public String text() {
    return text;
  }

  /** Whether it is one of those that AWS documents. */
  public boolean isDocumented() {
    return switch (this) {
      case CASE_CREATED, CASE_UPDATED, CASE_DELETED, RELATED_ITEM_CREATED -> true;
      case RELATED_ITEM_UPDATED,
          RELATED_ITEM_DELETED,
          CASE_MERGED,
          CASE_TAGS_UPDATED,
          RELATED_ITEM_TAGS_UPDATED,
          CASE_IMPORTED ->
          false;
    };
  }

  static CaseEventType of(AuditEventType type) {
    return switch (type) {
      case CASE_CREATED -> CASE_CREATED;
      case CASE_UPDATED -> CASE_UPDATED;
      case RELATED_ITEM_CREATED -> RELATED_ITEM_CREATED;
      case RELATED_ITEM_UPDATED -> RELATED_ITEM_UPDATED;
      case RELATED_ITEM_DELETED -> RELATED_ITEM_DELETED;
      case CASE_MERGED -> CASE_MERGED;
    };
  }
}
