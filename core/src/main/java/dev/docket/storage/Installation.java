package dev.docket.storage;

import java.time.InstantSource;

/**
 * What a store has to know of a server in order to examine what is there for it.
 *
 * @param kinds what the server stores
 * @param eventLoops on how many event loops it calls the store
 * @param clock the time on its machine
 */
public record Installation(Kinds kinds, int eventLoops, InstantSource clock) {}
