package dev.docket.storage.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.io.UncheckedIOException;

/** The JSON form of entities. */
final class Bodies {

  private final JsonMapper mapper = ShapeMapper.create();

  String write(Entity entity) {
    try {
      return mapper.writeValueAsString(entity);
    } catch (JsonProcessingException unfit) {
      throw new UncheckedIOException("An entity that has no JSON form", unfit);
    }
  }

  /**
   * @throws IllegalStateException when the entity was written in a format of a newer version
   */
  <E extends Entity> Stored<E> read(Key<E> key, long version, int format, String body) {
    if (format > key.kind().format()) {
      throw new IllegalStateException(
          "An entity of kind "
              + key.kind().name()
              + " has format "
              + format
              + ", newer than the "
              + key.kind().format()
              + " that this version knows");
    }
    try {
      return new Stored<>(key, mapper.readValue(body, key.kind().type()), version);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("Cannot read " + key, unreadable);
    }
  }
}
