/** Servers inside of another program, which sees classes of the JDK alone. */
@NullMarked
package dev.docket.server.embedded;

import org.jspecify.annotations.NullMarked;
