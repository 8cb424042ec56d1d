/** Real PostgreSQL servers for tests. */
@NullMarked
package dev.docket.testing.postgres;

import org.jspecify.annotations.NullMarked;
