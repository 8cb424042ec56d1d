package dev.docket.storage.postgres.sql;

import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import java.util.Map;

/** The JSON form of what is stored. */
public interface EntityJson {

  /**
   * @param key where the entity lies, for messages
   */
  <E extends Entity> E read(Kind<E> kind, Object key, int format, String body);

  String write(Map<String, String> texts);
}
