/** Domains, the containers of all case data. */
@NullMarked
package dev.docket.domains;

import org.jspecify.annotations.NullMarked;
