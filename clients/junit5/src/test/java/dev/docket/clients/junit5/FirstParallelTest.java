package dev.docket.clients.junit5;

/** Runs at the same time as the other. */
class FirstParallelTest extends ParallelBase {}
