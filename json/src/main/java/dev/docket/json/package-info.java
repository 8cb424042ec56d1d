/** The JSON form of core's records, shared by the wire and by stores that keep documents. */
@NullMarked
package dev.docket.json;

import org.jspecify.annotations.NullMarked;
