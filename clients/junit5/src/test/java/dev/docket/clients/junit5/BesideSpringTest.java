package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import dev.docket.junit5.DocketExtension;
import io.netty.util.Version;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;

/** An application of Spring Boot, with Netty, SLF4J and Logback of its own, that calls the server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BesideSpringTest {

  @RegisterExtension static final DocketExtension docket = DocketExtension.inMemory();

  @DynamicPropertySource
  static void cases(DynamicPropertyRegistry properties) {
    properties.add("cases.endpoint", docket::endpoint);
    properties.add("cases.key", docket::accessKeyId);
    properties.add("cases.secret", docket::secretAccessKey);
  }

  @SpringBootApplication
  @RestController
  static class Application {

    @Autowired private ConnectCasesAsyncClient cases;

    @Bean
    static ConnectCasesAsyncClient cases(Environment environment) {
      return ConnectCasesAsyncClient.builder()
          .endpointOverride(environment.getRequiredProperty("cases.endpoint", URI.class))
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(
                  AwsBasicCredentials.create(
                      environment.getRequiredProperty("cases.key"),
                      environment.getRequiredProperty("cases.secret"))))
          .build();
    }

    @GetMapping("/desks/{name}")
    Mono<String> desk(@PathVariable String name) {
      return Mono.fromFuture(() -> cases.createDomain(r -> r.name(name)))
          .map(created -> created.domainId());
    }
  }

  @Test
  void application_callsTheServer(@Autowired WebTestClient browser) {
    String id =
        browser
            .get()
            .uri("/desks/acme")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();

    assertThat(docket.client().getDomain(r -> r.domainId(id)).name()).isEqualTo("acme");
  }

  @Test
  void libraries_areThoseOfTheApplication() {
    assertThat(Version.identify().get("netty-common").artifactVersion()).startsWith("4.1.");
    assertThat(LoggerFactory.getILoggerFactory()).isInstanceOf(LoggerContext.class);
    // Spring Boot has set up the logs, and the server has not set them up anew.
    assertThat(((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT").getLevel())
        .hasToString("INFO");
  }
}
