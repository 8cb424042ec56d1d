/** What callers may do, told to themselves. */
@NullMarked
package dev.docket.access;

import org.jspecify.annotations.NullMarked;
