package dev.docket.storage.postgres.sql;

import dev.docket.json.CompactJson;
import dev.docket.json.ShapeReader;
import dev.docket.json.ShapeWriter;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import java.util.Map;

/**
 * Reads and writes entities as JSON. The format of a row is that of its kind, and {@value #COMPACT}
 * more if its body is {@linkplain CompactJson compact}. Such are all that this version writes, but
 * for tallies that the database makes; it reads the others too.
 */
public final class EntityCodec {

  /** More than any kind has formats. */
  private static final int COMPACT = 1_000;

  /** The body of a row. */
  public String write(Entity entity) {
    return CompactJson.write(entity);
  }

  /** The format of a body of a kind that is written here. */
  public int format(Kind<?> kind) {
    return COMPACT + kind.format();
  }

  public String write(Map<String, String> texts) {
    return ShapeWriter.text(texts);
  }

  /**
   * @throws IllegalStateException if the entity was written in a newer format, or was damaged
   */
  public <E extends Entity> Stored<E> read(Key<E> key, long version, int format, String body) {
    return new Stored<>(key, read(key.kind(), key, format, body), version);
  }

  public <E extends Entity> E read(Kind<E> kind, Object key, int format, String body) {
    boolean compact = format >= COMPACT;
    int newest = compact ? format(kind) : kind.format();
    if (format > newest) {
      throw new IllegalStateException(
          "An entity of kind "
              + kind.name()
              + " has format "
              + format
              + ", newer than the "
              + newest
              + " that this version knows");
    }
    try {
      return compact ? CompactJson.read(body, kind.type()) : ShapeReader.read(body, kind.type());
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalStateException("Cannot read " + key, unreadable);
    }
  }
}
