/** Seeds: YAML files of domains with all that is in them, which become data in one step. */
@NullMarked
package dev.docket.server.seed;

import org.jspecify.annotations.NullMarked;
