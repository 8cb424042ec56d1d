package dev.docket.storage.postgres.connect;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database as libpq writes it: {@code
 * postgresql://user:password@host:port/database?parameter=value}. Parts that are left out are null.
 * Several hosts, each with its port, are separated by commas. A {@code host} parameter gives the
 * host if it is the path of a Unix socket.
 *
 * @param hosts at least one
 */
record PostgresUrl(
    List<Host> hosts,
    @Nullable String database,
    @Nullable String user,
    @Nullable String password,
    Map<String, String> parameters) {

  /** One of the hosts. */
  record Host(@Nullable String name, @Nullable Integer port) {

    Host {
      if (port != null && (port < 1 || port > MOST_PORT)) {
        throw new IllegalArgumentException(
            "has the port " + port + "; ports are from 1 to " + MOST_PORT);
      }
    }
  }

  /** What is in front of the hosts, the hosts, and what is behind them. */
  private static final int MOST_PORT = 65_535;

  private static final Pattern PARTS = Pattern.compile("([^:/?#]*://(?:[^/?#]*@)?)([^/?#]*)(.*)");

  /**
   * @throws IllegalArgumentException if the text is not such an address; the message does not
   *     repeat it, since it may hold a password
   */
  static PostgresUrl parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches() || !parts.group(2).contains(",")) {
      return parseOne(text);
    }
    List<PostgresUrl> each = new ArrayList<>();
    for (String host : parts.group(2).split(",", -1)) {
      if (host.isBlank()) {
        throw new IllegalArgumentException("names no host beside a comma");
      }
      each.add(parseOne(parts.group(1) + host + parts.group(3)));
    }
    PostgresUrl first = each.getFirst();
    return new PostgresUrl(
        each.stream().map(url -> url.hosts().getFirst()).toList(),
        first.database(),
        first.user(),
        first.password(),
        first.parameters());
  }

  private static PostgresUrl parseOne(String text) {
    URI uri = uri(text);
    Map<String, String> parameters = parameters(uri.getRawQuery());
    String[] login = userInfo(uri).split(":", 2);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String hostParameter = parameters.remove("host");
    return new PostgresUrl(
        List.of(
            new Host(
                hostParameter == null ? uri.getHost() : hostParameter,
                uri.getPort() < 0 ? null : (Integer) uri.getPort())),
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
    return "postgresql://" + hosts + "/" + database;
  }
}
