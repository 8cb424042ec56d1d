package dev.docket.server.auth;

import dev.docket.operations.Caller;

/**
 * The caller of a request and the access key used.
 *
 * @param accessKeyId the id of the key that signed the request or whose bearer token was sent
 */
public record Identity(Caller caller, String accessKeyId) {}
