package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.Vocabulary;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.stores.Stores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docket keys new} and {@code docket policy check}. */
class KeyToolsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T17:30:14.5Z"));
  private static final Vocabulary KNOWN =
      new Vocabulary(Set.of("eu-west-1"), Set.of("GetCase", "DeleteCase"));

  private static final String AGENTS =
      """
      {"Version": "2012-10-17", "Statement": [
        {"Sid": "Read", "Effect": "Allow", "Action": "cases:Get*", "Resource": "*",
         "Condition": {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}},
        {"Sid": "NoDelete", "Effect": "Deny", "Action": "cases:DeleteCase", "Resource": "*"}]}
      """;

  private static final String KEYS =
      """
      - id: AKIAANN
        secret: s3cret/Ann
        account: 012345670123
        principal: arn:aws:iam::012345670123:user/ann
        principalTags: {team: blue, level: 007}
        regions: [eu-west-1]
        policies:
          - agents.json
          - Statement: {Effect: Allow, Action: cases:GetCase, Resource: "arn:aws:cases:*:*:domain/\\"x"}
        bearerToken: ann-token
      - id: AKIABOB
        secret: s3cret/Bob
        account: 012345670123
        principal: arn:aws:iam::012345670123:user/bob
      """;

  private static final String CASE = "arn:aws:cases:eu-west-1:012345670123:domain/d/case/c";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("agents.json"), AGENTS);
    file = Files.writeString(folder.resolve("keys.yaml"), KEYS);
  }

  private int run(String... words) {
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    return new CommandLineApp(
            "test",
            Stores::find,
            Map.of(),
            toOut,
            toErr,
            List.of(),
            () ->
                List.of(
                    new KeysNew(toOut, toErr, new SecureRandom(), CLOCK).tool(),
                    new PolicyCheck(toOut, toErr, CLOCK).tool()))
        .run(words);
  }

  private AccessKey onlyKey() throws Exception {
    String entry = out.toString();
    String id = entry.substring("- id: ".length(), entry.indexOf('\n'));
    Path added = Files.writeString(folder.resolve("added.yaml"), Files.readString(file) + entry);
    return AccessKeyFile.open(added, KNOWN).byId(id).orElseThrow();
  }

  @Test
  void newKey_isAnEntryOfTheFile() throws Exception {
    assertThat(run("keys", "new")).isZero();

    AccessKey key = onlyKey();
    assertThat(key.id()).matches("AKIA[A-Z2-7]{16}");
    assertThat(key.secret()).matches("[A-Za-z0-9+/]{40}");
    assertThat(key.account()).isEqualTo("000000000000");
    assertThat(key.principal().arn()).isEqualTo("arn:aws:iam::000000000000:user/docket");
    assertThat(key.policies()).isNull();
    assertThat(key.expires()).isNull();
    assertThat(key.bearerToken()).isNull();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void newKey_hasWhatTheOptionsSay() throws Exception {
    String role = "arn:aws:sts::111122223333:assumed-role/agent/bob";
    assertThat(
            run(
                "keys",
                "new",
                "--account",
                "111122223333",
                "--principal",
                role,
                "--session",
                "--bearer",
                "--policies",
                "agents.json",
                "./agents.json",
                "--expires",
                "12h"))
        .isZero();

    AccessKey key = onlyKey();
    assertThat(key.id()).matches("ASIA[A-Z2-7]{16}");
    assertThat(key.account()).isEqualTo("111122223333");
    assertThat(key.principal().arn()).isEqualTo(role);
    assertThat(key.sessionToken()).hasSize(128);
    assertThat(key.bearerToken()).hasSize(44);
    assertThat(key.expires()).isEqualTo("2026-11-23T05:30:14Z");
    assertThat(Objects.requireNonNull(key.policies()).identity()).hasSize(2);
  }

  @Test
  void newKeys_differ() {
    assertThat(run("keys", "new")).isZero();
    String first = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("keys", "new")).isZero();

    assertThat(out.toString()).hasSameSizeAs(first).isNotEqualTo(first);
  }

  @Test
  void rotatedKey_hasThePrincipalAndLimitsOfTheOld() throws Exception {
    assertThat(
            run(
                "keys",
                "new",
                "--rotate",
                file.toString(),
                "AKIAANN",
                "--expires",
                "2027-01-01T00:00:00Z"))
        .isZero();

    AccessKey old = AccessKeyFile.open(file, KNOWN).byId("AKIAANN").orElseThrow();
    AccessKey key = onlyKey();
    assertThat(key.id()).startsWith("AKIA").isNotEqualTo(old.id());
    assertThat(key.secret()).isNotEqualTo(old.secret());
    assertThat(key.account()).isEqualTo("012345670123");
    assertThat(key.principal()).isEqualTo(old.principal());
    assertThat(key.regions()).isEqualTo(old.regions());
    assertThat(Objects.requireNonNull(key.policies()).identity()).hasSize(2);
    assertThat(key.bearerToken()).hasSize(44);
    assertThat(key.sessionToken()).isNull();
    assertThat(key.expires()).isEqualTo("2027-01-01T00:00:00Z");
    assertThat(err.toString())
        .contains("AKIAANN", "expires: 2026-11-23T17:30:14Z")
        .doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--account 12 | --account must have 12 digits",
        "--principal arn:aws:iam::111122223333:user/a | --principal must be an ARN in the account"
            + " 000000000000",
        "--expires soon | --expires must be a duration such as 12h or P90D, or a time such as"
            + " 2027-01-01T00:00:00Z",
        "--rotate KEYS AKIANOBODY | KEYS: there is no access key with this id",
        "--rotate KEYS AKIAANN --session | --rotate takes over what --session would say",
        "--rotate KEYS | --rotate needs a value",
        "--policie x | There is no flag --policie; did you mean --policies?"
      })
  void mistakenOptions_makeNoKey(String options, String message) {
    String[] words = ("keys new " + options).replace("KEYS", file.toString()).split(" ", -1);

    assertThat(run(words)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().strip()).isEqualTo(message.replace("KEYS", file.toString()));
  }

  private int check(String key, String action, String... context) {
    return checkOf(CASE, key, action, context);
  }

  private int checkOf(String resource, String key, String action, String... context) {
    String[] words = new String[10 + (context.length == 0 ? 0 : 1 + context.length)];
    String[] first = {
      "policy",
      "check",
      "--access-keys",
      file.toString(),
      "--key",
      key,
      "--action",
      action,
      "--resource",
      resource
    };
    System.arraycopy(first, 0, words, 0, first.length);
    if (context.length > 0) {
      words[first.length] = "--context";
      System.arraycopy(context, 0, words, first.length + 1, context.length);
    }
    return run(words);
  }

  @Test
  void check_namesTheStatementThatAllows() {
    assertThat(check("AKIAANN", "cases:GetCase", "aws:ResourceTag/Team=blue")).isZero();

    assertThat(out.toString()).startsWith("ALLOWED: agents.json").contains("Read").hasLineCount(1);
  }

  @Test
  void check_namesTheStatementThatDenies() {
    assertThat(check("AKIAANN", "deletecase")).isEqualTo(1);

    assertThat(out.toString())
        .startsWith("DENIED by a statement of the policies: agents.json")
        .contains("NoDelete")
        .hasLineCount(1);
  }

  @Test
  void check_saysThatNothingAllows() {
    assertThat(check("AKIAANN", "cases:GetCase", "aws:ResourceTag/team=red")).isEqualTo(1);

    assertThat(out.toString().strip())
        .isEqualTo("DENIED: no statement of the policies allows cases:GetCase");
  }

  @Test
  void check_saysThatAKeyHasNoPolicies() {
    assertThat(check("AKIABOB", "cases:DeleteCase")).isZero();

    assertThat(out.toString().strip()).isEqualTo("ALLOWED: the key has no policies");
  }

  @Test
  void check_takesAStarForAnActionWithoutResource() throws IOException {
    Files.writeString(
        folder.resolve("agents.json"),
        """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "cases:ListDomains", "Resource": "*",
           "Condition": {"StringEquals": {"aws:PrincipalAccount": "012345670123"}}},
          {"Effect": "Deny", "Action": "*", "Resource": "*",
           "Condition": {"StringLike": {"aws:RequestedRegion": "*"}}}]}
        """);

    assertThat(checkOf("*", "AKIAANN", "ListDomains")).isZero();

    assertThat(out.toString())
        .startsWith("ALLOWED: agents.json")
        .contains("No value was given with --context for aws:requestedregion");
  }

  @Test
  void check_namesTheConditionKeysWithoutValue() {
    assertThat(check("AKIAANN", "cases:GetCase")).isEqualTo(1);

    assertThat(out.toString().lines())
        .containsExactly(
            "DENIED: no statement of the policies allows cases:GetCase",
            "No value was given with --context for aws:resourcetag/team");
  }

  @Test
  void checkOfWhatIsNoResourceOrConditionKey_isNoAnswer() {
    for (String resource : List.of("case/c", "arn:aws:s3:::bucket", "arn:aws:cases:::domain/d")) {
      assertThat(checkOf(resource, "AKIAANN", "GetCase")).as(resource).isEqualTo(2);
      assertThat(err.toString().strip())
          .isEqualTo(
              "--resource must be * or an ARN such as"
                  + " arn:aws:cases:us-east-1:012345670123:domain/DOMAIN");
      err.getBuffer().setLength(0);
    }
    String foreign = CASE.replace("012345670123", "111122223333");
    assertThat(checkOf(foreign, "AKIAANN", "GetCase")).isEqualTo(2);
    assertThat(check("AKIAANN", "GetCase", "aws:ResourceTags/team=blue")).isEqualTo(2);
    assertThat(check("AKIAANN", "GetCase", "aws:ResourceTag=blue")).isEqualTo(2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .containsExactly(
            "--resource is in another account than the key, which is in 012345670123",
            "--context: aws:ResourceTags/team is not a condition key that is known here",
            "--context: aws:ResourceTag needs the key of a tag: aws:ResourceTag/<tag key>");
  }

  @Test
  void mistakenCheck_isNoAnswer() {
    assertThat(check("AKIANOBODY", "cases:GetCase")).isEqualTo(2);
    assertThat(check("AKIAANN", "s3:GetCase")).isEqualTo(2);
    assertThat(check("AKIAANN", "cases:GetCase", "team")).isEqualTo(2);
    assertThat(run("policy", "check", "--key", "AKIAANN", "--resource", "*")).isEqualTo(2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .containsExactly(
            file + ": there is no active key with this id",
            "--action must be cases: and the name of an operation",
            "--context must have pairs such as aws:ResourceTag/team=blue",
            "--access-keys is missing",
            "--action is missing");
  }
}
