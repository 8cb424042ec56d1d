/** Events: what those outside are told of changes of cases, and how it reaches them. */
@NullMarked
package dev.docket.server.events;

import org.jspecify.annotations.NullMarked;
