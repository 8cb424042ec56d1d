package dev.docket.server.auth;

import dev.docket.storage.Tenant;

/**
 * Whom a request says it is from. It proves nothing: what is kept of the claimant may be looked at,
 * and must be neither changed nor shown.
 */
public record Claimant(Tenant tenant, String accessKeyId) {}
