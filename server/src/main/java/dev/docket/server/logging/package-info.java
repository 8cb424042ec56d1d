/** The server's own log and its access log. */
@NullMarked
package dev.docket.server.logging;

import org.jspecify.annotations.NullMarked;
