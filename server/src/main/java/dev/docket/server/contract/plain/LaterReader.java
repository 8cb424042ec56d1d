package dev.docket.server.contract.plain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands for a reader inside of itself. */
public final class LaterReader extends PlainReader {

  private @Nullable PlainReader reader;

  /** To be called once, before anything is read. */
  public void become(PlainReader made) {
    this.reader = made;
  }

  @Override
  Object read(PlainJson json) {
    return Objects.requireNonNull(reader).read(json);
  }
}
