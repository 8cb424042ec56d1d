package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;

/** Runs the Java and the access keys of the README as they stand there. */
@Wire
class ReadmeWireTest {

  private static final Path README = Path.of("..", "README.md");

  /** The README leaves the imports out; the block declares a client named {@code cases}. */
  private static final String CLASS =
      """
      import java.net.URI;
      import software.amazon.awssdk.auth.credentials.*;
      import software.amazon.awssdk.regions.Region;
      import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

      public class Example implements java.util.function.Supplier<ConnectCasesClient> {
        @Override
        public ConnectCasesClient get() {
          %s
          return cases;
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void javaOfTheReadme_createsADomain() throws Exception {
    try (TestDocket docket = TestDocket.start()) {
      String block =
          onlyBlock("java").replace("http://127.0.0.1:8080", "http://127.0.0.1:" + docket.port());

      try (URLClassLoader classes = compile(String.format(CLASS, block));
          ConnectCasesClient cases = run(classes)) {
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

  private URLClassLoader compile(String source) throws IOException {
    Path file = Files.writeString(directory.resolve("Example.java"), source);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                file.toString());
    assertThat(status).isZero();
    return new URLClassLoader(
        new URL[] {directory.toUri().toURL()}, ReadmeWireTest.class.getClassLoader());
  }

  private static ConnectCasesClient run(ClassLoader classes) throws ReflectiveOperationException {
    Object example = classes.loadClass("Example").getConstructor().newInstance();
    return (ConnectCasesClient) ((Supplier<?>) example).get();
  }
}
