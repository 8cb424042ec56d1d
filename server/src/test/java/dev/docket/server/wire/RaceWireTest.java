package dev.docket.server.wire;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;

/** Tests of calls at the same time, on two servers where the store can be shared. */
abstract class RaceWireTest extends CaseFixtureWireTest {

  ConnectCasesAsyncClient here;
  ConnectCasesAsyncClient there;

  private List<TestDocket> servers;

  @Override
  final TestDocket startServer() {
    servers = startServers();
    return servers.getFirst();
  }

  List<TestDocket> startServers() {
    return TestDocket.startTogether("--rate-limit=off", "--quotas=off");
  }

  @BeforeEach
  final void connect() {
    here = servers.getFirst().asyncClient();
    there = servers.getLast().asyncClient();
  }

  @AfterEach
  final void disconnect() {
    here.close();
    there.close();
    servers.stream().skip(1).forEach(TestDocket::close);
  }

  /** One server and the other by turns. */
  final ConnectCasesAsyncClient server(int call) {
    return call % 2 == 0 ? here : there;
  }
}
