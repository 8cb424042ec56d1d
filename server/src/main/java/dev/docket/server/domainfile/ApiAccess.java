package dev.docket.server.domainfile;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.RequestSigner;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the API is, and with what it is called.
 *
 * @param url without a path
 * @param region the Region that calls are signed for
 */
public record ApiAccess(URI url, String region, CallCredentials credentials) {

  private static final String ID = "AWS_ACCESS_KEY_ID";
  private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
  private static final String TOKEN = "AWS_SESSION_TOKEN";
  private static final String BEARER = "AWS_BEARER_TOKEN_CONNECTCASES";

  /** Who calls is for the service to find out. */
  private static final String UNKNOWN = "000000000000";

  /** What flags say; null where they say nothing. */
  public record Choice(@Nullable String url, @Nullable String region, @Nullable String profile) {}

  /**
   * Finds it as AWS's tools do: what a flag says wins over the environment, the environment over a
   * profile. A profile that is chosen by a flag wins over keys in the environment.
   *
   * @param home the directory of the user, where profiles are
   * @throws IllegalArgumentException when something is missing or makes no sense
   */
  public static ApiAccess of(Choice choice, Map<String, String> environment, Path home) {
    AwsProfile profile = AwsProfile.read(choice.profile(), environment, home);
    String region =
        first(
            choice.region(),
            choice.profile() == null ? environment.get("AWS_REGION") : null,
            choice.profile() == null ? environment.get("AWS_DEFAULT_REGION") : null,
            profile.value("region"),
            environment.get("AWS_REGION"),
            environment.get("AWS_DEFAULT_REGION"));
    if (region == null) {
      throw new IllegalArgumentException("There is no Region: give --region, or set AWS_REGION");
    }
    if (!region.matches("[a-z0-9-]{1,50}")) {
      throw new IllegalArgumentException(
          "--region must be the name of a Region, such as us-east-1");
    }
    String url =
        first(
            choice.url(),
            environment.get("AWS_ENDPOINT_URL_CONNECTCASES"),
            environment.get("AWS_ENDPOINT_URL"));
    CallCredentials credentials = credentials(choice, environment, profile);
    if (url == null && credentials instanceof CallCredentials.Bearer) {
      throw new IllegalArgumentException(
          BEARER + " is for Docket: AWS takes no tokens. Give --url, or take the variable away");
    }
    return new ApiAccess(
        url == null ? URI.create("https://cases." + region + ".amazonaws.com") : uri(url),
        region,
        credentials);
  }

  /**
   * Adds to a request what authenticates it.
   *
   * @param target the path and query of the request, percent-encoded
   */
  public void authenticate(
      HttpRequest.Builder request, String method, String target, byte[] body, Instant now) {
    switch (credentials) {
      case CallCredentials.Bearer bearer ->
          request.header("Authorization", "Bearer " + bearer.token());
      case CallCredentials.Signing signing -> {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Host", url.getRawAuthority());
        new RequestSigner(signing.key(), region).sign(method, target, headers, body, now);
        headers.remove("Host");
        headers.forEach((name, value) -> request.header(name, value));
      }
    }
  }

  private static CallCredentials credentials(
      Choice choice, Map<String, String> environment, AwsProfile profile) {
    if (choice.profile() == null) {
      String bearer = first(environment.get(BEARER));
      if (bearer != null) {
        return new CallCredentials.Bearer(bearer);
      }
      String id = first(environment.get(ID));
      String secret = first(environment.get(SECRET));
      if (id != null && secret != null) {
        return signing(id, secret, first(environment.get(TOKEN)));
      }
      if (id != null || secret != null) {
        throw new IllegalArgumentException(
            (id == null ? ID : SECRET) + " is missing beside " + (id == null ? SECRET : ID));
      }
    }
    String id = first(profile.value("aws_access_key_id"));
    String secret = first(profile.value("aws_secret_access_key"));
    if (id == null || secret == null) {
      throw new IllegalArgumentException(
          "There are no credentials: set "
              + ID
              + " and "
              + SECRET
              + ", or "
              + BEARER
              + " for Docket, or choose a profile that has keys with --profile; the profile "
              + profile.name()
              + " has none. What a profile has to fetch, such as by single sign-on, is set by"
              + " 'aws configure export-credentials --format env'");
    }
    return signing(id, secret, first(profile.value("aws_session_token")));
  }

  private static CallCredentials signing(String id, String secret, @Nullable String token) {
    return new CallCredentials.Signing(
        new AccessKey(
            id, secret, UNKNOWN, "arn:aws:iam::" + UNKNOWN + ":user/caller", token, null, null));
  }

  private static URI uri(String url) {
    try {
      URI uri = URI.create(url);
      boolean http = "http".equalsIgnoreCase(uri.getScheme());
      boolean bare = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
      if ((http || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null
          && bare
          && uri.getRawQuery() == null
          && uri.getRawUserInfo() == null) {
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
      }
    } catch (IllegalArgumentException noUri) {
      // As below.
    }
    throw new IllegalArgumentException("--url must be an address such as http://127.0.0.1:8080");
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        return text;
      }
    }
    return null;
  }
}
