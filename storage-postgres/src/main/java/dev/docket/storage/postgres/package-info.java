/** The store on PostgreSQL. */
@NullMarked
package dev.docket.storage.postgres;

import org.jspecify.annotations.NullMarked;
