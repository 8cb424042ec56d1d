/** Checks of a database and of the server that it is on, for {@code docket doctor}. */
@NullMarked
package dev.docket.storage.postgres.doctor;

import org.jspecify.annotations.NullMarked;
