/**
 * The commands {@code docket data}, cases from and to files, and {@code docket events}, both
 * through the feed of a running server.
 */
@NullMarked
package dev.docket.server.data;

import org.jspecify.annotations.NullMarked;
