package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** The tag operations, called with the AWS SDK. */
@Wire
class TagsWireTest {

  private TestDocket docket;
  private ConnectCasesClient cases;
  private String arn;

  @BeforeEach
  void createDomain() {
    docket = TestDocket.start();
    cases = docket.client();
    arn = cases.createDomain(r -> r.name("acme")).domainArn();
  }

  @AfterEach
  void stop() {
    cases.close();
    docket.close();
  }

  private Map<String, String> tags() {
    return cases.listTagsForResource(r -> r.arn(arn)).tags();
  }

  private void tag(Map<String, String> tags) {
    cases.tagResource(r -> r.arn(arn).tags(tags));
  }

  @Test
  void listTagsForResource_ofAnUntaggedDomain_isEmpty() {
    assertThat(tags()).isEmpty();
  }

  @Test
  void tagResource_addsAndReplaces() {
    tag(Map.of("team", "red", "cost centre", "4711"));
    tag(Map.of("team", "blue", "e-mail", "a+b@example.com"));

    assertThat(tags())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("team", "blue", "cost centre", "4711", "e-mail", "a+b@example.com"));
    String id = arn.substring(arn.lastIndexOf('/') + 1);
    assertThat(cases.getDomain(r -> r.domainId(id)).tags()).isEqualTo(tags());
  }

  @Test
  void untagResource_removesKeysAndPassesOverAbsentOnes() {
    tag(Map.of("a", "1", "b/c", "2", "d", ""));

    cases.untagResource(r -> r.arn(arn).tagKeys("a", "b/c", "never-there"));

    assertThat(tags()).isEqualTo(Map.of("d", ""));
  }

  @Test
  void tagResource_allowsFiftyTagsAndNoMore() {
    Map<String, String> fifty =
        IntStream.range(0, 50).boxed().collect(Collectors.toMap(i -> "key-" + i, i -> "value"));
    tag(fifty);

    assertThatThrownBy(() -> tag(Map.of("one more", "x")))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("at most 50 tags");
    tag(Map.of("key-7", "changed"));
    assertThat(tags()).hasSize(50).containsEntry("key-7", "changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:reserved", "AWS:reserved", "Aws:x", "semi;colon", "tab\tkey", "ü"})
  void tagResource_refusesABadKey(String key) {
    assertThatThrownBy(() -> tag(Map.of(key, "x", "good", "y")))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("Map keys must satisfy constraint");
    assertThat(tags()).isEmpty();
  }

  @Test
  void tagResource_refusesLongKeysAndValues() {
    assertThatThrownBy(() -> tag(Map.of("k".repeat(129), "v".repeat(257))))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("2 validation errors detected")
        .hasMessageContaining("Map keys must satisfy constraint")
        .hasMessageContaining("Map value must satisfy constraint");
    tag(Map.of("k".repeat(128), "v".repeat(256)));
  }

  @Test
  void tagOperations_ofAnUnknownDomain_areNotFound() {
    String unknown = arn.substring(0, arn.length() - 1) + (arn.endsWith("0") ? "1" : "0");

    for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> cases.listTagsForResource(r -> r.arn(unknown)),
            () -> cases.tagResource(r -> r.arn(unknown).tags(Map.of("a", "b"))),
            () -> cases.untagResource(r -> r.arn(unknown).tagKeys("a")))) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              ResourceNotFoundException.class,
              refusal -> assertThat(refusal.resourceType()).isEqualTo("Domain"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:cases:eu-west-1:{account}:domain/{id}",
        "arn:aws:cases:us-east-1:999999999999:domain/{id}",
        "arn:aws:connect:us-east-1:{account}:domain/{id}",
        "arn:aws-cn:cases:us-east-1:{account}:domain/{id}",
        "arn:aws:cases:us-east-1:{account}:domain",
        "arn:aws:cases:us-east-1:{account}:domain/",
        "arn:aws:cases:us-east-1:{account}:domain/{id}/",
        "arn:aws:cases:us-east-1:{account}:domain/{id}/domain/{id}",
        "arn:aws:cases:us-east-1:{account}:claim/{id}",
        "arn:aws:cases:us-east-1:{account}:tally/domain",
        "domain/{id}",
        "x"
      })
  void tagOperations_refuseForeignAndMalformedArns(String template) {
    String bad =
        template
            .replace("{account}", docket.account())
            .replace("{id}", arn.substring(arn.lastIndexOf('/') + 1));

    assertThatThrownBy(() -> cases.listTagsForResource(r -> r.arn(bad)))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("Invalid ARN: " + bad);
    assertThatThrownBy(() -> cases.tagResource(r -> r.arn(bad).tags(Map.of("a", "b"))))
        .isInstanceOf(ValidationException.class);
  }
}
