/** The tables, and how they come about. */
@NullMarked
package dev.docket.storage.postgres.schema;

import org.jspecify.annotations.NullMarked;
