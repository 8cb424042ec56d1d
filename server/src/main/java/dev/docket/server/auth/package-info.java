/**
 * Authenticates HTTP requests: AWS Signature Version 4, bearer tokens and the access keys behind
 * both. Principals come from {@link dev.docket.server.auth.Authenticator#authenticate} and from
 * nowhere else.
 */
@NullMarked
package dev.docket.server.auth;

import org.jspecify.annotations.NullMarked;
