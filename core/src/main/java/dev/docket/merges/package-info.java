/** Merging a case into another one: the operations, and how a merge is carried out. */
@NullMarked
package dev.docket.merges;

import org.jspecify.annotations.NullMarked;
