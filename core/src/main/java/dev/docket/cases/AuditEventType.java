package dev.docket.cases;

/** The type of an audit event. */
public enum AuditEventType {
  CASE_CREATED("Case.Created"),
  CASE_UPDATED("Case.Updated"),
  RELATED_ITEM_CREATED("RelatedItem.Created"),
  RELATED_ITEM_UPDATED("RelatedItem.Updated"),
  RELATED_ITEM_DELETED("RelatedItem.Deleted"),
  CASE_MERGED("Case.Merged");

  private final String text;

  AuditEventType(String text) {
    this.text = text;
  }

  /**
   * The type of a value in the model.
   *
   * @throws IllegalArgumentException if the model has no such value
   */
  static AuditEventType of(String text) {
    for (AuditEventType type : values()) {
      if (type.text.equals(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException("No type of audit events: " + text);
  }

  /** The value in the model. */
  public String text() {
    return text;
  }
}
