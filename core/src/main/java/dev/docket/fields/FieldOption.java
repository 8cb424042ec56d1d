package dev.docket.fields;

/**
 * A value that a single-select field can have.
 *
 * @param name what people see
 * @param value what a case holds; unique in its field
 * @param active whether it can be chosen; cases that have it keep it
 */
public record FieldOption(String name, String value, boolean active) {}
