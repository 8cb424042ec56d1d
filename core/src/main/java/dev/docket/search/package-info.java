/** Searches for cases. A filter is a value, and its condition is a pure function of it. */
@NullMarked
package dev.docket.search;

import org.jspecify.annotations.NullMarked;
