package dev.docket.server.contract.plain;

/** How many elements or entries there may be. */
public record Length(int min, int max) {}
