/** Layouts: which fields of a case are shown, and where. */
@NullMarked
package dev.docket.layouts;

import org.jspecify.annotations.NullMarked;
