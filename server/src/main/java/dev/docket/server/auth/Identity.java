package dev.docket.server.auth;

import dev.docket.operations.Caller;

/**
 * Who makes a request and with which access key.
 *
 * @param accessKeyId the id of the key that signed, or of the key whose bearer token was sent
 */
public record Identity(Caller caller, String accessKeyId) {}
