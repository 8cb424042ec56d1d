package dev.docket.fields;

/**
 * A field and what it holds, or is to hold.
 *
 * @param id of the field
 */
public record FieldValue(String id, FieldValueUnion value) {}
