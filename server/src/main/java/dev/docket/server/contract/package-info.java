/**
 * Routing and validation by the contract {@code openapi.yaml}. It is read at start and compiled
 * into a tree of routes, the binding of each operation's input, and the shapes that validate it. No
 * other code knows a path, a constraint or a list of errors.
 */
@NullMarked
package dev.docket.server.contract;

import org.jspecify.annotations.NullMarked;
