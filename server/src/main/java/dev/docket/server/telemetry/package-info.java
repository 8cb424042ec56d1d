/** Spans of OpenTelemetry, which are sent to a collector. The only package that needs its SDK. */
@NullMarked
package dev.docket.server.telemetry;

import org.jspecify.annotations.NullMarked;
