package dev.docket.junit5;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClientBuilder;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClientBuilder;

/**
 * Runs a server for tests.
 *
 * <pre>{@code
 * @RegisterExtension static final DocketExtension docket = DocketExtension.inMemory();
 * }</pre>
 *
 * <p>In a static field, or by {@link WithDocket}, the server is that of the test class, nested
 * classes included; in a field of the instance each test has its own. Servers have ports of their
 * own, so tests that run at the same time do not meet. Only subclasses that inherit the same static
 * field and run at the same time share its server.
 */
public final class DocketExtension
    implements BeforeAllCallback,
        AfterAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {

  private static final String OWN = "server of the test";

  private static final String CLIENT =
      "software.amazon.awssdk.services.connectcases.ConnectCasesClient";
  private static final String ASYNC_CLIENT =
      "software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient";

  /** The types of parameters, by name, as some may not be there. */
  private static final Set<String> PARAMETERS =
      Set.of(
          Docket.class.getName(),
          DocketExtension.class.getName(),
          URI.class.getName(),
          CLIENT,
          ASYNC_CLIENT);

  private final DocketOptions options;
  private final boolean resetsBeforeEach;
  private int users;
  private boolean resetting;
  private @Nullable Docket running;

  /** For {@code @ExtendWith}; it does what {@link WithDocket} says, if the class has it. */
  public DocketExtension() {
    this(DocketOptions.DEFAULT, false);
  }

  DocketExtension(DocketOptions options, boolean resetsBeforeEach) {
    this.options = options;
    this.resetsBeforeEach = resetsBeforeEach;
  }

  /** An extension with a server that keeps data in memory. */
  public static DocketExtension inMemory() {
    return builder().build();
  }

  /** An extension with a server that keeps data in a PostgreSQL database. */
  public static DocketExtension postgres(String url) {
    return builder().postgres(url).build();
  }

  /** Says more about the server. */
  public static DocketBuilder builder() {
    return new DocketBuilder();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    acquire(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    release();
  }

  @Override
  public synchronized void beforeEach(ExtensionContext context) {
    if (users == 0) {
      acquire(context);
      store(context).put(OWN, true);
    } else if (resetting) {
      docket().reset();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (store(context).remove(OWN) != null) {
      release();
    }
  }

  private synchronized void acquire(ExtensionContext context) {
    if (users == 0) {
      DocketOptions complete = options;
      resetting = resetsBeforeEach;
      WithDocket with =
          AnnotationSupport.findAnnotation(context.getTestClass(), WithDocket.class).orElse(null);
      if (with != null && options == DocketOptions.DEFAULT) {
        complete = options(with);
        resetting = with.resetBeforeEach();
      }
      running = Docket.start(complete);
    }
    users++;
  }

  private static DocketOptions options(WithDocket with) {
    DocketOptions options =
        new DocketOptions(
            Map.of(),
            DocketOptions.DEFAULT.account(),
            DocketOptions.DEFAULT.region(),
            List.of(with.seeds()),
            null);
    for (String setting : with.settings()) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("A setting is a name, = and a value: " + setting);
      }
      options = options.with(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return options;
  }

  private synchronized void release() {
    if (users > 0) {
      users--;
    }
    Docket last = running;
    if (users == 0 && last != null) {
      running = null;
      last.close();
    }
  }

  private ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(ExtensionContext.Namespace.create(DocketExtension.class, this));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType().getName());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Docket.class) {
      return docket();
    }
    if (type == URI.class) {
      return endpoint();
    }
    switch (type.getName()) {
      case CLIENT:
        return client();
      case ASYNC_CLIENT:
        return asyncClient();
      default:
        return this;
    }
  }

  /**
   * The server that runs.
   *
   * @throws IllegalStateException before the first test and after the last
   */
  public synchronized Docket docket() {
    if (running == null) {
      throw new IllegalStateException(
          "The server runs from @BeforeAll or, in a field of the instance, @BeforeEach on:"
              + " is the field annotated with @RegisterExtension?");
    }
    return running;
  }

  /** As {@link Docket#endpoint} has it. */
  public URI endpoint() {
    return docket().endpoint();
  }

  /** As {@link Docket#controlEndpoint} has it. */
  public URI controlEndpoint() {
    return docket().controlEndpoint();
  }

  /** As {@link Docket#account} has it. */
  public String account() {
    return docket().account();
  }

  /** As {@link Docket#accessKeyId} has it. */
  public String accessKeyId() {
    return docket().accessKeyId();
  }

  /** As {@link Docket#secretAccessKey} has it. */
  public String secretAccessKey() {
    return docket().secretAccessKey();
  }

  /** As {@link Docket#region} has it. */
  public String region() {
    return docket().region();
  }

  /** As {@link Docket#client()} has it. */
  public ConnectCasesClient client() {
    return docket().client();
  }

  /** As {@link Docket#client(String)} has it. */
  public ConnectCasesClient client(String account) {
    return docket().client(account);
  }

  /** As {@link Docket#asyncClient()} has it. */
  public ConnectCasesAsyncClient asyncClient() {
    return docket().asyncClient();
  }

  /** As {@link Docket#asyncClient(String)} has it. */
  public ConnectCasesAsyncClient asyncClient(String account) {
    return docket().asyncClient(account);
  }

  /** As {@link Docket#clientBuilder} has it. */
  public ConnectCasesClientBuilder clientBuilder() {
    return docket().clientBuilder();
  }

  /** As {@link Docket#asyncClientBuilder} has it. */
  public ConnectCasesAsyncClientBuilder asyncClientBuilder() {
    return docket().asyncClientBuilder();
  }

  /** As {@link Docket#reset} has it. */
  public void reset() {
    docket().reset();
  }

  /** As {@link Docket#seed(String)} has it. */
  public List<SeededDomain> seed(String name) {
    return docket().seed(name);
  }

  /** As {@link Docket#clock} has it. */
  public DocketClock clock() {
    return docket().clock();
  }

  /** As {@link Docket#faults} has it. */
  public DocketFaults faults() {
    return docket().faults();
  }

  /** As {@link Docket#requests} has it. */
  public DocketRequests requests() {
    return docket().requests();
  }

  /** As {@link Docket#snapshots} has it. */
  public DocketSnapshots snapshots() {
    return docket().snapshots();
  }

  /** As {@link Docket#ids} has it. */
  public DocketIds ids() {
    return docket().ids();
  }
}
