/**
 * Rate limits: a token bucket per client and operation, charged once the caller is known, and a
 * more generous one per source address, charged before.
 *
 * <p>All state is in memory and belongs to this process: decisions never wait and never block.
 */
@NullMarked
package dev.docket.server.limits;

import org.jspecify.annotations.NullMarked;
