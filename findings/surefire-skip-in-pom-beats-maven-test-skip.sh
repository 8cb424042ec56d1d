#!/usr/bin/env bash
# Guess: -Dmaven.test.skip=true skips the tests, whatever else the POM configures.
# Happens: a <skip> of Surefire in the POM, even <skip>${own.property}</skip> that is false, wins over the property. The compiler
#   plugin obeys the property all the same, so classes of tests from an earlier build are run, old as they are.
# Matters: a script that builds with -Dmaven.test.skip=true runs all tests in a checkout that was tested once, and fails when
#   the old tests do not fit the new sources. A fresh clone has no such classes, so CI does not notice.
set -uo pipefail

version=3.6.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir -p src/test/java
pom() {
  cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>example</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release><own.skip>false</own.skip></properties>
  <dependencies><dependency>
    <groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.14.4</version><scope>test</scope>
  </dependency></dependencies>
  <build><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
  </plugin><plugin>
    <artifactId>maven-surefire-plugin</artifactId><version>$version</version>
    <configuration>$1</configuration>
  </plugin></plugins></build>
</project>
POM
}
test_of() {
  echo "class OldTest { @org.junit.jupiter.api.Test void is$1() { if (!\"$1\".equals(\"Right\")) throw new Error(); } }" \
    >src/test/java/OldTest.java
}
build() {
  mvn -q -B "$@" >log 2>&1 && echo passes || { grep -q 'Tests run: 1, Failures: 0, Errors: 1' log && echo "runs the old test" || cat log; }
}

pom ''
test_of Wrong
compiled=$(build test-compile); [ "$compiled" = passes ] || { echo "$compiled"; exit 1; }
test_of Right
plain=$(build -Dmaven.test.skip=true package)
pom '<skip>${own.skip}</skip>'
configured=$(build -Dmaven.test.skip=true package)
own=$(build -Dmaven.test.skip=true -Down.skip=true package)
echo "maven-surefire-plugin $version, a test that was wrong when it was compiled, -Dmaven.test.skip=true:"
echo "no <skip> in the POM:          $plain"
echo "<skip>\${own.skip}</skip>:      $configured"
echo "the same, -Down.skip=true too: $own"

[ "$plain" = passes ] && [ "$own" = passes ] && [ "$configured" = "runs the old test" ] &&
  echo "A <skip> in the POM wins over -Dmaven.test.skip=true, and tests run that were not compiled."
