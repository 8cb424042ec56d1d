/**
 * Programs that measure the server against a bare one and its start. Not part of what is shipped.
 */
@NullMarked
package dev.docket.benchmarks;

import org.jspecify.annotations.NullMarked;
