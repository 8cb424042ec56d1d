package dev.docket.storage.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database as libpq writes it: {@code
 * postgresql://user:password@host:port/database?parameter=value}. What is left out is null. A
 * {@code host} parameter stands for the host where a path of a Unix socket cannot.
 */
record PostgresUrl(
    @Nullable String host,
    @Nullable Integer port,
    @Nullable String database,
    @Nullable String user,
    @Nullable String password,
    Map<String, String> parameters) {

  /**
   * @throws IllegalArgumentException when the text is no such address; the message does not repeat
   *     it, since it may hold a password
   */
  static PostgresUrl parse(String text) {
    URI uri = uri(text);
    Map<String, String> parameters = parameters(uri.getRawQuery());
    String[] login = userInfo(uri).split(":", 2);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String hostParameter = parameters.remove("host");
    return new PostgresUrl(
        hostParameter == null ? uri.getHost() : hostParameter,
        uri.getPort() < 0 ? null : (Integer) uri.getPort(),
        path.length() < 2 ? null : decode(path.substring(1)),
        login[0].isEmpty() ? null : decode(login[0]),
        login.length < 2 ? null : decode(login[1]),
        Map.copyOf(parameters));
  }

  private static URI uri(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException(
          "is not an address: " + malformed.getReason() + " at index " + malformed.getIndex());
    }
    if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
      throw new IllegalArgumentException("does not begin with postgresql://");
    }
    return uri;
  }

  private static String userInfo(URI uri) {
    String authority = uri.getRawAuthority();
    if (authority == null) {
      return "";
    }
    if (uri.getHost() != null) {
      return uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    }
    // A user without a host, which a parameter names.
    if (authority.indexOf('@') == authority.length() - 1) {
      return authority.substring(0, authority.length() - 1);
    }
    throw new IllegalArgumentException(
        "names no single host; special characters of user and password are to be percent-encoded");
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (query != null && !query.isEmpty()) {
      for (String part : query.split("&")) {
        String[] pair = part.split("=", 2);
        parameters.put(decode(pair[0]), pair.length < 2 ? "" : decode(pair[1]));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("has a percent sign that encodes nothing");
    }
  }

  @Override
  public String toString() {
    return "postgresql://" + host + ":" + port + "/" + database;
  }
}
