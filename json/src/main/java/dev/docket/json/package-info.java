/** Core's records as JSON, on the wire and in stores that keep documents. */
@NullMarked
package dev.docket.json;

import org.jspecify.annotations.NullMarked;
