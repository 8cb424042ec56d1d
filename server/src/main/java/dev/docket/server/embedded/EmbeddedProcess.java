package dev.docket.server.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A process of embedded servers, for a program whose own Java is too old. It reads commands, a line
 * each, and answers each with a line:
 *
 * <ul>
 *   <li>{@code start NAME=VALUE ...}, percent-encoded: {@code started ID PORT CONTROLPORT}, {@code
 *       refused MESSAGE} when a setting is wrong, or {@code failed MESSAGE};
 *   <li>{@code stop ID}: {@code stopped ID}.
 * </ul>
 *
 * <p>It ends when its input does, so it does not outlive a program that is killed.
 */
public final class EmbeddedProcess {

  private final Map<String, EmbeddedServer> servers = new HashMap<>();
  private int started;

  private EmbeddedProcess() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    // A line of somebody else would be taken for an answer.
    System.setOut(System.err);
    EmbeddedProcess process = new EmbeddedProcess();
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      answers.println(process.answer(List.of(line.split(" ", -1))));
      answers.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private String answer(List<String> words) {
    try {
      return switch (words.get(0)) {
        case "start" -> start(words.subList(1, words.size()));
        case "stop" -> stop(words.get(1));
        default -> "failed " + encoded("There is no command " + words.get(0));
      };
    } catch (IllegalArgumentException wrong) {
      return "refused " + encoded(String.valueOf(wrong.getMessage()));
    } catch (RuntimeException | Error failure) {
      return "failed " + encoded(String.valueOf(failure.getMessage()));
    }
  }

  private String start(List<String> settings) {
    Map<String, String> byName = new HashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      byName.put(decoded(setting.substring(0, equals)), decoded(setting.substring(equals + 1)));
    }
    EmbeddedServer server = EmbeddedServer.start(byName);
    String id = Integer.toString(++started);
    servers.put(id, server);
    return "started " + id + " " + server.port() + " " + server.controlPort();
  }

  private String stop(String id) {
    EmbeddedServer server = servers.remove(id);
    if (server != null) {
      server.close();
    }
    return "stopped " + id;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
