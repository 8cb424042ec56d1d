/**
 * Templates: the required fields of their cases, and the layout, rules and tags that these have.
 */
@NullMarked
package dev.docket.templates;

import org.jspecify.annotations.NullMarked;
