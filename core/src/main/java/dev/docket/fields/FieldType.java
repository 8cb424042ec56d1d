package dev.docket.fields;

/** What a field holds; the constants are the values of the model. */
public enum FieldType {
  Text,
  Number,
  Boolean,
  DateTime,
  SingleSelect,
  Url,
  User
}
