#!/usr/bin/env bash
# Guess: a read idle timeout of a client's connection is how long an answer may take. Whoever asks on a connection that has been idle has
#   all of it.
# Happens: it counts from the last byte that was read, whatever has been written since. After an idle time of four fifths of it, an answer
#   has one fifth: the connection is closed amid the question. With the plain idle timeout, which writing begins anew, the answer comes.
# Matters: for pools, whose connections rest. A rarely used one fails now and then, with an outcome that nobody knows.
set -uo pipefail

version=5.0.12
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
cat >pom.xml <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.vertx</groupId>
      <artifactId>vertx-core</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib || exit 1
cat >Finding.java <<'END'
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.TimeUnit;

/** Asks a server that answers after two seconds, by a connection whose limit is five. */
public class Finding {
  private static final Vertx VERTX = Vertx.vertx();

  static NetClientOptions limit(String kind) {
    NetClientOptions options = new NetClientOptions().setIdleTimeoutUnit(TimeUnit.SECONDS);
    return kind.equals("read") ? options.setReadIdleTimeout(5) : options.setIdleTimeout(5);
  }

  static Future<String> ask(NetSocket socket) {
    Promise<String> outcome = Promise.promise();
    socket.handler(answer -> outcome.tryComplete("answered"));
    socket.closeHandler(closed -> outcome.tryComplete("closed without an answer"));
    return socket.write("?").compose(written -> outcome.future());
  }

  public static void main(String[] arguments) throws Exception {
    var server =
        VERTX
            .createNetServer()
            .connectHandler(
                socket ->
                    socket.handler(
                        question -> VERTX.setTimer(2_000, later -> socket.write("!"))))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    var client = VERTX.createNetClient(limit(arguments[0]));
    System.out.println(
        client
            .connect(server.actualPort(), "127.0.0.1")
            .compose(
                socket ->
                    VERTX
                        .timer(Long.parseLong(arguments[1]) + 1, TimeUnit.MILLISECONDS)
                        .compose(rested -> ask(socket)))
            .toCompletionStage()
            .toCompletableFuture()
            .get());
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }
}
END
# What becomes of a question by a connection that was idle for some milliseconds.
outcome() {
  java -cp 'lib/*' Finding.java "$1" "$2" 2>/dev/null
}

echo "vertx-core $version, an answer after 2 seconds, a limit of 5"
fresh=$(outcome read 0)
rested=$(outcome read 4000)
plain=$(outcome plain 4000)
echo "read idle timeout, asked at once:           $fresh"
echo "read idle timeout, asked after 4 seconds:   $rested"
echo "idle timeout, asked after 4 seconds:        $plain"
[ "$fresh" = "answered" ] && [ "$rested" = "closed without an answer" ] && [ "$plain" = "answered" ] &&
  echo "A read idle timeout closes a connection amid a question that was just asked."
