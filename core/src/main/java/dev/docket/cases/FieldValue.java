package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;

/**
 * The value of a field.
 *
 * @param id of the field
 */
public record FieldValue(String id, FieldValueUnion value) {}
