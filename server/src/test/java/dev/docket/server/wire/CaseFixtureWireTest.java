package dev.docket.server.wire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of cases: each has a fixture with a server of its own. */
abstract class CaseFixtureWireTest extends WireTest {

  RelatedItemFixture fixture;

  @BeforeEach
  final void openFixture() {
    fixture = new RelatedItemFixture(startServer());
  }

  /** The server of the fixture, which is closed with it. */
  TestDocket startServer() {
    return TestDocket.start("--rate-limit=off");
  }

  @AfterEach
  final void closeFixture() {
    fixture.close();
  }
}
