/**
 * Associations of domains with instances of Amazon Connect, which Docket knows by their ids alone.
 */
@NullMarked
package dev.docket.integrations;

import org.jspecify.annotations.NullMarked;
