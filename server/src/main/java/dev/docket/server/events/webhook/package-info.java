/** Delivers events by HTTP to a receiver of one's own, signed as Standard Webhooks says. */
@NullMarked
package dev.docket.server.events.webhook;

import org.jspecify.annotations.NullMarked;
