package dev.docket.junit5;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClientBuilder;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClientBuilder;

/**
 * Clients of the AWS SDK. No other class names the SDK but in signatures: those who do not have it
 * can use all the rest.
 */
final class AwsClients implements AutoCloseable {

  private final Docket docket;
  private final Map<String, ConnectCasesClient> clients = new HashMap<>();
  private final Map<String, ConnectCasesAsyncClient> asyncClients = new HashMap<>();

  AwsClients(Docket docket) {
    this.docket = docket;
  }

  synchronized ConnectCasesClient client(String account) {
    return clients.computeIfAbsent(account, name -> builder(name).build());
  }

  synchronized ConnectCasesAsyncClient asyncClient(String account) {
    return asyncClients.computeIfAbsent(account, name -> asyncBuilder(name).build());
  }

  ConnectCasesClientBuilder builder(String account) {
    return configured(ConnectCasesClient.builder(), account);
  }

  ConnectCasesAsyncClientBuilder asyncBuilder(String account) {
    return configured(ConnectCasesAsyncClient.builder(), account);
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(B builder, String account) {
    return builder
        .endpointOverride(docket.endpoint())
        .region(Region.of(docket.region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(account, docket.secretAccessKey())));
  }

  /** Closes the clients that were made here; the SDK waits two seconds for each of Netty's. */
  @Override
  public synchronized void close() {
    clients.values().forEach(ConnectCasesClient::close);
    clients.clear();
    for (ConnectCasesAsyncClient client : asyncClients.values()) {
      Thread closing = new Thread(client::close, "docket-client-closing");
      closing.setDaemon(true);
      closing.start();
    }
    asyncClients.clear();
  }
}
