package dev.docket.operations;

import dev.docket.storage.Tenant;

/**
 * Who makes a request, as authentication found.
 *
 * @param tenant the account and region whose data the request may touch
 * @param principal the ARN of the user or role, as audit events name it
 * @param access what the caller may do there
 */
public record Caller(Tenant tenant, String principal, Access access) {}
