/**
 * Totals that are kept beside the search index: how many rows each index partition has with each
 * label. They change in the transactions that change the rows.
 */
@NullMarked
package dev.docket.storage.postgres.totals;

import org.jspecify.annotations.NullMarked;
