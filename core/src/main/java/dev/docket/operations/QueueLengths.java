package dev.docket.operations;

/**
 * How many writes wait for others on the same scope.
 *
 * @param all on all scopes together
 * @param longest on the scope with the most
 */
public record QueueLengths(int all, int longest) {}
