package dev.docket.server.http;

import io.vertx.core.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page that is a file of the class path. It is read and compressed at the first request, on a
 * worker thread: most servers are never browsed, and compressing a megabyte would block an event
 * loop.
 */
final class PackagedFile implements Handler<CallContext> {

  private final String path;
  private final Function<byte[], StaticPage> made;
  private volatile @Nullable StaticPage page;

  /**
   * @param path on the class path, from its root
   * @param made the page of the file's content
   */
  PackagedFile(String path, Function<byte[], StaticPage> made) {
    this.path = path;
    this.made = made;
  }

  @Override
  public void handle(CallContext context) {
    StaticPage known = page;
    if (known == null) {
      context
          .vertx()
          .executeBlocking(this::load)
          .onSuccess(loaded -> loaded.send(context))
          .onFailure(context::fail);
    } else {
      known.send(context);
    }
  }

  private synchronized StaticPage load() {
    StaticPage loaded = page;
    if (loaded == null) {
      loaded = made.apply(content(path));
      page = loaded;
    }
    return loaded;
  }

  /** A file of the class path, which has to be there. */
  static byte[] content(String path) {
    try (InputStream file = PackagedFile.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
