#!/usr/bin/env bash
# Guess: FileSystemOptions.setFileCachingEnabled(false) keeps Vert.x from making its folder vertx-cache-UUID at start.
# Happens: the folder is made all the same, and Vert.x does not start where none can be; only setClassPathResolvingEnabled(false), which
#   sounds as if it were about something else, leaves it out.
# Matters: in a container with a read-only root and no /tmp. With caching off, one expects that nothing is written.
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
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;

public class Finding {
  public static void main(String[] arguments) {
    FileSystemOptions files = new FileSystemOptions().setFileCacheDir(arguments[1] + "/vertx-cache");
    switch (arguments[0]) {
      case "caching-off" -> files.setFileCachingEnabled(false);
      case "class-path-off" -> files.setClassPathResolvingEnabled(false);
      default -> {}
    }
    Vertx vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(files));
    String[] made = new java.io.File(arguments[1]).list();
    System.out.println(made.length);
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
END
# How many folders a Vert.x makes at start.
folders() {
  mkdir "$1"
  java -cp 'lib/*' Finding.java "$1" "$folder/$1" 2>/dev/null
}

echo "vertx-core $version"
default=$(folders default)
caching=$(folders caching-off)
resolving=$(folders class-path-off)
echo "by default:               $default"
echo "file caching off:         $caching"
echo "class path resolving off: $resolving"

[ "$default" = 1 ] && [ "$caching" = 1 ] && [ "$resolving" = 0 ] &&
  echo "The folder is made although nothing may be cached."
