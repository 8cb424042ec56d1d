/** The versions of this build. */
@NullMarked
package dev.docket.server.build;

import org.jspecify.annotations.NullMarked;
