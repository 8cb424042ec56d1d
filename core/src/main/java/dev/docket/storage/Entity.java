package dev.docket.storage;

/**
 * What a store keeps: an immutable record of text, numbers, booleans, {@link java.time.Instant}s,
 * enums, and lists, string maps and records of these. It does not hold its own key.
 */
public interface Entity {}
