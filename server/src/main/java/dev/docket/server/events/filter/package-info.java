/** Event patterns, which say what events a sink gets. */
@NullMarked
package dev.docket.server.events.filter;

import org.jspecify.annotations.NullMarked;
