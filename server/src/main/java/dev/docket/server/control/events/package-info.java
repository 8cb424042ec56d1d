/** What the control plane tells of events. */
@NullMarked
package dev.docket.server.control.events;

import org.jspecify.annotations.NullMarked;
