#!/usr/bin/env bash
# Guess: a loop of asynchronous steps, step().compose(done -> loop()), needs no stack: each step waits for a turn of the event loop of its own.
# Happens: the futures of all steps are kept, and the last one completes the one before it within its own completion, and so on: the stack
#   grows by some frames a step. CompletionStage.thenCompose, in the same form, completes at the same depth however many steps there were.
# Matters: for paging, polling and retries. What is right for ten pages runs out of stack at some thousands, long after the loop was written.
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
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

public class Finding {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Context CONTEXT = VERTX.getOrCreateContext();
  private static final Executor TURNS = task -> CONTEXT.runOnContext(turn -> task.run());

  static Future<Void> turn() {
    return Future.future(turned -> CONTEXT.runOnContext(now -> turned.complete()));
  }

  static Future<Void> futures(int steps) {
    return steps == 0 ? Future.succeededFuture() : turn().compose(done -> futures(steps - 1));
  }

  static CompletionStage<Void> stages(int steps) {
    return steps == 0
        ? CompletableFuture.completedStage(null)
        : CompletableFuture.runAsync(() -> {}, TURNS).thenCompose(done -> stages(steps - 1));
  }

  static long depth() {
    return StackWalker.getInstance().walk(frames -> frames.count());
  }

  public static void main(String[] arguments) {
    int steps = Integer.parseInt(arguments[1]);
    CompletableFuture<Long> depth = new CompletableFuture<>();
    CONTEXT.runOnContext(
        now -> {
          if (arguments[0].equals("futures")) {
            futures(steps).onSuccess(done -> depth.complete(depth()));
          } else {
            stages(steps).thenAccept(done -> depth.complete(depth()));
          }
        });
    System.out.println(depth.join());
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }
}
END
# The frames of the stack where the end of a loop is told.
depth() {
  java -cp 'lib/*' Finding.java "$1" "$2" 2>/dev/null
}

echo "vertx-core $version"
few=$(depth futures 50)
many=$(depth futures 350)
few_stages=$(depth stages 50)
many_stages=$(depth stages 350)
echo "Future.compose:               $few frames after 50 steps, $many after 350"
echo "CompletionStage.thenCompose:  $few_stages frames after 50 steps, $many_stages after 350"
# A frame a step at least, and none.
[ $((many - few)) -ge 300 ] && [ $((many_stages - few_stages)) -lt 10 ] &&
  echo "Composed futures complete within each other; stages do not."
