package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.docket.server.auth.AccessKeyFile.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessKeyFileTest {

  private static final String ANN =
      """
      - id: AKIAANN
        secret: s3cret/Ann
        account: 012345670123
        principal: arn:aws:iam::012345670123:user/ann
      """;

  private static final String ROLE =
      """
      - id: ASIAROLE
        secret: s3cret/Role
        account: "123456789012"
        principal: arn:aws:sts::123456789012:assumed-role/desk/bob
        sessionToken: tok/en+==
        expires: 2027-01-01T00:00:00Z
        enabled: true
        bearerToken: bearer-role
      """;

  private static final Vocabulary KNOWN =
      new Vocabulary(Set.of("us-east-1", "eu-central-1"), Set.of("GetCase", "ListDomains"));

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("keys.yaml");
  }

  /** What the second look finds; the first one waits for it. */
  private static Change twoLooks(AccessKeyFile keys) {
    assertThat(keys.look()).isEqualTo(Change.NONE);
    return keys.look();
  }

  private AccessKeyFile open(String yaml) throws Exception {
    write(yaml);
    return AccessKeyFile.open(file, KNOWN);
  }

  private void write(String yaml) throws IOException {
    Files.writeString(file, yaml);
  }

  @Test
  void open_readsEveryProperty() throws Exception {
    AccessKeyFile keys = open(ANN + ROLE);

    AccessKey role =
        new AccessKey(
            "ASIAROLE",
            "s3cret/Role",
            "123456789012",
            "arn:aws:sts::123456789012:assumed-role/desk/bob",
            "tok/en+==",
            Instant.parse("2027-01-01T00:00:00Z"),
            "bearer-role");
    assertThat(keys.size()).isEqualTo(2);
    assertThat(keys.byId("ASIAROLE")).contains(role);
    assertThat(keys.byBearerToken("bearer-role")).contains(role);
    assertThat(keys.byBearerToken("bearer-rolE")).isEmpty();
    assertThat(keys.byId("AKIANOBODY")).isEmpty();
  }

  @Test
  void open_keepsTheDigitsOfAnUnquotedAccount() throws Exception {
    assertThat(open(ANN).byId("AKIAANN").orElseThrow().account()).isEqualTo("012345670123");
  }

  @Test
  void disabledKey_isUnknown() throws Exception {
    AccessKeyFile keys = open(ROLE.replace("enabled: true", "enabled: false"));

    assertThat(keys.byId("ASIAROLE")).isEmpty();
    assertThat(keys.byBearerToken("bearer-role")).isEmpty();
  }

  @Test
  void emptyList_holdsNoKey() throws Exception {
    assertThat(open("[]").size()).isZero();
  }

  static Stream<Arguments> mistakes() {
    String place = "line 1, access key 1: ";
    return Stream.of(
        arguments("", "must hold a list of access keys"),
        arguments("keys: []", "must hold a list of access keys"),
        arguments("- AKIA", place + "must be a mapping of properties"),
        arguments("- [AKIA]", place + "must be a mapping of properties"),
        arguments("- id: [", "line 1: not well-formed YAML"),
        arguments(ANN + "---\n[]\n", "line 6: nothing may follow the list of access keys"),
        arguments(ANN + "  colour: red\n", place + "unknown property 'colour'"),
        arguments(ANN + "  id: AKIAANN\n", place + "'id' is given twice"),
        arguments(
            ANN.replace("AKIAANN", "A/B"), place + "'id' must be 1 to 128 of A-Z a-z 0-9 _ . -"),
        arguments(
            ANN.replace("s3cret/Ann", "''"),
            place + "'secret' must not be empty, nor have blanks at its ends"),
        arguments(
            ANN.replace("s3cret/Ann", "' s'"),
            place + "'secret' must not be empty, nor have blanks at its ends"),
        arguments(ANN.replace("s3cret/Ann", ""), place + "'secret' must have one plain value"),
        arguments(ANN.replace("s3cret/Ann", "[a]"), place + "'secret' must have one plain value"),
        arguments(
            ANN.replace("account: 0", "account: "),
            place
                + "'account' must have 12 digits\n"
                + place
                + "'principal' must be an ARN in the entry's account"),
        arguments(
            ANN.replace("arn:aws:iam", "ann"),
            place + "'principal' must be an ARN in the entry's account"),
        arguments(
            ANN.replace("::012345670123", "::123456789012"),
            place + "'principal' must be an ARN in the entry's account"),
        arguments(
            ROLE.replace("tok/en+==", "tok en"),
            place + "'sessionToken' must be printable ASCII without blanks"),
        arguments(
            ROLE.replace("bearer-role", "a:b"),
            place + "'bearerToken' must be of A-Z a-z 0-9 . _ ~ + / - with = at its end"),
        arguments(
            ROLE.replace("2027-01-01T00:00:00Z", "tomorrow"),
            place + "'expires' must be a time such as 2027-01-01T00:00:00Z"),
        arguments(
            ROLE.replace("enabled: true", "enabled: yes"),
            place + "'enabled' must be true or false"),
        arguments(
            ANN + ANN, "line 5, access key 2: 'id' is the same as that of an earlier access key"),
        arguments(
            ROLE + ROLE.replace("ASIAROLE", "ASIAOTHER"),
            "line 9, access key 2: 'bearerToken' is the same as that of an earlier access key"),
        arguments(
            "- id: AKIAANN\n  sercet: x\n- secret: x\n  account: 1\n",
            """
            line 1, access key 1: unknown property 'sercet'
            line 1, access key 1: 'account' is missing
            line 1, access key 1: 'principal' is missing
            line 1, access key 1: 'secret' is missing
            line 3, access key 2: 'id' is missing
            line 3, access key 2: 'principal' is missing
            line 3, access key 2: 'account' must have 12 digits"""));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakes_areReportedTogetherWithTheirPlace(String yaml, String message) {
    assertThatThrownBy(() -> open(yaml))
        .isInstanceOf(InvalidAccessKeysException.class)
        .hasMessage(message);
  }

  @Test
  void malformedFile_isReportedWithoutItsText() {
    InvalidAccessKeysException invalid =
        catchThrowableOfType(
            InvalidAccessKeysException.class,
            () -> open(ANN.replace("s3cret/Ann", "\"s3cret/Ann")));

    assertThat(invalid.mistakes()).singleElement().asString().endsWith("not well-formed YAML");
  }

  @Test
  void alias_isRefused() {
    assertThatThrownBy(() -> open(ANN.replace("AKIAANN", "&a AKIAANN").replace("s3cret/Ann", "*a")))
        .hasMessage("line 1, access key 1: 'secret' must have one plain value");
  }

  @Test
  void otherEncoding_isRefused() throws Exception {
    Files.write(file, ANN.replace("s3cret", "s\u00e9cret").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> AccessKeyFile.open(file, KNOWN)).hasMessage("is not text in UTF-8");
  }

  @Test
  void absentFile_isReported() {
    assertThatThrownBy(() -> AccessKeyFile.open(file, KNOWN))
        .hasMessage("cannot be read (NoSuchFileException)");
  }

  @Test
  void look_takesOverAChange() throws Exception {
    AccessKeyFile keys = open(ANN + ROLE);

    assertThat(keys.look()).isEqualTo(Change.NONE);
    write(ROLE);

    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
    assertThat(keys.byId("AKIAANN")).isEmpty();
    assertThat(keys.look()).isEqualTo(Change.NONE);
  }

  /** The first lines of an entry are an entry too, of a key that may do everything. */
  @Test
  void halfOfAFile_isNotTakenOver() throws Exception {
    String limited = ANN + "  policies: []\n";
    AccessKeyFile keys = open(limited + ROLE);

    write(ANN);
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(keys.byId("AKIAANN").orElseThrow().policies()).isNotNull();
    write(limited);
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(keys.byId("ASIAROLE")).isPresent();
    assertThat(keys.look()).isEqualTo(Change.REPLACED);
    assertThat(keys.byId("ASIAROLE")).isEmpty();
    assertThat(keys.byId("AKIAANN").orElseThrow().policies()).isNotNull();
  }

  @Test
  void changeThatIsTakenBack_isForgotten() throws Exception {
    AccessKeyFile keys = open(ANN);
    for (int i = 0; i < 2; i++) {
      write(ROLE);
      assertThat(keys.look()).isEqualTo(Change.NONE);
      write(ANN);
      assertThat(keys.look()).isEqualTo(Change.NONE);
    }

    assertThat(keys.byId("AKIAANN")).isPresent();
  }

  @Test
  void brokenFile_keepsTheOldKeysAndIsReportedOnce() throws Exception {
    AccessKeyFile keys = open(ANN);

    write("- id: AKIA");

    assertThat(twoLooks(keys)).isEqualTo(Change.BROKEN);
    assertThat(keys.mistakes()).contains("line 1, access key 1: 'secret' is missing");
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(keys.byId("AKIAANN")).isPresent();

    write(ANN);

    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
    assertThat(keys.mistakes()).isEmpty();
  }

  /** A directory stands for what cannot be read; root can read every file. */
  @Test
  void unreadableFile_isBrokenAndNotGone() throws Exception {
    AccessKeyFile keys = open(ANN);

    Files.delete(file);
    Files.createDirectory(file);

    assertThat(twoLooks(keys)).isEqualTo(Change.BROKEN);
    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(keys.mistakes()).containsExactly("is not a file");
    assertThat(keys.byId("AKIAANN")).isPresent();
  }

  @Test
  void fileThatIsGoneTwiceInARow_revokesEveryKey() throws Exception {
    AccessKeyFile keys = open(ANN);

    Files.delete(file);

    assertThat(keys.look()).isEqualTo(Change.NONE);
    assertThat(keys.byId("AKIAANN")).isPresent();
    assertThat(keys.look()).isEqualTo(Change.REVOKED);
    assertThat(keys.byId("AKIAANN")).isEmpty();
    assertThat(keys.size()).isZero();
    assertThat(keys.isRevoked()).isTrue();
    assertThat(keys.look()).isEqualTo(Change.NONE);

    write("- id: AKIA");

    assertThat(twoLooks(keys)).isEqualTo(Change.BROKEN);
    assertThat(keys.size()).isZero();

    write(ANN);

    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
    assertThat(keys.byId("AKIAANN")).isPresent();
  }

  @Test
  void fileThatIsGoneForAMoment_revokesNothing() throws Exception {
    AccessKeyFile keys = open(ANN);
    for (int i = 0; i < 3; i++) {
      Files.delete(file);
      assertThat(keys.look()).isEqualTo(Change.NONE);
      write(ANN);
      assertThat(keys.look()).isEqualTo(Change.NONE);
    }

    assertThat(keys.byId("AKIAANN")).isPresent();
  }

  /** As Kubernetes mounts a secret: a link to a directory of the moment. */
  @Test
  void symbolicLinks_areFollowed() throws Exception {
    Path first = Files.createDirectory(directory.resolve("first"));
    Path second = Files.createDirectory(directory.resolve("second"));
    Files.writeString(first.resolve("keys.yaml"), ANN);
    Files.writeString(second.resolve("keys.yaml"), ROLE);
    Path data = Files.createSymbolicLink(directory.resolve("data"), first);
    Files.createSymbolicLink(file, Path.of("data", "keys.yaml"));
    AccessKeyFile keys = AccessKeyFile.open(file, KNOWN);

    Files.delete(data);
    Files.createSymbolicLink(data, second);

    assertThat(twoLooks(keys)).isEqualTo(Change.REPLACED);
    assertThat(keys.byId("ASIAROLE")).isPresent();
  }

  @Test
  void accessKey_showsNoSecret() throws Exception {
    assertThat(open(ROLE).byId("ASIAROLE").orElseThrow().toString())
        .contains("ASIAROLE")
        .doesNotContain("s3cret", "tok/en", "bearer-role");
  }
}
