package dev.docket.benchmarks;

/**
 * A call of an operation before it is signed.
 *
 * @param body JSON, or empty
 */
record Call(String method, String target, String body) {}
