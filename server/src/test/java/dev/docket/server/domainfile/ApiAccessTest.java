package dev.docket.server.domainfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where calls go, and with which credentials. */
class ApiAccessTest {

  private static final String URL = "http://127.0.0.1:8080";

  @TempDir Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void setKeys() {
    environment.put("AWS_REGION", "eu-west-1");
    environment.put("AWS_ACCESS_KEY_ID", "AKIAENV");
    environment.put("AWS_SECRET_ACCESS_KEY", "secret");
  }

  private ApiAccess access(
      @Nullable String url, @Nullable String region, @Nullable String profile) {
    return ApiAccess.of(new ApiAccess.Choice(url, region, profile), environment, home);
  }

  private static String keyId(ApiAccess access) {
    return ((CallCredentials.Signing) access.credentials()).key().id();
  }

  private void writeProfiles() {
    try {
      Path folder = Files.createDirectory(home.resolve(".aws"));
      Files.writeString(
          folder.resolve("config"),
          """
          [default]
          region = us-west-2
          [profile  staging]
          region=eu-central-1
          s3 =
            region = nowhere
          [profile fetched]
          sso_session = corp
          """);
      Files.writeString(
          folder.resolve("credentials"),
          """
          # keys
          [staging]
          aws_access_key_id = AKIASTAGING
          aws_secret_access_key = a=b
          aws_session_token = token
          """);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  @Test
  void withoutUrl_isThatOfAwsInTheRegion() {
    ApiAccess access = access(null, null, null);

    assertThat(access.url()).hasToString("https://cases.eu-west-1.amazonaws.com");
    assertThat(keyId(access)).isEqualTo("AKIAENV");
  }

  @Test
  void url_isThatOfTheFlagOrTheEnvironment() {
    environment.put("AWS_ENDPOINT_URL", "https://cases.example");

    assertThat(access(null, null, null).url()).hasToString("https://cases.example");
    assertThat(access(URL + "/", "us-east-1", null).url()).hasToString(URL);
    assertThat(access(URL, "us-east-1", null).region()).isEqualTo("us-east-1");
    assertThatThrownBy(() -> access("ftp://x", null, null)).hasMessageContaining("--url must be");
    assertThatThrownBy(() -> access(URL + "/path", null, null)).hasMessageContaining("--url");
  }

  @Test
  void chosenProfile_winsOverTheEnvironment() {
    writeProfiles();

    ApiAccess access = access(URL, null, "staging");

    assertThat(access.region()).isEqualTo("eu-central-1");
    assertThat(keyId(access)).isEqualTo("AKIASTAGING");
    assertThat(((CallCredentials.Signing) access.credentials()).key().secret()).isEqualTo("a=b");
    assertThat(((CallCredentials.Signing) access.credentials()).key().sessionToken())
        .isEqualTo("token");
  }

  @Test
  void profileOfTheEnvironment_isForWhatIsNotThere() {
    writeProfiles();
    environment.put("AWS_PROFILE", "staging");
    assertThat(keyId(access(URL, null, null))).isEqualTo("AKIAENV");

    environment.keySet().removeIf(name -> name.contains("KEY") || name.equals("AWS_REGION"));
    assertThat(keyId(access(URL, null, null))).isEqualTo("AKIASTAGING");
    assertThat(access(URL, null, null).region()).isEqualTo("eu-central-1");
  }

  @Test
  void profileWithoutKeys_isExplained() {
    writeProfiles();

    assertThatThrownBy(() -> access(URL, null, "fetched"))
        .hasMessageContaining("the profile fetched has none")
        .hasMessageContaining("export-credentials");
    assertThatThrownBy(() -> access(URL, null, "other")).hasMessage("There is no profile other");
  }

  @Test
  void whatIsMissing_isNamed() {
    environment.remove("AWS_ACCESS_KEY_ID");
    assertThatThrownBy(() -> access(URL, null, null))
        .hasMessage("AWS_ACCESS_KEY_ID is missing beside AWS_SECRET_ACCESS_KEY");
    environment.remove("AWS_REGION");
    assertThatThrownBy(() -> access(URL, null, null)).hasMessageContaining("no Region");
  }

  @Test
  void bearerToken_isForDocketAlone() {
    environment.put("AWS_BEARER_TOKEN_CONNECTCASES", "t0ken");

    assertThat(access(URL, null, null).credentials())
        .isEqualTo(new CallCredentials.Bearer("t0ken"))
        .asString()
        .doesNotContain("t0ken");
    assertThatThrownBy(() -> access(null, null, null)).hasMessageContaining("AWS takes no tokens");
  }
}
