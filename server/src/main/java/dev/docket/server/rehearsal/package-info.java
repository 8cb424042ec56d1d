/** Calls to a server by itself: whether it works, and what a life with it will need. */
@NullMarked
package dev.docket.server.rehearsal;

import org.jspecify.annotations.NullMarked;
