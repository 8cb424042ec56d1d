package dev.docket.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

/**
 * Whether the server and a proxy before it could see different requests in the same bytes. Each
 * vector has a second request where one of them could take it for a body, or the other way round:
 * the server must see none whose answer does not come back to who sent the vector.
 */
@Command(
    name = "smuggling",
    description = "Hides requests in others, directly and through HAProxy if it is installed.",
    mixinStandardHelpOptions = true)
final class Smuggling implements Callable<Integer> {

  private static final String HIDDEN = "GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String HOST = "Host: localhost\r\n";
  private static final String START = "POST /domains-list HTTP/1.1\r\n";
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
  private static final int PATIENCE_MILLIS = 700;

  private static final Map<String, String> VECTORS = new TreeMap<>();

  static {
    vector("length and chunks", HOST + "Content-Length: %d\r\n" + CHUNKED, "0\r\n\r\n" + HIDDEN);
    vector("chunks and length", HOST + CHUNKED + "Content-Length: 5\r\n", "0\r\n\r\n" + HIDDEN);
    vector("two lengths", HOST + "Content-Length: 0\r\nContent-Length: %d\r\n", HIDDEN);
    vector("one length twice", HOST + "Content-Length: 0\r\nContent-Length: 0\r\n", HIDDEN);
    vector("length with a plus", HOST + "Content-Length: +%d\r\n", HIDDEN);
    vector("length below zero", HOST + "Content-Length: -1\r\n", HIDDEN);
    vector("list of lengths", HOST + "Content-Length: 0, 0\r\n", HIDDEN);
    vector("length of hex digits", HOST + "Content-Length: 0x%x\r\n", HIDDEN);
    vector("length beyond 64 bits", HOST + "Content-Length: 18446744073709551616\r\n", HIDDEN);
    vector("blank before the colon", HOST + "Content-Length : %d\r\n", HIDDEN);
    vector("bare line feed", HOST + "X: y\nContent-Length: %d\r\n", HIDDEN);
    vector("bare carriage return", HOST + "X: y\rContent-Length: %d\r\n", HIDDEN);
    vector("NUL in a header", HOST + "X: \0\r\nContent-Length: %d\r\n", HIDDEN);
    vector(
        "vertical tab before chunked",
        HOST + "Content-Length: %d\r\nTransfer-Encoding: \u000bchunked\r\n",
        "0\r\n\r\n" + HIDDEN);
    vector(
        "unknown coding and length",
        HOST + "Content-Length: %d\r\nTransfer-Encoding: xchunked\r\n",
        "0\r\n\r\n" + HIDDEN);
    vector(
        "two codings",
        HOST + "Transfer-Encoding: identity\r\n" + CHUNKED + "Content-Length: %d\r\n",
        "0\r\n\r\n" + HIDDEN);
    vector("line feed in a chunk extension", HOST + CHUNKED, "0;a=\nb\r\n\r\n" + HIDDEN);
    vector("chunk that ends with a line feed", HOST + CHUNKED, "1\r\nx\n0\r\n\r\n" + HIDDEN);
    vector("chunk size beyond 32 bits", HOST + CHUNKED, "100000000\r\n\r\n0\r\n\r\n" + HIDDEN);
    vector("two hosts", HOST + "Host: other\r\nContent-Length: 0\r\n", HIDDEN);
    vector("no host", "Content-Length: 0\r\n", HIDDEN);
    VECTORS.put(
        "target of another host",
        "POST http://other/domains-list HTTP/1.1\r\n"
            + HOST
            + "Content-Length: 0\r\n\r\n"
            + HIDDEN);
  }

  private static void vector(String name, String headers, String rest) {
    VECTORS.put(name, START + headers.formatted(rest.length()) + "\r\n" + rest);
  }

  /** The ids of all requests whose answers came back. */
  private final Set<String> answered = new HashSet<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bars bars = new Bars();
    try (HostileServer server = HostileServer.start()) {
      for (Map.Entry<String, String> vector : VECTORS.entrySet()) {
        List<String> statuses = send(server.port(), vector.getValue());
        System.out.println(vector.getKey() + ": " + statuses);
        bars.demand(
            vector.getKey() + ": refused, and nothing after it answered",
            statuses.isEmpty() || statuses.size() == 1 && statuses.getFirst().startsWith("4"));
      }
      boolean proxied = throughProxy(server.port(), bars);
      server.end(bars);
      List<String> hidden = server.accessLog().stream().filter(this::isSmuggled).toList();
      hidden.forEach(System.out::println);
      bars.demand(
          "the server saw no hidden request" + (proxied ? " that HAProxy did not see" : ""),
          hidden.isEmpty());
    }
    return bars.exitCode();
  }

  private boolean throughProxy(int port, Bars bars) throws IOException, InterruptedException {
    Optional<Haproxy> installed = Haproxy.before(port);
    if (installed.isEmpty()) {
      System.out.println("HAProxy is not installed: that part is left out");
      return false;
    }
    try (Haproxy proxy = installed.get()) {
      int others = 0;
      for (Map.Entry<String, String> vector : VECTORS.entrySet()) {
        System.out.println(
            "HAProxy, " + vector.getKey() + ": " + send(proxy.port(), vector.getValue()));
        // Whoever comes next, over the same connections between proxy and server.
        if (send(proxy.port(), "GET /version HTTP/1.1\r\n" + HOST + "\r\n")
            .equals(List.of("200"))) {
          others++;
        }
      }
      bars.demand("HAProxy: the next client gets its own answer", others == VECTORS.size());
    }
    return true;
  }

  /** Whether a line of the access log is of a hidden request whose answer did not come back. */
  private boolean isSmuggled(String line) {
    return line.contains("/hidden") && ID.matcher(line).results().noneMatch(this::isAnswered);
  }

  private boolean isAnswered(MatchResult id) {
    return answered.contains(id.group());
  }

  /** Sends bytes and reads until the connection ends or is silent; returns the statuses. */
  private List<String> send(int port, String bytes) throws IOException {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getInputStream().transferTo(answers);
    } catch (IOException silentOrReset) {
      // What came before counts.
    }
    String text = answers.toString(StandardCharsets.ISO_8859_1);
    ID.matcher(text).results().forEach(id -> answered.add(id.group()));
    return STATUS.matcher(text).results().map(status -> status.group(1)).toList();
  }
}
