package dev.docket.operations;

/**
 * An output with the tag of the entity that it shows. The tag is of the whole entity, however
 * little of it the output shows.
 */
public record WithEntityTag<O>(O output, EntityTag tag) {}
