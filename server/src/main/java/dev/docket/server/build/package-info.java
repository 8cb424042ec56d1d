/** What this build is. */
@NullMarked
package dev.docket.server.build;

import org.jspecify.annotations.NullMarked;
