/** The fields of a domain, and the options of single-select fields. */
@NullMarked
package dev.docket.fields;

import org.jspecify.annotations.NullMarked;
