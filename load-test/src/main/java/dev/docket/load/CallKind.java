package dev.docket.load;

import java.util.List;

/** The calls that a mix has shares of. */
enum CallKind {
  GET_CASE("GetCase"),
  SEARCH_BY_STATUS("SearchCases by status"),
  SEARCH_BY_LABEL("SearchCases by label"),
  SEARCH_BY_WORD("SearchCases by word"),
  SEARCH_RELATED_ITEMS("SearchRelatedItems"),
  AUDIT_EVENTS("GetCaseAuditEvents"),
  CREATE_COMMENT("CreateRelatedItem"),
  UPDATE_CASE("UpdateCase"),
  CREATE_CASE("CreateCase");

  static final List<CallKind> ALL = List.of(values());

  private final String title;

  CallKind(String title) {
    this.title = title;
  }

  /** Its name in mixes and in reports. */
  String title() {
    return title;
  }

  /** The kind of that name; null when there is none. */
  static CallKind named(String title) {
    return ALL.stream().filter(kind -> kind.title.equals(title)).findFirst().orElse(null);
  }
}
