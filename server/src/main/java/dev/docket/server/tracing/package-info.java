/** Which trace a call belongs to, whether or not its spans are recorded. */
@NullMarked
package dev.docket.server.tracing;

import org.jspecify.annotations.NullMarked;
