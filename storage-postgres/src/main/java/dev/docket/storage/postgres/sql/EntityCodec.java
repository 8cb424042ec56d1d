package dev.docket.storage.postgres.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.json.ShapeWriter;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads and writes entities as JSON. */
public final class EntityCodec {

  private final JsonMapper mapper = ShapeMapper.create();

  public String write(Entity entity) {
    return ShapeWriter.text(entity);
  }

  public String write(Map<String, String> texts) {
    return ShapeWriter.text(texts);
  }

  /**
   * @throws IllegalStateException if the entity was written in a newer format
   */
  public <E extends Entity> Stored<E> read(Key<E> key, long version, int format, String body) {
    return new Stored<>(key, read(key.kind(), key, format, body), version);
  }

  public <E extends Entity> E read(Kind<E> kind, Object key, int format, String body) {
    if (format > kind.format()) {
      throw new IllegalStateException(
          "An entity of kind "
              + kind.name()
              + " has format "
              + format
              + ", newer than the "
              + kind.format()
              + " that this version knows");
    }
    try {
      return mapper.readValue(body, kind.type());
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("Cannot read " + key, unreadable);
    }
  }
}
