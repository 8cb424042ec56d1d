/** Templates: what a case of a kind needs, and which layout, rules and tags it has. */
@NullMarked
package dev.docket.templates;

import org.jspecify.annotations.NullMarked;
