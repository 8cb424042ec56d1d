package dev.docket.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.generated.ApiClient;
import dev.docket.server.DocketServer;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.stores.Stores;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A server on a free port that compares every request and response with the contract. */
final class RunningDocket implements AutoCloseable {

  private final DocketServer server;

  private RunningDocket(DocketServer server) {
    this.server = server;
  }

  static RunningDocket start(String... flags) {
    try {
      return new RunningDocket(DocketServer.start(settings(flags), Clock.systemUTC()));
    } catch (InvalidAccessKeysException impossible) {
      throw new AssertionError("The development key is no file", impossible);
    }
  }

  private static ServerSettings settings(String... flags) {
    List<String> arguments =
        new ArrayList<>(List.of("serve", "--port=0", "--verify-contract=true"));
    arguments.addAll(List.of(flags));
    AtomicReference<ServerSettings> settings = new AtomicReference<>();
    Command read =
        new Command(
            "serve",
            "",
            chosen -> {
              settings.set(chosen);
              return CommandLineApp.OK;
            });
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    new CommandLineApp("test", Stores::find, Map.of(), out, out, List.of(read))
        .run(arguments.toArray(String[]::new));
    assertThat(settings.get()).as(said.toString()).isNotNull();
    return settings.get();
  }

  /** A client of the account 111122223333. */
  ApiClient client() {
    return client("docket-secret.111122223333");
  }

  /** A client that sends a bearer token. */
  ApiClient client(String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri("http://localhost:" + server.port());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    return client;
  }

  @Override
  public void close() {
    server.close();
  }
}
