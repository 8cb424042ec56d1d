/** Faults: calls that go wrong on purpose. */
@NullMarked
package dev.docket.server.control.faults;

import org.jspecify.annotations.NullMarked;
