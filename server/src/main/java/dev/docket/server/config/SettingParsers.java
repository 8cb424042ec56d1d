package dev.docket.server.config;

import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.policy.Network;
import dev.docket.server.contract.Contract;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimits;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Parses the texts of settings. Each parser refuses a text with an IllegalArgumentException whose
 * message continues a sentence that starts with the name of the setting.
 */
final class SettingParsers {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})(KiB|MiB)?");
  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@\\s,]+");
  private static final Pattern REGION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** As RFC 6750 has it, and long enough not to be guessed. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{16,256}=*");

  /** How switches are written in other programs. */
  private static final Set<String> SWITCHES =
      Set.of("on", "off", "true", "false", "yes", "no", "1", "0");

  private static final int MOST_BODY_MEMORY = 1 << 30;

  /**
   * The share of the heap for bodies is one eighth, because reading a body takes several times its
   * size.
   */
  private static final int BODY_SHARE = 8;

  private static final int MOST_CONNECTIONS = 1_000_000;

  /** Twice the limit of a request line and headers together. */
  private static final int CONNECTION_BYTES = 128 << 10;

  private SettingParsers() {}

  static int port(String text) {
    return wholeNumber(0, 65_535).apply(text);
  }

  /** A port; empty for {@code off}. */
  static Optional<Integer> optionalPort(String text) {
    if (text.equals("off")) {
      return Optional.empty();
    }
    try {
      return Optional.of(port(text));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(wrong.getMessage() + ", or off", wrong);
    }
  }

  /** A whole number of 64 bits; empty for {@code off}. */
  static Optional<Long> optionalLong(String text) {
    if (text.equals("off")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "must be a whole number of at most 64 bits, or off", wrong);
    }
  }

  /** A secret that a header can bear. */
  static String token(String text) {
    if (!TOKEN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "must have 16 to 256 characters, of the letters, digits and -._~+/=");
    }
    return text;
  }

  static Function<String, Integer> wholeNumber(int least, int most) {
    return text -> {
      String expected = "must be a whole number from " + least + " to " + most;
      if (!text.matches("[0-9]{1,9}")) {
        throw new IllegalArgumentException(expected);
      }
      int number = Integer.parseInt(text);
      return within(number, least, most, expected);
    };
  }

  /** The number of event loops; {@code auto} means one per processor. */
  static int eventLoops(String text) {
    return text.equals("auto")
        ? Runtime.getRuntime().availableProcessors()
        : orAuto(wholeNumber(1, 1_024), text);
  }

  private static int orAuto(Function<String, Integer> parser, String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + ", or auto", e);
    }
  }

  /** The number of connections; {@code auto} means as many as the heap can carry. */
  static int connections(String text) {
    return text.equals("auto")
        ? (int) Math.min(MOST_CONNECTIONS, Runtime.getRuntime().maxMemory() / CONNECTION_BYTES)
        : orAuto(wholeNumber(1, MOST_CONNECTIONS), text);
  }

  /** The number of connections per address; empty for {@code auto}, which depends on the total. */
  static Optional<Integer> connectionsOfAddress(String text) {
    return text.equals("auto")
        ? Optional.empty()
        : Optional.of(orAuto(wholeNumber(1, MOST_CONNECTIONS), text));
  }

  /** A number of bytes, or of {@code KiB} or {@code MiB}. */
  static Function<String, Integer> bytes(int least, int most) {
    return text -> {
      String expected =
          "must be a size such as 65536, 512KiB or 2MiB, from " + least + " to " + most + " bytes";
      Matcher matcher = SIZE.matcher(text);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(expected);
      }
      int shift =
          switch (Optional.ofNullable(matcher.group(2)).orElse("")) {
            case "KiB" -> 10;
            case "MiB" -> 20;
            default -> 0;
          };
      long bytes = Long.parseLong(matcher.group(1)) << shift;
      return (int) (long) within(bytes, (long) least, (long) most, expected);
    };
  }

  /** The memory for bodies in bytes; {@code auto} means a share of the heap. */
  static int bodyMemory(String text) {
    if (text.equals("auto")) {
      return (int) Math.min(MOST_BODY_MEMORY, Runtime.getRuntime().maxMemory() / BODY_SHARE);
    }
    return orAuto(bytes(1 << 20, MOST_BODY_MEMORY), text);
  }

  private static <C extends Comparable<C>> C within(C value, C least, C most, String expected) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(expected);
    }
    return value;
  }

  static boolean yesNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false");
    };
  }

  /** One of an enum's constants, written in lower case. */
  static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
    List<String> choices = choices(type);
    return text -> {
      if (!choices.contains(text)) {
        throw new IllegalArgumentException("must be one of " + String.join(", ", choices));
      }
      return type.getEnumConstants()[choices.indexOf(text)];
    };
  }

  /** The texts that {@link #choice} accepts. */
  static <E extends Enum<E>> List<String> choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(SettingParsers::lowerCase).toList();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("must be a path", e);
    }
  }

  static String region(String text) {
    if (text.length() > 63 || !REGION.matcher(text).matches()) {
      throw new IllegalArgumentException("must be the name of a Region, such as us-east-1");
    }
    return text;
  }

  /** Names of Regions, in which {@code aws} stands for all of AWS's. */
  static Set<String> regions(String text) {
    Set<String> regions = new LinkedHashSet<>();
    for (String name : text.split(",", -1)) {
      if (name.strip().equals("aws")) {
        regions.addAll(AwsRegions.ALL);
      } else {
        regions.add(region(name.strip()));
      }
    }
    return regions;
  }

  static Pattern regex(String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "must be a regular expression: " + e.getDescription() + " at " + e.getIndex(), e);
    }
  }

  static AccessLog accessLog(String text) {
    return switch (text) {
      case "on" -> new AccessLog.StandardOutput();
      case "off" -> new AccessLog.Off();
      default -> accessLogFile(text);
    };
  }

  /** Someone who writes {@code true} does not want a file of that name. */
  private static AccessLog accessLogFile(String text) {
    if (SWITCHES.contains(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "must be on, off or a file, which is written ./" + text + " if that is its name");
    }
    return new AccessLog.File(path(text));
  }

  static List<String> origins(String text) {
    if (text.equals("off")) {
      return List.of();
    }
    List<String> origins = List.of(text.split(",", -1));
    for (String origin : origins) {
      if (!origin.equals("*") && !origin.equals("loopback") && !ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "must be auto, *, loopback, off, or origins such as https://example.com joined by"
                + " commas");
      }
    }
    return origins;
  }

  /** Networks of IP addresses; empty for {@code off}. */
  static List<Network> networks(String text) {
    if (text.equals("off")) {
      return List.of();
    }
    List<Network> networks = new ArrayList<>();
    for (String written : text.split(",", -1)) {
      Network network = Network.read(written.strip());
      if (network == null) {
        throw new IllegalArgumentException(
            "must be off, or IP addresses or networks such as 10.0.0.0/8, joined by commas");
      }
      networks.add(network);
    }
    return networks;
  }

  /** Empty for {@code auto}. */
  static Optional<List<String>> originsOrAuto(String text) {
    return text.equals("auto") ? Optional.empty() : Optional.of(origins(text));
  }

  static RateLimits rateLimits(String text) {
    return switch (text) {
      case "off" -> RateLimits.off();
      case "aws" -> RateLimits.byOperation(Contract.rates());
      default -> RateLimits.each(rate("must be aws, off or <per second>/<burst>", text));
    };
  }

  /** Empty for {@code off}. */
  static Optional<Rate> optionalRate(String text) {
    return text.equals("off")
        ? Optional.empty()
        : Optional.of(rate("must be off or <per second>/<burst>", text));
  }

  private static Rate rate(String expected, String text) {
    try {
      return Rate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(expected + ": " + e.getMessage(), e);
    }
  }

  static Map<String, Rate> ratesByOperation(String text) {
    Set<String> operations = Contract.rates().keySet();
    Map<String, Rate> rates = new LinkedHashMap<>();
    pairs(text, "<operation>=<per second>/<burst>")
        .forEach(
            (operation, rate) -> {
              if (!operations.contains(operation)) {
                throw new IllegalArgumentException(
                    "names no operation with "
                        + operation
                        + Spelling.suggestion(operation, operations));
              }
              rates.put(operation, rate("needs a rate for " + operation, rate));
            });
    return rates;
  }

  static Quotas quotas(String text) {
    return switch (text) {
      case "default" -> Quotas.standard();
      case "off" -> {
        Map<Quota, Long> limits = new EnumMap<>(Quota.class);
        Arrays.stream(Quota.values()).forEach(quota -> limits.put(quota, Quotas.UNLIMITED));
        yield new Quotas(limits);
      }
      default -> singleQuotas(text);
    };
  }

  private static Quotas singleQuotas(String text) {
    List<String> known = Arrays.stream(Quota.values()).map(Quota::key).toList();
    Map<Quota, Long> limits = new EnumMap<>(Quota.class);
    pairs(text, "default, off or <quota>=<number>")
        .forEach(
            (key, limit) -> {
              Quota quota =
                  Arrays.stream(Quota.values())
                      .filter(candidate -> candidate.key().equals(key))
                      .findFirst()
                      .orElseThrow(
                          () ->
                              new IllegalArgumentException(
                                  "names no quota with " + key + Spelling.suggestion(key, known)));
              limits.put(quota, quotaLimit(key, limit));
            });
    return new Quotas(limits);
  }

  private static long quotaLimit(String key, String text) {
    if (text.equals("off")) {
      return Quotas.UNLIMITED;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException(
          "needs for " + key + " a whole number from 0 to 999999999, or off");
    }
    return Long.parseLong(text);
  }

  private static Map<String, String> pairs(String text, String expected) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("must be " + expected + ", several joined by commas");
      }
      String key = pair.substring(0, equals).strip();
      if (pairs.put(key, pair.substring(equals + 1).strip()) != null) {
        throw new IllegalArgumentException("names " + key + " twice");
      }
    }
    return pairs;
  }
}
