/** The fields of a domain and the options of those from which one is selected. */
@NullMarked
package dev.docket.fields;

import org.jspecify.annotations.NullMarked;
