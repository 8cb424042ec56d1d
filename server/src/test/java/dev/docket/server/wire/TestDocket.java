package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.docket.server.DocketServer;
import dev.docket.server.Patience;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.stores.Stores;
import dev.docket.server.wire.StoreUnderTest.Loan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/**
 * A server of its own for a test, on a free port and on the store under test, with the contract's
 * verification on unless it is {@link #UNVERIFIED}. Closing it fails when the server reported a
 * defect of its own.
 */
final class TestDocket implements AutoCloseable {

  /** A flag for tests of very many calls, as the verification takes most of the time of a call. */
  static final String UNVERIFIED = "--verify-contract=false";

  private static final String ACCOUNT = "000000000000";
  private static final String SECRET = "docket-secret";

  /** What a rate of one a second gives back. */
  private static final Duration TOKEN = Duration.ofSeconds(1);

  private static final int MOST_ATTEMPTS = 5;

  /** Of all asynchronous clients: one that has its own waits two seconds when it is closed. */
  static final SdkEventLoopGroup CLIENT_LOOPS =
      SdkEventLoopGroup.builder().numberOfThreads(2).build();

  private final DocketServer server;
  private final Loan store;
  private final ListAppender<ILoggingEvent> defects;

  private TestDocket(DocketServer server, Loan store, ListAppender<ILoggingEvent> defects) {
    this.server = server;
    this.store = store;
    this.defects = defects;
  }

  static TestDocket start(String... flags) {
    return start(Clock.systemUTC(), flags);
  }

  static TestDocket start(Clock clock, String... flags) {
    return start(clock, StoreUnderTest.chosen().lend(), flags);
  }

  /** A server on a store that is not the one under test. */
  static TestDocket startOn(String store, String... flags) {
    return startOn(List.of("--storage=" + store), flags);
  }

  /** A server on a store of this kind, whichever the one under test is. */
  static TestDocket startOn(StoreUnderTest store, Clock clock, String... flags) {
    return start(clock, store.lend(), flags);
  }

  /** A server on the store that these flags name. */
  static TestDocket startOn(List<String> store, String... flags) {
    return startOn(store, Clock.systemUTC(), flags);
  }

  static TestDocket startOn(List<String> store, Clock clock, String... flags) {
    return start(clock, new Loan(store, () -> {}), flags);
  }

  /** Servers on one store: two, or one where no other server can share the store. */
  static List<TestDocket> startTogether(String... flags) {
    return startTogether(2, flags);
  }

  /** Servers on one store, or one where no other server can share the store. */
  static List<TestDocket> startTogether(int servers, String... flags) {
    StoreUnderTest store = StoreUnderTest.chosen();
    List<String> storeFlags = store.flags();
    return IntStream.range(0, store.isShared() ? servers : 1)
        .mapToObj(i -> startOn(storeFlags, flags))
        .toList();
  }

  private static TestDocket start(Clock clock, Loan store, String... flags) {
    ListAppender<ILoggingEvent> defects = new ListAppender<>();
    defects.list = new CopyOnWriteArrayList<>();
    defects.start();
    try {
      TestDocket docket =
          new TestDocket(DocketServer.start(settings(store.flags(), flags), clock), store, defects);
      logger().addAppender(defects);
      return docket;
    } catch (Exception failure) {
      throw new AssertionError("The server does not start", failure);
    }
  }

