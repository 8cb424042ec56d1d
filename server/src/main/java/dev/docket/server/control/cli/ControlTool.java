package dev.docket.server.control.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.control.cli.ControlClient.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@code docket control}: a command is one request to the control plane of a server. What the
 * server answers is printed as it came, a line of JSON or lines of data, to a terminal and to a
 * pipe alike. It reads its own words, as the settings of a server have no part in it.
 *
 * <p>Exit codes: 0 when it is done, 1 when the server refuses or cannot be reached, 2 for a mistake
 * on the command line.
 */
public final class ControlTool {

  private static final String WORD = "control";
  private static final String TOKEN_VARIABLE = "DOCKET_CONTROL_TOKEN";
  private static final int REFUSED = 1;
  private static final int STATUS_OK = 200;

  private final Map<String, String> environment;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param in read where a file is {@code -}
   */
  public ControlTool(
      Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
    this.environment = Map.copyOf(environment);
    this.in = in;
    this.out = out;
    this.err = new PrintStream(err, true, UTF_8);
  }

  /** Whether a command line of {@code docket} is one of these. */
  public static boolean isMeant(String... words) {
    return words.length > 0 && words[0].equals(WORD) || asksForHelp(words);
  }

  private static boolean asksForHelp(String... words) {
    return words.length > 1 && words[0].equals("help") && words[1].equals(WORD);
  }

  /** Runs a command line, with the word {@code control}, and returns an exit code. */
  public int run(String... words) {
    try {
      if (asksForHelp(words)) {
        ControlHelp.print(out);
        return CommandLineApp.OK;
      }
      CommandWords read = CommandWords.read(Arrays.asList(words).subList(1, words.length));
      ControlCommand command = read.command();
      if (read.help()) {
        if (command == null) {
          ControlHelp.print(out);
        } else {
          ControlHelp.print(command, out);
        }
        return CommandLineApp.OK;
      }
      if (command == null) {
        ControlHelp.print(err);
        return CommandLineApp.MISTAKE;
      }
      ControlAddress address = ControlAddress.of(read.general().get(CommandWords.URL), environment);
      return send(address, token(read), ControlCall.of(command, read.values(), in));
    } catch (IllegalArgumentException mistake) {
      err.println(mistake.getMessage());
      return CommandLineApp.MISTAKE;
    } finally {
      out.flush();
    }
  }

  private @Nullable String token(CommandWords read) {
    String given =
        read.general()
            .getOrDefault(CommandWords.TOKEN, environment.getOrDefault(TOKEN_VARIABLE, ""));
    if (!given.chars().allMatch(letter -> letter > ' ' && letter <= '~')) {
      throw new IllegalArgumentException("The token has a character that no token has");
    }
    return given.isEmpty() ? null : given;
  }

  private int send(ControlAddress address, @Nullable String token, ControlCall call) {
    try {
      Reply reply = ControlClient.send(address, token, call);
      if (reply.status() != STATUS_OK) {
        err.println(refusal(address, reply));
        return REFUSED;
      }
      print(reply.body(), out);
      return CommandLineApp.OK;
    } catch (ConnectException | SocketTimeoutException nobody) {
      err.println(
          "Nothing listens at "
              + address
              + ": start the server with --control-port "
              + address.port()
              + ", or say with --url where its control plane is");
    } catch (UnknownHostException unknown) {
      err.println("There is no host " + address.host());
    } catch (IOException broken) {
      err.println(address + ": " + broken.getMessage());
    }
    return REFUSED;
  }

  private static void print(byte[] body, OutputStream out) throws IOException {
    out.write(body);
    if (body.length > 0 && body[body.length - 1] != '\n') {
      out.write('\n');
    }
  }

  private static String refusal(ControlAddress address, Reply reply) {
    if (reply.headers().containsKey("x-amzn-requestid")) {
      return address + " is the API of a server, not its control plane";
    }
    try {
      JsonNode body = new JsonMapper().readTree(reply.body());
      if (body.path("message").isTextual()) {
        return body.path("type").asText() + ": " + body.path("message").asText();
      }
    } catch (IOException noJson) {
      // As below.
    }
    return address + " answered with status " + reply.status();
  }
}
