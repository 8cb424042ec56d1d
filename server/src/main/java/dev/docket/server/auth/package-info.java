/**
 * Turns a raw HTTP request into a verified identity: AWS Signature Version 4, bearer tokens and the
 * access keys behind both. A principal comes out of {@link
 * dev.docket.server.auth.Authenticator#authenticate} and from nowhere else.
 */
@NullMarked
package dev.docket.server.auth;

import org.jspecify.annotations.NullMarked;
