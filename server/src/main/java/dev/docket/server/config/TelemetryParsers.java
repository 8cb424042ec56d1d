package dev.docket.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses the texts of OpenTelemetry's settings, as {@link SettingParsers} does those of others. */
final class TelemetryParsers {

  private TelemetryParsers() {}

  /** The address of a collector, to which the paths of signals are added. */
  static URI endpoint(String text) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(expected(), wrong);
    }
    if (url.getHost() == null
        || !List.of("http", "https").contains(url.getScheme())
        || url.getRawUserInfo() != null
        || url.getRawQuery() != null
        || url.getRawFragment() != null) {
      throw new IllegalArgumentException(expected());
    }
    return url;
  }

  private static String expected() {
    return "must be an http or https URL such as http://127.0.0.1:4318, without user and query";
  }

  /** Accepts the one protocol that is spoken. */
  static String protocol(String text) {
    if (!text.equals("http/protobuf")) {
      throw new IllegalArgumentException(
          "must be http/protobuf, which collectors take on another port than gRPC, usually 4318");
    }
    return text;
  }

  /** Names and values, which may be percent-encoded: {@code a=b,c=d%2Ce}. */
  static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 1 ? "" : pair.substring(0, equals).strip();
      if (name.isEmpty()) {
        throw new IllegalArgumentException("must be name=value, several joined by commas");
      }
      pairs.put(name, decoded(pair.substring(equals + 1).strip()));
    }
    return pairs;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("has a value with a percent sign but no code", wrong);
    }
  }

  /** Headers, which have no line ends and are sent as they are. */
  static String headers(String text) {
    pairs(text)
        .forEach(
            (name, value) -> {
              if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || !value.matches("[\\t -~]*")) {
                throw new IllegalArgumentException("must be headers that can be sent");
              }
            });
    return text;
  }

  /** A share from 0 to 1. */
  static double ratio(String text) {
    if (!text.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) {
      throw new IllegalArgumentException("must be a number from 0 to 1, such as 0.05");
    }
    return Double.parseDouble(text);
  }
}
