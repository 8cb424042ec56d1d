/** Reads by key and lists. */
@NullMarked
package dev.docket.storage.postgres.read;

import org.jspecify.annotations.NullMarked;
