package dev.docket.storage;

import java.util.Map;

/**
 * An entity that is found by what it holds. The ids of a kind that is searched are unique among all
 * that lie under one {@linkplain Search#scope() scope}, also those with different parents.
 */
public interface Searchable extends Entity {

  /**
   * What searches see of this entity: values by names, at most one each; what is absent is left
   * out. They depend on nothing but the entity. A kind whose entities get other search values, or
   * {@linkplain Kind#indexed() indexes} others, needs a new format.
   */
  Map<String, SearchValue> searchValues();
}
