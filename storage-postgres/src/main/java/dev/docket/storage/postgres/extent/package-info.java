/** Extents, which are read and replaced as a whole. */
@NullMarked
package dev.docket.storage.postgres.extent;

import org.jspecify.annotations.NullMarked;
