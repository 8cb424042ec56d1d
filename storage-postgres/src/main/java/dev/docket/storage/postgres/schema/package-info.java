/** The tables, and the migrations that create them. */
@NullMarked
package dev.docket.storage.postgres.schema;

import org.jspecify.annotations.NullMarked;