  private static ServerSettings settings(List<String> store, String... flags) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=0", "--event-loops=2"));
    arguments.addAll(store);
    arguments.addAll(List.of(flags));
    if (!arguments.contains(UNVERIFIED)) {
      arguments.add("--verify-contract=true");
    }
    AtomicReference<ServerSettings> settings = new AtomicReference<>();
    StringWriter mistakes = new StringWriter();
    new CommandLineApp(
            "test",
            Stores::find,
            Map.of(),
            new PrintWriter(mistakes),
            new PrintWriter(mistakes),
            List.of(
                new Command(
                    "serve",
                    "",
                    read -> {
                      settings.set(read);
                      return 0;
                    })))
        .run(arguments.toArray(String[]::new));
    assertThat(settings.get()).as(mistakes.toString()).isNotNull();
    return settings.get();
  }

  private static Logger logger() {
    return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("dev.docket");
  }

  /** Waits until something holds. */
  static void eventually(BooleanSupplier holds) {
    Patience.until(holds);
  }

  /**
   * Takes steps that prove something only while a bucket of one token a second stays empty. Steps
   * that failed and took longer prove nothing and are taken again, so they begin with a call that
   * empties the bucket.
   */
  static void beforeATokenComesBack(Runnable steps) {
    for (int attempt = 1; ; attempt++) {
      long start = System.nanoTime();
      try {
        steps.run();
        return;
      } catch (AssertionError | UncheckedIOException failure) {
        if (attempt == MOST_ATTEMPTS || System.nanoTime() - start < TOKEN.toNanos()) {
          throw failure;
        }
      }
    }
  }

  int port() {
    return server.port();
  }

  int controlPort() {
    return server.controlPort();
  }

  /** Speaks to the management listener of a server that has one. */
  RawHttp management() {
    return new RawHttp(server.managementPort());
  }

  /** Speaks to the control plane of a server that has one. */
  RawHttp control() {
    return new RawHttp(server.controlPort());
  }

  /** The account of {@link #client()} and of the bearer token that {@link RawHttp} sends. */
  String account() {
    return ACCOUNT;
  }

  /** The client of the service whose calls associate domains with instances. */
  ConnectClient connect(String accessKeyId) {
    return configured(
            ConnectClient.builder(),
            accessKeyId,
            SECRET,
            "us-east-1",
            DefaultRetryStrategy.doNotRetry())
        .build();
  }

  ConnectCasesClient client() {
    return client(ACCOUNT);
  }

  ConnectCasesClient client(RetryStrategy retries) {
    return client(ACCOUNT, retries);
  }

  ConnectCasesClient client(String account) {
    return client(account, "us-east-1");
  }

  ConnectCasesClient client(String account, RetryStrategy retries) {
    return clientWithSecret(account, SECRET, retries);
  }

  ConnectCasesClient client(String account, String region) {
    return configured(
            ConnectCasesClient.builder(),
            account,
            SECRET,
            region,
            DefaultRetryStrategy.legacyStrategyBuilder().build())
        .build();
  }

  ConnectCasesClient clientWithSecret(String accessKeyId, String secret) {
    return clientWithSecret(accessKeyId, secret, DefaultRetryStrategy.doNotRetry());
  }

  ConnectCasesClient clientWithSecret(String accessKeyId, String secret, RetryStrategy retries) {
    return configured(ConnectCasesClient.builder(), accessKeyId, secret, "us-east-1", retries)
        .build();
  }

  ConnectCasesClient clientWithSession(String accessKeyId, String secret, String sessionToken) {
    return ConnectCasesClient.builder()
        .endpointOverride(URI.create("http://localhost:" + port()))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsSessionCredentials.create(accessKeyId, secret, sessionToken)))
        .build();
  }

  ConnectCasesAsyncClient asyncClient() {
    return asyncClient(DefaultRetryStrategy.legacyStrategyBuilder().build());
  }

  ConnectCasesAsyncClient asyncClient(RetryStrategy retries) {
    return configured(ConnectCasesAsyncClient.builder(), ACCOUNT, SECRET, "us-east-1", retries)
        .httpClientBuilder(NettyNioAsyncHttpClient.builder().eventLoopGroup(CLIENT_LOOPS))
        .build();
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(
      B builder, String accessKeyId, String secret, String region, RetryStrategy retries) {
    return builder
        .endpointOverride(URI.create("http://localhost:" + port()))
        .region(Region.of(region))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, secret)))
        .overrideConfiguration(configuration -> configuration.retryStrategy(retries));
  }

  /** Whether the server has reported a defect whose text begins so. */
  boolean reported(String beginning) {
    return defects.list.stream()
        .anyMatch(event -> event.getFormattedMessage().startsWith(beginning));
  }

  /** Closes it without a look at what it reported, where the test is of a fault around it. */
  void closeAfterAFault() {
    server.close();
    logger().detachAppender(defects);
  }

  /** Stops the server; what it logged as an error fails the test. */
  @Override
  public void close() {
    server.close();
    logger().detachAppender(defects);
    assertThat(defects.list.stream().filter(event -> event.getLevel() == Level.ERROR))
        .extracting(TestDocket::described)
        .isEmpty();
    store.giveBack().run();
  }

  private static String described(ILoggingEvent event) {
    return event.getThrowableProxy() == null
        ? event.getFormattedMessage()
        : event.getFormattedMessage()
            + ": "
            + ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
