#!/usr/bin/env bash
# Guess: a build puts a new jar in place of the old one, as package managers do: a program that runs from the old one keeps that until it ends.
# Happens: the jar plugin writes into the file that is there. The program has the places of the classes in memory, and fails at the next one that
#   it needs. With a jar that was moved away before the build, the same program goes on.
# Matters: for a server that runs from target/ beside a build. It goes on listening; what fails is the first call that needs a class more.
set -uo pipefail

plugin=3.5.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
cat >pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
</project>
END
cat >Finding.java <<'END'
public class Finding {
  public static void main(String[] arguments) throws Exception {
    System.out.println("started");
    System.in.read();
    try {
      System.out.println(new Later().word());
    } catch (LinkageError failure) {
      System.out.println(failure.getClass().getSimpleName());
    }
  }
}
END
echo 'class Later { String word() { return "goes on"; } }' >Later.java

build() {
  # Something that takes more room in each build.
  head -c $((10000 * $1)) /dev/urandom >target/classes/A.bin
  mvn -q -B org.apache.maven.plugins:maven-jar-plugin:$plugin:jar >/dev/null 2>log || { cat log; exit 1; }
}

# What a program says that is started from one build and goes on after another, and whether it is the same file.
beside() {
  local program before file
  rm -rf target
  mkdir -p target
  javac -d target/classes Finding.java Later.java
  build 1
  exec 4<target/finding-1.jar
  coproc program { java -cp target/finding-1.jar Finding; }
  local from=${program[0]} to=${program[1]} said
  read -r said <&"$from"
  [ "$1" = there ] || mv target/finding-1.jar target/old.jar
  build 2
  file="another file"
  [ ! target/finding-1.jar -ef /proc/self/fd/4 ] || file="the same file"
  echo >&"$to"
  read -r said <&"$from"
  wait
  echo "$file, $said"
}

java -version 2>&1 | head -n 1
echo "maven-jar-plugin $plugin"
there=$(beside there)
moved=$(beside moved)
echo "A build beside a program that runs from the jar: $there"
echo "A build after the jar was moved away:            $moved"
[ "$there" = "the same file, NoClassDefFoundError" ] && [ "$moved" = "another file, goes on" ] &&
  echo "The plugin writes into the jar that is in use."
