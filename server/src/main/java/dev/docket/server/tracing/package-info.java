/**
 * Traces of calls as the steps of a request see them. That spans are those of OpenTelemetry, only
 * {@code dev.docket.server.telemetry} knows, whose classes are not loaded unless traces are sent.
 */
@NullMarked
package dev.docket.server.tracing;

import org.jspecify.annotations.NullMarked;
