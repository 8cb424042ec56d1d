package dev.docket.server.http;

import dev.docket.server.build.Build;
import io.vertx.core.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of Swagger UI. It is read and compressed at the first request, on a worker thread: most
 * servers are never browsed, and compressing a megabyte would block an event loop.
 */
final class UiFile implements Handler<CallContext> {

  private static final String FOLDER = "/META-INF/resources/webjars/swagger-ui/";

  private final String type;
  private final String name;
  private volatile @Nullable StaticPage page;

  UiFile(String type, String name) {
    this.type = type;
    this.name = name;
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
      loaded = new StaticPage(type, content());
      page = loaded;
    }
    return loaded;
  }

  private byte[] content() {
    String path = FOLDER + Build.swaggerUi() + "/" + name;
    try (InputStream file = UiFile.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
