package dev.docket.server.wire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** Tests that each have a server of their own, and the SDK's client of it. */
abstract class OwnServerWireTest extends WireTest {

  TestDocket docket;
  ConnectCasesClient cases;
  RawHttp http;

  @BeforeEach
  final void start() {
    start(new String[0]);
  }

  private void start(String... flags) {
    docket = TestDocket.start(flags);
    cases = docket.client();
    http = new RawHttp(docket.port());
    prepare();
  }

  /** Makes what every test needs to be there. */
  void prepare() {}

  @AfterEach
  final void stop() {
    cases.close();
    docket.close();
  }

  /** Begins anew, with a server that has these flags. */
  final void restart(String... flags) {
    stop();
    start(flags);
  }
}
