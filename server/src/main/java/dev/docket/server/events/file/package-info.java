/** Writes events to a file or the standard output, one a line. */
@NullMarked
package dev.docket.server.events.file;

import org.jspecify.annotations.NullMarked;
