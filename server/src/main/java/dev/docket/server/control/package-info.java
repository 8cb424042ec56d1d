/** The control plane: what a test does to a server, over HTTP on a port of its own. */
@NullMarked
package dev.docket.server.control;

import org.jspecify.annotations.NullMarked;
