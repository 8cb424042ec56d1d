package dev.docket.server.events;

import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.storage.Storage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sinks of a server, each of which gets its events until they are closed. */
public final class EventSinks {

  private static final Logger LOG = LoggerFactory.getLogger(EventSinks.class);

  private final List<SinkWorker> workers;

  private EventSinks(List<SinkWorker> workers) {
    this.workers = workers;
  }

  /** No sinks. */
  public static EventSinks none() {
    return new EventSinks(List.of());
  }

  /**
   * Where sinks come from.
   *
   * @param file describes them
   * @param loaders have the providers: that of the server, and those of plug-ins
   * @param usual which events a sink gets that does not say so
   */
  public record Source(
      Path file,
      List<ClassLoader> loaders,
      Map<String, String> environment,
      OutputStream standardOutput,
      SentEvents usual) {}

  /**
   * Opens the sinks of a file and begins to deliver. Only on a context of Vert.x.
   *
   * @param holder names this server, as no other is named
   * @throws InvalidSinksException when the file or a setting is wrong
   */
  public static EventSinks begin(
      Source source, Vertx vertx, Storage storage, String holder, InstantSource clock) {
    SinkContext context = new SinkContext(clock, source.environment(), source.standardOutput());
    SinksFile file = new SinksFile(providers(source.loaders()), context, source.usual());
    List<SinkWorker> workers = new ArrayList<>();
    for (SinksFile.Described sink : file.read(source.file())) {
      workers.add(
          new SinkWorker(
              vertx,
              storage,
              sink.plan(),
              sink.provider().open(sink.settings(), context),
              holder,
              clock));
      LOG.info("Events go to the sink {}", sink);
    }
    workers.forEach(SinkWorker::begin);
    return new EventSinks(List.copyOf(workers));
  }

  private static List<EventSinkProvider> providers(List<ClassLoader> loaders) {
    Map<String, EventSinkProvider> byClass = new TreeMap<>();
    for (ClassLoader loader : loaders) {
      ServiceLoader.load(EventSinkProvider.class, loader)
          .forEach(provider -> byClass.putIfAbsent(provider.getClass().getName(), provider));
    }
    return List.copyOf(byClass.values());
  }

  /** What each sink has done here, by its name. */
  public Map<String, SinkMeter> meters() {
    Map<String, SinkMeter> meters = new TreeMap<>();
    workers.forEach(worker -> meters.put(worker.plan().name(), worker.meter()));
    return meters;
  }

  /** What an operator should know, in sentences that anyone may read. */
  public List<String> alarms() {
    return workers.stream().flatMap(worker -> worker.alarms().stream()).toList();
  }

  /** Delivers nothing more, and leaves the sinks to other servers. */
  public Future<?> close() {
    return Future.join(workers.stream().map(SinkWorker::close).toList());
  }
}
