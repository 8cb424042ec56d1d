/**
 * Where events of cases go: the interface of sinks, which deliver them. Sinks know events and
 * neither cases nor the log that they are read from.
 */
@NullMarked
package dev.docket.events.sink;

import org.jspecify.annotations.NullMarked;
