#!/usr/bin/env bash
# Guess: an AWS SDK for Java v2 client that is told "Retry-After: 3" with a 429 waits three seconds, the synchronous as the asynchronous one.
# Happens: the synchronous client does. The asynchronous one, with the same retry strategy, passes the header over and sends again
#   after its own back-off, a fraction of a second: its stage for retries asks for a new token with a delay of zero.
# Matters: a throttled service sees asynchronous clients come back too early, until their attempts are used up. A test that counts on
#   a wait of Retry-After holds for one sort of client only. A server cannot rely on the header to spread the load.
set -euo pipefail

version=2.40.2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>connectcases</artifactId><version>$version</version></dependency>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>apache-client</artifactId><version>$version</version></dependency>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>netty-nio-client</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null

# The server throttles the first request of each call and answers the second.
cat >Finding.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

final class Finding {
  static final List<Long> arrivals = new CopyOnWriteArrayList<>();
  static boolean asFound = true;

  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          arrivals.add(System.nanoTime());
          exchange.getRequestBody().readAllBytes();
          boolean first = arrivals.size() == 1;
          byte[] body = (first ? "{\"message\":\"Rate exceeded\"}" : "{\"domains\":[]}").getBytes();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          if (first) {
            exchange.getResponseHeaders().add("x-amzn-ErrorType", "ThrottlingException");
            exchange.getResponseHeaders().add("Retry-After", "3");
          }
          exchange.sendResponseHeaders(first ? 429 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    ConnectCasesClient sync =
        configured(ConnectCasesClient.builder(), address).httpClient(ApacheHttpClient.create()).build();
    ConnectCasesAsyncClient async =
        configured(ConnectCasesAsyncClient.builder(), address).httpClient(NettyNioAsyncHttpClient.create()).build();
    for (int i = 0; i < 2; i++) {
      asFound &= waited("synchronous", () -> sync.listDomains(r -> {})) >= 3_000;
      asFound &= waited("asynchronous", () -> async.listDomains(r -> {}).join()) < 3_000;
    }
    if (asFound) {
      System.out.println("The asynchronous client does not wait for as long as Retry-After says.");
    }
    System.exit(asFound ? 0 : 1);
  }

  static <B extends AwsClientBuilder<B, ?>> B configured(B builder, URI address) {
    return builder
        .endpointOverride(address)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("example", "example")))
        .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.standardStrategyBuilder().build()));
  }

  static long waited(String name, Runnable call) {
    arrivals.clear();
    call.run();
    long millis = (arrivals.get(1) - arrivals.get(0)) / 1_000_000;
    System.out.println(name + ": " + arrivals.size() + " requests, the second after " + millis + " ms");
    return millis;
  }
}
JAVA
echo "AWS SDK for Java $version"
java "$@" -cp 'lib/*' Finding.java 2>errors || { cat errors >&2; exit 1; }
