package dev.docket.server.wire;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the contract are what the server answers. */
@Wire
class ExamplesWireTest {

  @Test
  void examples_areAnsweredAsTheContractSays() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      new ExampleStory().tell((example, target, body) -> http.call(example.method(), target, body));
    }
  }

  @Test
  void examples_areAnsweredAlikeToWhoIsAllowedAll(@TempDir Path folder) throws IOException {
    PolicyKeys keys = new PolicyKeys().add("all", PolicyKeys.allow("cases:*", "*"));
    try (TestDocket docket = TestDocket.start(keys.flag(folder))) {
      RawHttp http = keys.as("all", docket);
      new ExampleStory().tell((example, target, body) -> http.call(example.method(), target, body));
    }
  }
}
