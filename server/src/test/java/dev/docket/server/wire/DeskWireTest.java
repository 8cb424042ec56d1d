package dev.docket.server.wire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of cases: each has a desk of its own, at a server of its own. */
abstract class DeskWireTest extends WireTest {

  ItemDesk desk;

  @BeforeEach
  final void openDesk() {
    desk = new ItemDesk(startServer());
  }

  /** The server that the desk is at, and that goes with it. */
  TestDocket startServer() {
    return TestDocket.start("--rate-limit=off");
  }

  @AfterEach
  final void closeDesk() {
    desk.close();
  }
}
