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

  /** The value in the model. */
  public String text() {
    return text;
  }
}
