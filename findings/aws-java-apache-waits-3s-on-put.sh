#!/usr/bin/env bash
# Guess: the AWS SDKs for Java send "Expect: 100-continue" with uploads to S3 only; a request of a few bytes just goes out.
# Happens: with the Apache HTTP client, v2's own or that of v1, every PUT of every service announces its body, however
#   small. Where the server or a proxy does not answer 100, the SDK waits 3 seconds, and then sends the body all the same.
#   Requests with POST, and the SDK's other HTTP clients, announce nothing.
# Matters: updates (UpdateCase and the like are PUTs) take 3 seconds each while all else is fast, and nothing fails or is
#   logged. A fake server for tests has to answer 100; expectContinueEnabled(false) of the HTTP client is the way around.
set -euo pipefail

v1=1.12.797
v2=2.40.2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>connectcases</artifactId><version>$v2</version></dependency>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>apache-client</artifactId><version>$v2</version></dependency>
    <dependency><groupId>software.amazon.awssdk</groupId><artifactId>url-connection-client</artifactId><version>$v2</version></dependency>
    <dependency><groupId>com.amazonaws</groupId><artifactId>aws-java-sdk-connectcases</artifactId><version>$v1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null

# The server waits for the body, and answers {} to everything.
cat >Finding.java <<'JAVA'
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.connectcases.AmazonConnectCasesClientBuilder;
import com.amazonaws.services.connectcases.model.CreateDomainRequest;
import com.amazonaws.services.connectcases.model.UpdateFieldRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

final class Finding {
  static volatile boolean expected;
  static boolean asFound = true;

  public static void main(String[] args) throws Exception {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    new Thread(() -> accept(server)).start();
    String address = "http://127.0.0.1:" + server.getLocalPort();

    ConnectCasesClient apache = v2(address, ApacheHttpClient.create());
    call("v2 Apache POST", false, () -> apache.createDomain(r -> r.name("a")));
    call("v2 Apache PUT", true, () -> apache.updateField(r -> r.domainId("d").fieldId("f").name("a")));
    ConnectCasesClient told = v2(address, ApacheHttpClient.builder().expectContinueEnabled(false).build());
    call("v2 Apache PUT, told not to", false, () -> told.updateField(r -> r.domainId("d").fieldId("f").name("a")));
    ConnectCasesClient url = v2(address, UrlConnectionHttpClient.create());
    call("v2 url-connection PUT", false, () -> url.updateField(r -> r.domainId("d").fieldId("f").name("a")));
    var v1 = AmazonConnectCasesClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(address, "us-east-1"))
        .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("example", "example")))
        .build();
    call("v1 POST", false, () -> v1.createDomain(new CreateDomainRequest().withName("a")));
    call("v1 PUT", true, () -> v1.updateField(new UpdateFieldRequest().withDomainId("d").withFieldId("f").withName("a")));
    if (asFound) {
      System.out.println("A PUT by an Apache client announces its few bytes, and waits 3 seconds for leave to send them.");
    }
    System.exit(asFound ? 0 : 1);
  }

  static ConnectCasesClient v2(String address, SdkHttpClient http) {
    return ConnectCasesClient.builder()
        .endpointOverride(URI.create(address))
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("example", "example")))
        .httpClient(http)
        .build();
  }

  static void call(String name, boolean waits, Runnable operation) {
    long start = System.nanoTime();
    operation.run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println(name + ": " + millis + " ms" + (expected ? ", Expect: 100-continue" : ""));
    asFound &= expected == waits && (millis >= 2_900) == waits;
  }

  static void accept(ServerSocket server) {
    while (true) {
      try {
        Socket socket = server.accept();
        new Thread(() -> serve(socket)).start();
      } catch (IOException e) {
        return;
      }
    }
  }

  static void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      while (true) {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
          int next = in.read();
          if (next < 0) {
            return;
          }
          head.append((char) next);
        }
        expected = head.toString().toLowerCase().contains("expect: 100-continue");
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        socket.getOutputStream().write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}".getBytes());
      }
    } catch (IOException gone) {
      // The client has closed it.
    }
  }
}
JAVA
echo "AWS SDK for Java $v2 and $v1"
java -Daws.java.v1.disableDeprecationAnnouncement=true -cp 'lib/*' Finding.java 2>errors || { cat errors >&2; exit 1; }
