/** Stores: which are installed, on the class path or as plug-ins, and how one is opened. */
@NullMarked
package dev.docket.server.stores;

import org.jspecify.annotations.NullMarked;
