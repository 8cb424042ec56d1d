/** What the server writes about itself and its requests. */
@NullMarked
package dev.docket.server.logging;

import org.jspecify.annotations.NullMarked;
