/** Finds the installed stores, on the class path and as plug-ins, and opens one. */
@NullMarked
package dev.docket.server.stores;

import org.jspecify.annotations.NullMarked;
