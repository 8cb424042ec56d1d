/**
 * The commands {@code docket data}: cases from and to files, through the feed of a running server.
 */
@NullMarked
package dev.docket.server.data;

import org.jspecify.annotations.NullMarked;
