/**
 * The contract {@code openapi.yaml} at work: it is read at start and compiled into a table of
 * routes, the gathering of each operation's input and the constraints on it. No other code knows a
 * path, a limit or a list of errors.
 */
@NullMarked
package dev.docket.server.contract;

import org.jspecify.annotations.NullMarked;
