/** The command {@code docket control}: the control plane of a running server, from a shell. */
@NullMarked
package dev.docket.server.control.cli;

import org.jspecify.annotations.NullMarked;
