/** The journal: what was asked of the API, and why it was refused. */
@NullMarked
package dev.docket.server.control.journal;

import org.jspecify.annotations.NullMarked;
