/** The store that keeps everything in memory: the reference, and the default. */
@NullMarked
package dev.docket.storage.memory;

import org.jspecify.annotations.NullMarked;
