/**
 * How often a client may call: token buckets for each client and operation, charged once the caller
 * is known, and a generous one for each source address, charged before.
 *
 * <p>Everything here is in memory and of this node: decisions never wait and never block.
 */
@NullMarked
package dev.docket.server.limits;

import org.jspecify.annotations.NullMarked;
