#!/usr/bin/env bash
# Guess: OpenTelemetry's propagator for X-Ray takes over the trace of any X-Amzn-Trace-Id with a well-formed Root.
# Happens: without Parent, or with Sampled=?, it takes over nothing, and says nothing: the service begins a trace of its
#   own. Load balancers of AWS send a bare Root, and the header's documentation has Sampled=? for "not decided yet".
# Matters: behind an Application Load Balancer the ids in its access log and in the traces of a service never match.
#   Whoever wants them to match has to make the id of the span's trace from Root, by an IdGenerator of the SDK.
set -euo pipefail

# The last propagator that resolves here; it does not run on an API much newer than this one.
propagator=1.50.0-alpha
api=1.58.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.opentelemetry</groupId><artifactId>opentelemetry-api</artifactId><version>$api</version></dependency>
    <dependency><groupId>io.opentelemetry.contrib</groupId><artifactId>opentelemetry-aws-xray-propagator</artifactId><version>$propagator</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat >Roots.java <<'JAVA'
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.contrib.awsxray.propagator.AwsXrayPropagator;
import java.util.List;

class Roots {
  public static void main(String[] arguments) {
    TextMapGetter<String> header = new TextMapGetter<>() {
      public Iterable<String> keys(String value) { return List.of("X-Amzn-Trace-Id"); }
      public String get(String value, String key) { return value; }
    };
    String root = "Root=1-4bf92f35-77b34da6a3ce929d0e0e4736";
    String parent = ";Parent=00f067aa0ba902b7";
    for (String value : List.of(root + parent + ";Sampled=1", root, root + ";Sampled=1", root + parent + ";Sampled=?")) {
      Context taken = AwsXrayPropagator.getInstance().extract(Context.root(), value, header);
      System.out.println(value + ": " + Span.fromContext(taken).getSpanContext().getTraceId());
    }
  }
}
JAVA
javac -nowarn -Xlint:none -cp 'lib/*' Roots.java 2>/dev/null
echo "opentelemetry-aws-xray-propagator $propagator, opentelemetry-api $api"
java -cp 'lib/*:.' Roots | tee output

none=00000000000000000000000000000000
[ "$(grep -c ": $none$" output)" = 3 ] && grep -q 'Parent=00f067aa0ba902b7;Sampled=1: 4bf92f3577b34da6a3ce929d0e0e4736' output
