package dev.docket.storage.memory;

/**
 * How a store searches.
 *
 * @param layouts shared by all rows
 * @param few how many entities may lie under a scope that are looked at one by one: most scopes are
 *     small, and there are many, so an index would cost more than it saves
 */
record Searching(RowLayouts layouts, int few) {

  private static final int FEW = 100;

  /** The usual way. */
  static Searching usual() {
    return new Searching(new RowLayouts(), FEW);
  }
}
