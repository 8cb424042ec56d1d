/**
 * The way of one request from the socket to an operation and back. {@link
 * dev.docket.server.http.Api} lists the steps in their order, which is the order in which errors
 * win.
 */
@NullMarked
package dev.docket.server.http;

import org.jspecify.annotations.NullMarked;
