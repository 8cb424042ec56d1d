/** Checks of what a server is started with and where, for {@code docket doctor}. */
@NullMarked
package dev.docket.server.doctor;

import org.jspecify.annotations.NullMarked;
