/** Connections: their settings, their pool, and whether the database can be used. */
@NullMarked
package dev.docket.storage.postgres.connect;

import org.jspecify.annotations.NullMarked;
