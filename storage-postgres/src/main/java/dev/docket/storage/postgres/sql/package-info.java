/**
 * What the packages above have in common: statements, keys of rows, entities as JSON, and what
 * failures mean.
 */
@NullMarked
package dev.docket.storage.postgres.sql;

import org.jspecify.annotations.NullMarked;
