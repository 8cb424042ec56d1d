import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.docket.junit5.Docket;
import dev.docket.junit5.DocketExtension;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Arrays;

/** How long a server takes from the call that starts it to its first answer, in this JVM: {@code docket N} or {@code wiremock N}. */
public final class Starts {

  private Starts() {}

  /** A server that was started. */
  private interface Server {

    int port();

    void stop();
  }

  public static void main(String[] arguments) throws IOException {
    double[] millis = new double[Integer.parseInt(arguments[1])];
    for (int i = 0; i < millis.length; i++) {
      long begin = System.nanoTime();
      Server server = arguments[0].equals("docket") ? docket() : wireMock();
      HttpURLConnection call =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + server.port() + "/any").toURL().openConnection();
      if (call.getResponseCode() < 400) {
        throw new IllegalStateException("Unexpected status " + call.getResponseCode());
      }
      millis[i] = (System.nanoTime() - begin) / 1e6;
      server.stop();
    }
    double[] later = Arrays.copyOfRange(millis, 1, millis.length);
    Arrays.sort(later);
    System.out.printf("%.0f %.0f%n", millis[0], later[later.length / 2]);
    System.exit(0);
  }

  private static Server docket() {
    Docket docket = DocketExtension.builder().start();
    return new Server() {
      @Override
      public int port() {
        return docket.endpoint().getPort();
      }

      @Override
      public void stop() {
        docket.close();
      }
    };
  }

  private static Server wireMock() {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return new Server() {
      @Override
      public int port() {
        return server.port();
      }

      @Override
      public void stop() {
        server.stop();
      }
    };
  }
}
