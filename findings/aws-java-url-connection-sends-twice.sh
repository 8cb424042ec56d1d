#!/usr/bin/env bash
# Guess: an AWS SDK for Java v2 client that was told not to retry sends each request once.
# Happens: with url-connection-client, a request without a body (each DELETE, and each POST that has all in its path) goes
#   out twice if the server closes the connection without an answer, and the SDK reports one attempt. HttpURLConnection
#   of the JDK does that below the SDK. -Dsun.net.http.retryPost=false stops it for POSTs, and nothing for DELETEs.
# Matters: a server that broke off after it had deleted sees the second request as one for something that is not there, and
#   the caller gets ResourceNotFoundException from a deletion that worked. Counting calls at a server that fails does not
#   give the SDK's attempts. The Apache client sends once.
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
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>url-connection-client</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null

# The server reads a request, counts it, and closes the connection the first time. A second time it answers 404.
cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

final class Finding {
  static final AtomicInteger requests = new AtomicInteger();
  static boolean asFound = true;

  public static void main(String[] args) throws Exception {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    new Thread(() -> accept(server)).start();
    String address = "http://127.0.0.1:" + server.getLocalPort();

    ConnectCasesClient apache = client(address, ApacheHttpClient.create());
    call("Apache DELETE", 1, () -> apache.deleteCase(r -> r.domainId("d").caseId("c")));
    call("Apache POST without a body", 1, () -> apache.getDomain(r -> r.domainId("d")));
    ConnectCasesClient url = client(address, UrlConnectionHttpClient.create());
    call("url-connection DELETE", 2, () -> url.deleteCase(r -> r.domainId("d").caseId("c")));
    call("url-connection POST without a body", 2, () -> url.getDomain(r -> r.domainId("d")));
    call("url-connection POST with a body", 1, () -> url.createDomain(r -> r.name("a")));
    if (asFound) {
      System.out.println("Retries are off, and url-connection-client sends what has no body twice.");
    }
    System.exit(asFound ? 0 : 1);
  }

  static ConnectCasesClient client(String address, SdkHttpClient http) {
    return ConnectCasesClient.builder()
        .endpointOverride(URI.create(address))
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("example", "example")))
        .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .httpClient(http)
        .build();
  }

  static void call(String name, int sent, Runnable operation) {
    requests.set(0);
    String outcome = "no error";
    try {
      operation.run();
    } catch (RuntimeException error) {
      outcome = error.getClass().getSimpleName() + ": " + error.getMessage();
    }
    System.out.println(name + ": " + requests + " sent, then " + outcome);
    asFound &= requests.get() == sent && outcome.contains("Attempt Count: 1");
  }

  static void accept(ServerSocket server) {
    while (true) {
      try (Socket socket = server.accept()) {
        serve(socket);
      } catch (IOException gone) {
        // The client has closed it.
      }
    }
  }

  static void serve(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return;
      }
      head.append((char) next);
    }
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    if (requests.incrementAndGet() > 1) {
      String body = "{\"message\":\"Not there\"}";
      socket.getOutputStream().write(("HTTP/1.1 404 Not Found\r\nx-amzn-ErrorType: ResourceNotFoundException\r\n"
          + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body).getBytes());
    }
  }
}
JAVA
echo "AWS SDK for Java $version"
java "$@" -cp 'lib/*' Finding.java 2>errors || { cat errors >&2; exit 1; }
