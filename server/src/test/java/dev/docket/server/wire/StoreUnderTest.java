package dev.docket.server.wire;

import java.util.List;

/** The store that the wire tests of this run use. */
final class StoreUnderTest {

  private StoreUnderTest() {}

  /** The flags that make a server use it, empty of data. */
  static List<String> flags() {
    return List.of("--storage=memory");
  }
}
