package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.docket.policy.Policy;
import dev.docket.policy.PolicySet;
import dev.docket.server.auth.AccessKeyFile.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What limits the access keys of a file. */
class AccessKeyPoliciesTest {

  private static final String ANN =
      """
      - id: AKIAANN
        secret: s3cret/Ann
        account: "123456789012"
        principal: arn:aws:iam::123456789012:user/ann
      """;

  private static final String BOB = ANN.replace("ANN", "BOB").replace("s3cret/Ann", "s3cret/Bob");

  private static final String ALL =
      """
      {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Action": "cases:*", "Resource": "*"}
      }
      """;

  private static final String INLINE =
      """
      - Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Action: "cases:Get*", Resource: "*"}
      """;

  private static final Vocabulary KNOWN =
      new Vocabulary(Set.of("us-east-1", "eu-central-1"), Set.of("GetCase", "ListDomains"));

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void name() throws IOException {
    file = directory.resolve("keys.yaml");
    Files.writeString(directory.resolve("all.json"), ALL);
  }

  /** What the second look finds; the first one waits for it. */
  private static Change twoLooks(AccessKeyFile keys) {
    assertThat(keys.look()).isEqualTo(Change.NONE);
    return keys.look();
  }

  private AccessKeyFile open(String yaml) throws Exception {
    Files.writeString(file, yaml);
    return AccessKeyFile.open(file, KNOWN);
  }

  private AccessKey ann(String members) throws Exception {
    return open(ANN + members.indent(2)).byId("AKIAANN").orElseThrow();
  }

  private static List<String> sources(List<Policy> policies) {
    return policies.stream().map(Policy::source).toList();
  }

