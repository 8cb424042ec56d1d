package dev.docket.server.rehearsal;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.DevelopmentKeys;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls to a server on this machine that has the development key. Each ends with what is wrong with
 * an answer, if anything.
 */
public final class Rehearsal {

  private static final int CLIENTS = 3;

  private final SocketFactory sockets;
  private final int port;
  private final String region;
  private final InstantSource clock;
  private final AtomicInteger accounts = new AtomicInteger();

  /**
   * @param sockets makes connections, encrypted or not
   * @param region the one that calls are signed for
   */
  public Rehearsal(SocketFactory sockets, int port, String region, InstantSource clock) {
    this.sockets = sockets;
    this.port = port;
    this.region = region;
    this.clock = clock;
  }

  /** One call that reads, and has to go well. */
  public @Nullable String read() throws IOException {
    AccessKey key = new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow();
    Example list = new Example("", "POST", "/domains-list", "{}", Map.of());
    try (LoopbackClient client = client()) {
      Reply reply = client.send(key, list);
      return reply.isGood() ? null : said(reply);
    }
  }

  /** Calls all operations once. Settings may refuse some; none may fail. */
  public @Nullable String tell() throws IOException {
    try (LoopbackClient client = client()) {
      return tell(new Story(), client, false);
    }
  }

  /**
   * Calls all operations again and again over some connections, now and then wrongly, so that the
   * virtual machine sees what a server's life is like.
   */
  public @Nullable String tell(Duration duration) throws IOException, InterruptedException {
    Instant end = clock.instant().plus(duration);
    Callable<@Nullable String> telling =
        () -> {
          Story story = new Story();
          String wrong = null;
          try (LoopbackClient client = client()) {
            for (int i = 0; wrong == null && clock.instant().isBefore(end); i++) {
              wrong = tell(story, client, i % 4 == 0);
            }
          }
          return wrong;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<@Nullable String>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(threads.submit(telling));
      }
      String wrong = null;
      for (Future<@Nullable String> client : clients) {
        String other = client.get();
        wrong = wrong == null ? other : wrong;
      }
      return wrong;
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    }
  }

  private LoopbackClient client() throws IOException {
    return new LoopbackClient(sockets, port, region, clock);
  }

  private @Nullable String tell(Story story, LoopbackClient client, boolean wrongly)
      throws IOException {
    String account = String.format(Locale.ROOT, "%012d", accounts.getAndIncrement());
    AccessKey key = new DevelopmentKeys().byId(account).orElseThrow();
    List<String> wrong = new ArrayList<>();
    story.tell(
        account,
        region,
        example -> {
          if (wrongly && !example.body().isEmpty()) {
            note(client.send(key, example.emptied()), wrong);
          }
          Reply reply = client.send(key, example);
          note(reply, wrong);
          return reply;
        });
    return wrong.isEmpty() ? null : wrong.getFirst();
  }

  private static void note(Reply reply, List<String> wrong) {
    if (reply.isServerError()) {
      wrong.add(said(reply));
    }
  }

  private static String said(Reply reply) {
    return "Docket answered " + reply.status() + ": " + reply.body();
  }
}
