package dev.docket.operations;

/**
 * A value of an answer that is JSON already, and is written as it is.
 *
 * @param text one JSON value
 */
public record JsonText(String text) {}
