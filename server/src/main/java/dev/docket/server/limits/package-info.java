/**
 * Rate limits: a token bucket per client and operation, and one per access key, charged once the
 * caller is known, and a generous one per source address, charged before.
 *
 * <p>All state is in memory and belongs to this process: decisions never wait and never block.
 */
@NullMarked
package dev.docket.server.limits;

import org.jspecify.annotations.NullMarked;
