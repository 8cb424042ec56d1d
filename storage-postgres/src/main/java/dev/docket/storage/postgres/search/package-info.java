/**
 * Searches in PostgreSQL: the rows that are kept for them, and the statements that read these.
 * Internal to the store; what is public here is for its other packages, and not kept stable.
 */
@NullMarked
package dev.docket.storage.postgres.search;

import org.jspecify.annotations.NullMarked;
