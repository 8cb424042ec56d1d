package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;

/** Runs the Java and the access keys of the README as they stand there. */
@Wire
class ReadmeWireTest {

  private static final Path README = Path.of("..", "README.md");

  @TempDir private Path directory;

  @Test
  void javaOfTheReadme_createsADomain() throws Exception {
    try (TestDocket docket = TestDocket.start()) {
      String block =
          onlyBlock("java").replace("http://127.0.0.1:8080", "http://127.0.0.1:" + docket.port());

      try (ShownJava java = ShownJava.compile(block, directory);
          ConnectCasesClient cases = java.run()) {
        assertThat(cases.listDomains(request -> {}).domains())
            .extracting(DomainSummary::name)
            .containsExactly("from-java");
      }
    }
  }

  @Test
  void accessKeysOfTheReadme_areAccepted() throws IOException {
    Path keys = Files.writeString(directory.resolve("keys.yaml"), onlyBlock("yaml"));

    try (TestDocket docket = TestDocket.start("--access-keys=" + keys);
        ConnectCasesClient alice = docket.clientWithSecret("AKIDALICE", "use-a-long-random-one")) {
      assertThat(alice.createDomain(request -> request.name("acme")).domainArn())
          .contains(":111122223333:");
    }
  }

  private static String onlyBlock(String language) throws IOException {
    List<String> blocks =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(README))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(blocks).hasSize(1);
    return blocks.getFirst();
  }
}
