package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import dev.docket.benchmarks.Round.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The options of the programs that measure by rounds, and the rounds they come to. */
final class RoundOptions {

  @Option(names = "--rounds", description = "Rounds that count.")
  private int rounds;

  @Option(names = "--warm-up", description = "Rounds before them.")
  private int warmUp;

  @Option(names = "--requests", description = "Requests of one round.")
  private int requests;

  /** With what a program does unless it is told otherwise. */
  RoundOptions(int rounds, int warmUp, int requests) {
    this.rounds = rounds;
    this.warmUp = warmUp;
    this.requests = requests;
  }

  int rounds() {
    return rounds;
  }

  int warmUps() {
    return warmUp;
  }

  int requests() {
    return requests;
  }

  /**
   * Sends the rounds that do not count.
   *
   * @param ready the requests of the next one
   */
  void warmUp(Client client, Supplier<List<byte[]>> ready) throws IOException {
    for (int i = 0; i < warmUp; i++) {
      client.send(ready.get());
    }
  }

  /**
   * The rounds that count, of both servers by turns, after those that do not.
   *
   * @param connections to each server
   * @param ready the requests of the next round of a server
   */
  List<Pair> pairs(
      MeasuredServer bare,
      MeasuredServer docket,
      int connections,
      Function<MeasuredServer, List<byte[]>> ready)
      throws IOException {
    return turns(List.of(bare, docket), connections, ready).stream()
        .map(turn -> new Pair(turn.rounds().getFirst(), turn.rounds().getLast()))
        .toList();
  }

  /**
   * The rounds that count, of all servers by turns, after those that do not.
   *
   * @param connections to each server
   * @param ready the requests of the next round of a server
   */
  List<Turn> turns(
      List<MeasuredServer> servers, int connections, Function<MeasuredServer, List<byte[]>> ready)
      throws IOException {
    List<Client> clients = new ArrayList<>();
    try {
      for (MeasuredServer server : servers) {
        clients.add(new Client(server.port(), connections, Idle.SPINS));
      }
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < warmUp + rounds; i++) {
        List<Round> turn = new ArrayList<>();
        for (int k = 0; k < servers.size(); k++) {
          turn.add(Round.of(servers.get(k), clients.get(k), ready.apply(servers.get(k))));
        }
        if (i >= warmUp) {
          turns.add(new Turn(turn));
        }
      }
      return turns;
    } finally {
      for (Client client : clients) {
        client.close();
      }
    }
  }
}
