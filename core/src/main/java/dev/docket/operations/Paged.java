package dev.docket.operations;

import org.jspecify.annotations.Nullable;

/** The input of an operation that answers in pages. */
public interface Paged {

  /** The most items of a page; null for as many as the operation takes by default. */
  @Nullable Integer maxResults();

  /** Where the page begins; null or empty for the first one. */
  @Nullable String nextToken();
}
