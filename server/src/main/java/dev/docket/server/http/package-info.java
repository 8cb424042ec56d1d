/**
 * The path of a request from the socket to an operation and back. {@link
 * dev.docket.server.http.Api} lists the steps in order, which is also the order in which errors
 * take precedence.
 */
@NullMarked
package dev.docket.server.http;

import org.jspecify.annotations.NullMarked;
