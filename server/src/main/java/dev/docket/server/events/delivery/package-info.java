/** What sinks share: reading their settings, sending in order, and a guarded HTTP client. */
@NullMarked
package dev.docket.server.events.delivery;

import org.jspecify.annotations.NullMarked;
