package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.Contract;
import dev.docket.server.control.cli.ControlTool;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the lines of docs/control.md as they stand there, but for the port and the folder. */
@Wire
class ControlPageWireTest {

  private static final Path PAGE = Path.of("..", "docs", "control.md");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  @BeforeEach
  void writeSeed() throws IOException {
    Files.writeString(folder.resolve("cases.yaml"), blocks("yaml").findFirst().orElseThrow());
  }

  private static Stream<String> blocks(String language) throws IOException {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult found) -> found.group(1));
  }

  /** The words of each line of a program, without its name. */
  private static List<List<String>> lines(String program) throws IOException {
    return blocks("sh")
        .flatMap(String::lines)
        .filter(line -> line.startsWith(program + " "))
        .map(
            line ->
                WORD.matcher(line.substring(program.length()))
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .toList())
        .toList();
  }

  @Test
  void curlOfThePage_callsEveryOperation() throws IOException {
    Set<String> called = new HashSet<>();
    try (TestDocket docket = TestDocket.start("--control-port=0")) {
      for (List<String> words : lines("curl")) {
        Curl curl = Curl.read(words);
        called.add(
            Contract.control()
                .match(curl.method, curl.url.getPath())
                .orElseThrow()
                .route()
                .operationId());

        Answer answer = curl.send(docket.control(), folder);

        assertThat(answer.status()).as(words + ": " + answer.text()).isEqualTo(200);
      }
    }
    assertThat(called).isEqualTo(Contract.control().operations().keySet());
  }

  @Test
  void commandsOfThePage_work() throws IOException {
    try (TestDocket docket = TestDocket.start("--control-port=0")) {
      for (List<String> words : lines("docket control")) {
        run(docket.controlPort(), words);
      }
    }
    assertThat(lines("docket control")).hasSameSizeAs(lines("curl"));
  }

  private void run(int port, List<String> words) throws IOException {
    List<String> line = new ArrayList<>(List.of("control"));
    for (String word : words) {
      line.add(word.endsWith(".yaml") || word.endsWith(".ndjson") ? in(word) : word);
    }
    int into = line.indexOf(">");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        new ControlTool(
                Map.of("DOCKET_CONTROL_PORT", String.valueOf(port)),
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8))
            .run((into < 0 ? line : line.subList(0, into)).toArray(String[]::new));

    assertThat(code).as(words + ": " + err.toString(UTF_8)).isZero();
    assertThat(out.toString(UTF_8)).isNotBlank();
    if (into > 0) {
      Files.write(Path.of(line.get(into + 1)), out.toByteArray());
    }
  }

  private String in(String file) {
    return folder.resolve(file).toString();
  }

  /** A call as curl would make it of the words after its name. */
  private static final class Curl {

    private String method;
    private String type;
    private String data;
    private String output;
    private URI url;

    static Curl read(List<String> words) {
      Curl curl = new Curl();
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        switch (word) {
          case "-X" -> curl.method = words.get(++i);
          case "-H" -> curl.type = words.get(++i).replace("Content-Type: ", "");
          case "-d", "--data-binary" -> curl.data = words.get(++i);
          case "-o" -> curl.output = words.get(++i);
          default -> curl.url = URI.create(word);
        }
      }
      if (curl.method == null) {
        curl.method = curl.data == null ? "GET" : "POST";
      }
      if (curl.type == null && curl.data != null) {
        curl.type = "application/x-www-form-urlencoded";
      }
      return curl;
    }

    Answer send(RawHttp http, Path folder) throws IOException {
      byte[] body = new byte[0];
      if (data != null) {
        body =
            data.startsWith("@")
                ? Files.readAllBytes(folder.resolve(data.substring(1)))
                : data.getBytes(UTF_8);
      }
      String target = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
      String head =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: "
              + url.getAuthority()
              + "\r\n"
              + (type == null ? "" : "Content-Type: " + type + "\r\n")
              + "Content-Length: "
              + body.length
              + "\r\n\r\n";
      Answer answer = http.send(head.getBytes(ISO_8859_1), body);
      if (output != null) {
        Files.write(folder.resolve(output), answer.body());
      }
      return answer;
    }
  }
}
