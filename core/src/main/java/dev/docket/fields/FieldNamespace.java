package dev.docket.fields;

/** Who created a field; the constants are the values of the model. */
public enum FieldNamespace {
  System,
  Custom
}
