/** What the server measures of itself. Loaded only on a server with a management listener. */
@NullMarked
package dev.docket.server.metrics;

import org.jspecify.annotations.NullMarked;
