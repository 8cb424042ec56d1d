package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.build.Build;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;

/** The first page tells what runs here, and what it shows works as it stands there. */
@Wire
class FirstPageWireTest {

  private static final List<String> BLOCKS = List.of("cli", "java", "javascript", "python", "curl");

  @TempDir private Path directory;

  private static Answer home(TestDocket docket, String host) {
    return new RawHttp(docket.port())
        .send(("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(ISO_8859_1));
  }

  private static Document page(TestDocket docket) throws Exception {
    return parsed(home(docket, "127.0.0.1:" + docket.port()).text());
  }

  /** The page is written as XML as well, so that a parser finds what is left open. */
  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }

  private static String block(Document page, String id) {
    NodeList blocks = page.getElementsByTagName("pre");
    for (int i = 0; i < blocks.getLength(); i++) {
      Element block = (Element) blocks.item(i);
      if (block.getAttribute("id").equals(id)) {
        return block.getTextContent();
      }
    }
    throw new AssertionError("There is no block " + id);
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private Path keys() throws IOException {
    return Files.writeString(
        directory.resolve("keys.yaml"),
        """
        - id: AKID
          secret: of-this-test
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/ann
        """);
  }

  @Test
  void server_isIntroduced() throws Exception {
    try (TestDocket docket = TestDocket.start("--region=eu-west-1")) {
      String text = page(docket).getDocumentElement().getTextContent();

      assertThat(text).contains("Version" + Build.version());
      assertThat(text).contains("Store" + StoreUnderTest.chosen().flags().getFirst().split("=")[1]);
      assertThat(text).contains("development key", "Regioneu-west-1", "--control-port 8081");
    }
  }

  @Test
  void page_allowsNothingButItself() throws Exception {
    try (TestDocket docket = TestDocket.start()) {
      Answer answer = home(docket, "localhost");
      String style = parsed(answer.text()).getElementsByTagName("style").item(0).getTextContent();
      String digest =
          Base64.getEncoder()
              .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));

      assertThat(answer.header("Content-Security-Policy"))
          .startsWith("default-src 'none';")
          .contains("style-src 'sha256-" + digest + "'");
      assertThat(answer.text()).doesNotContain("<script", "style=", "onclick", "http-equiv");
    }
  }

  @Test
  void command_namesAServerAndAKeyThatWork() throws Exception {
    try (TestDocket docket = TestDocket.start("--region=eu-west-1")) {
      Document page = page(docket);
      String command = block(page, "cli");
      String url = found("--endpoint-url (\\S+)$", command);
      String id = found("AWS_ACCESS_KEY_ID=(\\S+)", command);
      String secret = found("AWS_SECRET_ACCESS_KEY=(\\S+)", command);

      assertThat(URI.create(url).getPort()).isEqualTo(docket.port());
      assertThat(found("AWS_DEFAULT_REGION=(\\S+)", command)).isEqualTo("eu-west-1");
      try (ConnectCasesClient client = docket.clientWithSecret(id, secret)) {
        client.createDomain(request -> request.name("from-cli"));
      }
      for (String language : List.of("java", "javascript", "python")) {
        assertThat(block(page, language))
            .contains('"' + url + '"', '"' + id + '"', '"' + secret + '"', "\"eu-west-1\"");
      }
      String curl = block(page, "curl");
      assertThat(curl).contains(url + "/domains-list");
      assertThat(
              new RawHttp(docket.port(), found("Bearer ([^']+)'", curl))
                  .call("POST", "/domains-list", "")
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void java_createsADomain() throws Exception {
    try (TestDocket docket = TestDocket.start();
        ShownJava java = ShownJava.compile(block(page(docket), "java"), directory);
        ConnectCasesClient cases = java.run()) {
      assertThat(cases.listDomains(request -> {}).domains())
          .extracting(DomainSummary::name)
          .containsExactly("from-java");
    }
  }

  @Test
  void keysOfAFile_areNotShown() throws Exception {
    try (TestDocket docket = TestDocket.start("--access-keys=" + keys())) {
      Document page = page(docket);

      assertThat(page.getDocumentElement().getTextContent())
          .contains("access keys of a file", "Authorization: Bearer <token>")
          .doesNotContain("docket-secret", "AKID", "of-this-test");
      assertThat(BLOCKS).allSatisfy(id -> assertThat(block(page, id)).isNotBlank());
    }
  }

  @Test
  void hostThatIsNoAddress_isNotShown() throws Exception {
    try (TestDocket docket = TestDocket.start("--access-keys=" + keys())) {
      assertThat(block(parsed(home(docket, "docket.example").text()), "cli"))
          .endsWith("--endpoint-url http://docket.example");
      for (String host :
          List.of("x$(id)", "x`id`", "x';id;'", "x&y", "\"onload=\"x", "a..b;c", "x\\y")) {
        Answer answer = home(docket, host);
        if (answer.status() == 200) {
          assertThat(block(parsed(answer.text()), "cli"))
              .endsWith("--endpoint-url http://localhost:" + docket.port());
          assertThat(answer.text()).doesNotContain(host);
        } else {
          assertThat(answer.status()).as(host).isEqualTo(400);
        }
      }
    }
  }

  @Test
  void controlPlane_isShownWithItsPort() throws Exception {
    try (TestDocket docket = TestDocket.start("--control-port=0")) {
      String lines = block(page(docket), "control");
      String url = found("^curl (\\S+)/server", lines);

      assertThat(lines.lines()).hasSize(3).allMatch(line -> line.contains(" " + url + "/"));
      assertThat(
              new RawHttp(URI.create(url).getPort()).send(RawHttp.request("GET", "/server")).json())
          .hasToString(docket.control().send(RawHttp.request("GET", "/server")).text());
    }
    String token = "a-token-of-a-test-of-docket";
    try (TestDocket docket =
        TestDocket.start(
            "--control-port=0", "--control-host=0.0.0.0", "--control-token=" + token)) {
      assertThat(block(page(docket), "control"))
          .startsWith("curl -H \"Authorization: Bearer $DOCKET_CONTROL_TOKEN\" http://127.0.0.1:")
          .doesNotContain(token);
    }
  }
}
