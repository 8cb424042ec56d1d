package dev.docket.storage;

/**
 * What there is of the log of a tenant.
 *
 * @param trimmed the position up to which entries may have been removed; 0 if none have been
 * @param last the position of the last entry, removed or not; 0 if there never was one
 */
public record LogBounds(Tenant tenant, long trimmed, long last) {}
