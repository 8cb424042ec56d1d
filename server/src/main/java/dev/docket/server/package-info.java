/** The server: command line, start and stop. */
@NullMarked
package dev.docket.server;

import org.jspecify.annotations.NullMarked;
