/**
 * Docket's core: what the Amazon Connect Cases API does, without HTTP and without a particular
 * store.
 */
@NullMarked
package dev.docket;

import org.jspecify.annotations.NullMarked;