  @Test
  void keyWithoutPolicies_isUnlimited() throws Exception {
    assertThat(ann("userId: AIDA1\nprincipalTags: {Team: red, Cost Center: 012}\n"))
        .isEqualTo(
            new AccessKey(
                "AKIAANN",
                "s3cret/Ann",
                "123456789012",
                new Principal(
                    "arn:aws:iam::123456789012:user/ann",
                    "AIDA1",
                    Map.of("team", "red", "cost center", "012")),
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void policies_areDocumentsAndFiles() throws Exception {
    PolicySet policies = Objects.requireNonNull(ann("policies:\n- all.json\n" + INLINE).policies());

    assertThat(sources(Objects.requireNonNull(policies.identity())))
        .containsExactly("all.json", "access key AKIAANN, policies[2]");
    assertThat(policies.boundary()).isNull();
    assertThat(policies.session()).isEmpty();
  }

  @Test
  void boundaryAndSessionPolicies_standBesideThePolicies() throws Exception {
    PolicySet policies =
        Objects.requireNonNull(
            ann("permissionsBoundary: all.json\nsessionToken: t\nsessionPolicies: [all.json]\n")
                .policies());

    assertThat(policies.identity()).isNull();
    assertThat(Objects.requireNonNull(policies.boundary()).source()).isEqualTo("all.json");
    assertThat(sources(policies.session())).containsExactly("all.json");
  }

  @Test
  void emptyListOfPolicies_isNotTheSameAsNone() throws Exception {
    assertThat(ann("policies: []\n").policies())
        .isEqualTo(new PolicySet(List.of(), null, List.of()));
  }

  @Test
  void policyFile_isSharedByTheKeysThatNameIt() throws Exception {
    AccessKeyFile keys =
        open(ANN + "  policies: [all.json]\n" + BOB + "  policies: [./all.json]\n");

    assertThat(identity(keys, "AKIAANN").getFirst()).isSameAs(identity(keys, "AKIABOB").getFirst());
  }

  private static List<Policy> identity(AccessKeyFile keys, String id) {
    PolicySet policies = Objects.requireNonNull(keys.byId(id).orElseThrow().policies());
    return Objects.requireNonNull(policies.identity());
  }

  @Test
  void regions_areThoseOfTheEntry() throws Exception {
    assertThat(ann("regions: [eu-central-1]\n").regions()).containsExactly("eu-central-1");
    assertThat(ann("").regions()).isNull();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("regions: us-east-1", "line 5, column 12: 'regions' must be a list of Regions"),
        arguments("regions: []", "line 5, column 12: 'regions' must be a list of Regions"),
        arguments(
            "regions: [us-east-1, us-east-9]",
            "line 5, column 24: 'regions' must be among those of the setting regions"),
        arguments("policies: all.json", "line 5, column 13: 'policies' must be a list of policies"),
        arguments(
            "policies: {Version: x}", "line 5, column 13: 'policies' must be a list of policies"),
        arguments("policies:", "line 5, column 12: 'policies' must be a list of policies"),
        arguments(
            "policies: [all.json, 5]",
            "line 5, column 24: 'policies[2]' must be a policy or the name of a JSON file"),
        arguments(
            "policies: [none.json]",
            "policies[1] (none.json): cannot be read (NoSuchFileException)"),
        arguments("policies: [.]", "policies[1] (.): is not a file"),
        arguments("policies: [\"a\\0b\"]", "policies[1] (a?b): is not the name of a file"),
        arguments(
            "policies:\n- Version: a\n  Version: b\n",
            "line 7, column 5: 'Version' is given twice"),
        arguments(
            "policies:\n- &a {Version: b}\n- *a\n",
            "line 7, column 5: an alias is not allowed here, write the value itself"),
        arguments(
            "policies:\n- Version: !!binary aGFsbG8=\n",
            "line 6, column 14: must be a text, number, truth value, list or mapping"),
        arguments(
            "policies:\n- Statement: {Effect: Allow, Action: cases:GetCsae, Resource: '*'}\n",
            "policies[1]: line 6, column 40: cases:GetCsae stands for no operation"),
        arguments(
            "policies:\n- Statement: {Effect: Allow, Action: cases:getcase, Resource: '*', effect: Deny}\n",
            "policies[1]: line 6, column 70: Statement.effect is not an element; it is written Effect"),
        arguments(
            "policies:\n- {Statement: {Effect: Allow, Action: '*', Resource: '*'}, \"a\\eb\": c}\n",
            "policies[1]: line 6, column 62: a?b is not an element of a policy"),
        arguments(
            "permissionsBoundary: [all.json]",
            "line 5, column 24: 'permissionsBoundary' must be a policy or the name of a JSON file"),
        arguments(
            "sessionPolicies: [all.json]", "'sessionPolicies' are for a key with a 'sessionToken'"),
        arguments(
            "sessionToken: t\nsessionPolicies: []",
            "'sessionPolicies' must not be empty: leave it out"),
        arguments(
            "principalTags: [a]", "line 5, column 18: 'principalTags' must be a mapping of texts"),
        arguments(
            "principalTags: {a: [b]}",
            "line 5, column 19: principalTags: 'a' must have one plain value"),
        arguments(
            "principalTags: {'': b}", "line 5, column 19: principalTags: a key must not be empty"),
        arguments(
            "principalTags: {a: b, A: c}",
            "line 5, column 25: principalTags: 'A' is given twice, but for the case of letters"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistake_isReportedWithItsKeyAndPlace(String members, String message) {
    assertThatThrownBy(() -> ann(members))
        .isInstanceOf(InvalidAccessKeysException.class)
        .hasMessage("line 1, access key 1 (AKIAANN): " + message);
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        arguments("", "is empty"),
        arguments("{", "line 1, column 2: not well-formed JSON"),
        arguments("{\"a\": 1} // b", "line 1, column 10: not well-formed JSON"),
        arguments("{\"a\": 1,}", "line 1, column 9: not well-formed JSON"),
        arguments("{'a': 1}", "line 1, column 2: not well-formed JSON"),
        arguments("{}\n {}", "line 2, column 2: nothing may follow the policy"),
        arguments(
            "{\"Statement\": {\n \"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": 5}}",
            "line 2, column 48: Statement.Resource has to be a text"),
        arguments("{\"a\": 1,\n \"a\": 2}", "line 2, column 2: 'a' is given twice"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void policyFile_isStrictJson(String json, String message) throws Exception {
    Files.writeString(directory.resolve("broken.json"), json);

    assertThatThrownBy(() -> ann("policies: [broken.json]"))
        .hasMessage("line 1, access key 1 (AKIAANN): policies[1] (broken.json): " + message);
  }

  @Test
  void policyFileInAnotherEncoding_isRefused() throws Exception {
    Files.write(
        directory.resolve("latin.json"), "\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> ann("policies: [latin.json]"))
        .hasMessageEndingWith("policies[1] (latin.json): is not text in UTF-8");
  }

  @Test
  void mistakesOfAPolicyFile_areReportedOnce() throws Exception {
    Files.writeString(directory.resolve("broken.json"), "{");
    String broken = "  policies: [broken.json]\n";

    InvalidAccessKeysException invalid =
        catchThrowableOfType(
            InvalidAccessKeysException.class, () -> open(ANN + broken + BOB + broken));

    assertThat(invalid.mistakes())
        .containsExactly(
            "line 1, access key 1 (AKIAANN): policies[1] (broken.json): line 1, column 2:"
                + " not well-formed JSON",
            "line 6, access key 2 (AKIABOB): policies[1] (broken.json): has mistakes, see above");
  }

  @Test
  void look_takesOverAChangeOfAPolicyFile() throws Exception {
    AccessKeyFile keys = open(ANN + "  policies: [all.json]\n");
    Policy before = identity(keys, "AKIAANN").getFirst();

    assertThat(keys.look()).isEqualTo(Change.NONE);
    Files.writeString(directory.resolve("all.json"), ALL.replace("cases:*", "cases:Get*"));

    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
    assertThat(identity(keys, "AKIAANN").getFirst()).isNotSameAs(before);
  }

  /** The first statements of a policy may be a policy without what it denies. */
  @Test
  void halfOfAPolicyFile_isNotTakenOver() throws Exception {
    AccessKeyFile keys = open(ANN + "  policies: [all.json]\n");
    Policy before = identity(keys, "AKIAANN").getFirst();

    Files.writeString(directory.resolve("all.json"), ALL.replace("cases:*", "*"));
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(identity(keys, "AKIAANN").getFirst()).isSameAs(before);
    Files.writeString(directory.resolve("all.json"), ALL.replace("cases:*", "cases:Get*"));

    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(identity(keys, "AKIAANN").getFirst()).isSameAs(before);
    assertThat(keys.look()).isEqualTo(Change.REPLACED);
  }

  @Test
  void brokenOrDeletedPolicyFile_keepsTheOldKeysUntilItIsMended() throws Exception {
    AccessKeyFile keys = open(ANN + "  policies: [all.json]\n");
    Policy before = identity(keys, "AKIAANN").getFirst();

    Files.writeString(directory.resolve("all.json"), "{");
    assertThat(twoLooks(keys)).isEqualTo(Change.BROKEN);
    assertThat(keys.mistakes()).singleElement().asString().contains("not well-formed JSON");
    assertThat(keys.look()).isEqualTo(Change.NONE);
    Files.delete(directory.resolve("all.json"));
    assertThat(twoLooks(keys)).isEqualTo(Change.BROKEN);
    assertThat(keys.mistakes()).singleElement().asString().contains("NoSuchFileException");
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(identity(keys, "AKIAANN").getFirst()).isSameAs(before);

    Files.writeString(directory.resolve("all.json"), ALL);
    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
  }

  /** The parser's own limit is 3 MiB. */
  @Test
  void largeFile_isRead() throws Exception {
    String policy =
        "    - {Statement: {Effect: Allow, Action: '*', Resource: '*'}, Id: \""
            + "x".repeat(10_000)
            + "\"}\n";

    assertThat(identity(open(ANN + "  policies:\n" + policy.repeat(400)), "AKIAANN")).hasSize(400);
  }
}
