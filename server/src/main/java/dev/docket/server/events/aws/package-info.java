/** Delivers events to services of AWS, or to what speaks their protocols. */
@NullMarked
package dev.docket.server.events.aws;

import org.jspecify.annotations.NullMarked;
