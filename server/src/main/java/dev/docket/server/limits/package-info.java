/**
 * Rate limits: a token bucket per client and operation, and one per access key, charged once the
 * caller is known, and a generous one per source address, charged before.
 *
 * <p>Decisions need the memory of this process only: they never wait and never block. What clients
 * used is told to the other nodes of a store afterwards ({@link
 * dev.docket.server.limits.ClusterRates}).
 */
@NullMarked
package dev.docket.server.limits;

import org.jspecify.annotations.NullMarked;
