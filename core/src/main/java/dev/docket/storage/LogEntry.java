package dev.docket.storage;

/**
 * What a commit has appended to the log of a tenant.
 *
 * @param position its place in the log. Positions grow in the order of the commits, those of one
 *     commit in the order of its changes
 * @param about what it was appended about
 */
public record LogEntry<E extends Entity>(long position, Scope about, E value) {}
