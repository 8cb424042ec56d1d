#!/usr/bin/env bash
# Guess: -DskipTests skips the integration tests of Failsafe too, as it has since version 2.4.
# Happens: since Failsafe 3.6 the property is Surefire's alone. Failsafe runs its tests, and says nothing of the property.
# Matters: a build that only packages, mvn -DskipTests verify or install, runs all integration tests after the upgrade, and fails where
#   they cannot run. Give -DskipITs too, or let the POM have <skipITs>${skipTests}</skipITs> among its properties.
set -uo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir -p src/test/java
echo 'class ExampleIT { @org.junit.jupiter.api.Test void runs() {} }' >src/test/java/ExampleIT.java
pom() {
  cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>example</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release></properties>
  <dependencies><dependency>
    <groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.14.4</version><scope>test</scope>
  </dependency></dependencies>
  <build><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
  </plugin><plugin>
    <artifactId>maven-failsafe-plugin</artifactId><version>$1</version>
    <executions><execution><goals><goal>integration-test</goal><goal>verify</goal></goals></execution></executions>
  </plugin></plugins></build>
</project>
POM
}
outcome() {
  pom "$1"
  rm -rf target/failsafe-reports
  mvn -q -B "${@:2}" verify >log 2>&1 || { cat log; exit 1; }
  if ls target/failsafe-reports/TEST-*.xml >/dev/null 2>&1; then echo runs; else echo "is skipped"; fi
}

old=$(outcome 3.5.4 -DskipTests) || { echo "$old"; exit 1; }
new=$(outcome 3.6.1 -DskipTests) || { echo "$new"; exit 1; }
both=$(outcome 3.6.1 -DskipTests -DskipITs) || { echo "$both"; exit 1; }
echo "an integration test, maven-failsafe-plugin 3.5.4, -DskipTests:     $old"
echo "the same, maven-failsafe-plugin 3.6.1, -DskipTests:               $new"
echo "the same, maven-failsafe-plugin 3.6.1, -DskipTests and -DskipITs: $both"

[ "$old" = "is skipped" ] && [ "$new" = runs ] && [ "$both" = "is skipped" ] &&
  echo "Failsafe 3.6 runs integration tests in spite of -DskipTests."
