#!/usr/bin/env bash
# Guess: with sslMode PREFER, Vert.x's PostgreSQL client that is told "no TLS here" goes on in clear text on
#   the same socket, as libpq does, or closes the socket before it opens another one.
# Happens: it opens a second socket and leaves the first one open, so each connection costs the server two.
# Matters: PREFER is the usual default. PostgreSQL keeps a process for the idle socket until its own
#   authentication time-out, so a pool that reconnects under pressure uses up max_connections.
set -euo pipefail

version=5.0.12
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.vertx</groupId><artifactId>vertx-pg-client</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null

# The server speaks just enough of PostgreSQL's protocol: "N" to a request for TLS, then a login without a password.
cat >Finding.java <<'JAVA'
import io.vertx.core.Vertx;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.SslMode;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class Finding {
  static final AtomicInteger open = new AtomicInteger();
  static final AtomicInteger accepted = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> accept(server));
    Vertx vertx = Vertx.vertx();
    for (SslMode mode : new SslMode[] {SslMode.DISABLE, SslMode.PREFER}) {
      open.set(0);
      accepted.set(0);
      PgConnectOptions options = new PgConnectOptions().setHost("127.0.0.1").setPort(server.getLocalPort())
          .setUser("u").setDatabase("d").setSslMode(mode)
          .setSslOptions(new ClientSSLOptions().setTrustAll(true));
      PgConnection[] connections = new PgConnection[5];
      for (int i = 0; i < connections.length; i++) {
        connections[i] = PgConnection.connect(vertx, options).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
      }
      Thread.sleep(2_000);
      System.out.println(mode + ": sessions 5, sockets accepted " + accepted + ", still open " + open);
    }
    System.exit(0);
  }

  static void accept(ServerSocket server) {
    while (true) {
      try {
        Socket socket = server.accept();
        accepted.incrementAndGet();
        open.incrementAndGet();
        Thread.ofVirtual().start(() -> {
          try (socket) {
            serve(socket);
          } catch (IOException gone) {
            // The client has closed it.
          } finally {
            open.decrementAndGet();
          }
        });
      } catch (IOException e) {
        return;
      }
    }
  }

  static void serve(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    OutputStream out = socket.getOutputStream();
    int length = in.readInt();
    int code = in.readInt();
    if (code == 80877103) {
      out.write('N');
      length = in.readInt();
      in.readInt();
    }
    in.readFully(new byte[length - 8]);
    out.write(new byte[] {'R', 0, 0, 0, 8, 0, 0, 0, 0});
    for (String parameter : new String[] {"server_version\0" + "16.0\0", "client_encoding\0UTF8\0"}) {
      byte[] bytes = parameter.getBytes("US-ASCII");
      out.write('S');
      out.write(new byte[] {0, 0, 0, (byte) (bytes.length + 4)});
      out.write(bytes);
    }
    out.write(new byte[] {'K', 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 1});
    out.write(new byte[] {'Z', 0, 0, 0, 5, 'I'});
    out.flush();
    while (in.read() >= 0) {
      // Nothing is asked.
    }
  }
}
JAVA

java=
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
  if [ -z "$java" ] && [ -x "$candidate" ] &&
    "$candidate" --list-modules 2>/dev/null | grep -E '^java.base@(2[1-9]|[3-9])' >/dev/null; then
    java=$candidate
  fi
done
[ -n "$java" ] || { echo "A JDK of version 21 or newer is needed."; exit 2; }
seen=$(timeout 60 "$java" -cp 'lib/*' Finding.java 2>"$folder/errors") || { cat "$folder/errors"; exit 2; }
echo "vertx-pg-client $version"
echo "$seen"

# Seen: DISABLE: sessions 5, sockets accepted 5, still open 5
#       PREFER: sessions 5, sockets accepted 10, still open 10
grep -q '^DISABLE: sessions 5, sockets accepted 5, still open 5$' <<<"$seen"
grep -q '^PREFER: sessions 5, sockets accepted 10, still open 10$' <<<"$seen"
