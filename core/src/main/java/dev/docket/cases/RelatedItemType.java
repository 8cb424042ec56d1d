package dev.docket.cases;

/** What a related item is; the constants are the values of the model. */
public enum RelatedItemType {
  Contact,
  Comment,
  File,
  Sla,
  ConnectCase,
  Custom
}
