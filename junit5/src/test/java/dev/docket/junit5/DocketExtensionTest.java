package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * Servers of test classes and tests, seen from outside: the samples note which servers they had.
 */
class DocketExtensionTest {

  private static final Set<URI> SEEN = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  private static Events run(Class<?>... samples) {
    EngineTestKit.Builder kit =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter(
                "junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition");
    for (Class<?> sample : samples) {
      kit.selectors(selectClass(sample));
    }
    return kit.execute().testEvents();
  }

  private static void see(URI endpoint) {
    assertThat(status(endpoint)).isEqualTo(200);
    SEEN.add(endpoint);
  }

  private static int status(URI endpoint) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(endpoint.resolve("/health/ready")).build(),
              BodyHandlers.discarding())
          .statusCode();
    } catch (ConnectException stopped) {
      return 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static void assertServers(int number, Events tests, int passed) {
    tests.assertStatistics(statistics -> statistics.succeeded(passed).failed(0));
    assertThat(SEEN).hasSize(number).allMatch(endpoint -> status(endpoint) == 0);
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class OfTheClass {

    @RegisterExtension static final DocketExtension DOCKET = DocketExtension.inMemory();

    @Test
    void one() {
      see(DOCKET.endpoint());
    }

    @Test
    void other() {
      see(DOCKET.endpoint());
    }

    @Nested
    class Inner {

      @Test
      void third() {
        see(DOCKET.endpoint());
      }
    }
  }

  @Test
  void staticField_isOneServerForTheClass() {
    assertServers(1, run(OfTheClass.class), 3);
  }

  static class OfTheTest {

    @RegisterExtension final DocketExtension docket = DocketExtension.inMemory();

    @Test
    void one() {
      see(docket.endpoint());
    }

    @Test
    void other() {
      see(docket.endpoint());
    }
  }

  @Test
  void instanceField_isOneServerForEachTest() {
    assertServers(2, run(OfTheTest.class), 2);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @WithDocket(settings = "rate-limit=off")
  static class Injected {

    @Test
    void one(Docket docket, URI endpoint) {
      assertThat(endpoint).isEqualTo(docket.endpoint());
      see(endpoint);
    }
  }

  @Test
  void classesAtTheSameTime_haveServersOfTheirOwn() {
    assertServers(2, run(OfTheClass.class, Injected.class), 4);
  }

  static class ByMethod {

    @Test
    @ExtendWith(DocketExtension.class)
    void one(URI endpoint) {
      see(endpoint);
    }
  }

  @Test
  void method_canHaveAServerAlone() {
    assertServers(1, run(ByMethod.class), 1);
  }

  abstract static class Base {

    @RegisterExtension static final DocketExtension DOCKET = DocketExtension.inMemory();

    @Test
    void one() {
      see(DOCKET.endpoint());
    }
  }

  @Execution(ExecutionMode.SAME_THREAD)
  static class First extends Base {}

  @Execution(ExecutionMode.SAME_THREAD)
  static class Second extends Base {}

  @Test
  void subclasses_haveServersOfTheirOwn() {
    assertServers(2, run(First.class, Second.class), 2);
  }

  @WithDocket(settings = "regin=x")
  static class Mistaken {

    @Test
    void one() {}
  }

  @Test
  void mistakesInSettings_failTheClass() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(Mistaken.class))
        .execute()
        .containerEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    instanceOf(IllegalArgumentException.class),
                    message("There is no setting regin; did you mean region?"))));
  }

  @Test
  void fieldWithoutAnnotation_isExplained() {
    DocketExtension docket = DocketExtension.inMemory();

    assertThatThrownBy(docket::endpoint)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@RegisterExtension");
  }
}
