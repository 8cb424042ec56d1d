/** The rates that nodes share. */
@NullMarked
package dev.docket.storage.postgres.rates;

import org.jspecify.annotations.NullMarked;
