package dev.docket.server.auth;

import dev.docket.operations.Explanation;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Explains why a signature does not match: what the server would have signed. The values of headers
 * and parameters that are secrets are replaced, so the hash in the string to sign is that of
 * another text where there are such.
 */
final class SignatureMismatch implements Supplier<Explanation> {

  private static final String HIDDEN = "***";
  private static final String NEW_LINE = "\n";

  /** The first line of a canonical request that has a header. */
  private static final int FIRST_HEADER = 3;

  private static final int QUERY = 2;

  private static final Set<String> SECRET_HEADERS =
      Set.of("authorization", "cookie", "proxy-authorization", SignedHeaders.SESSION_TOKEN);

  private static final Pattern SECRET_PARAMETER =
      Pattern.compile("(?i)((?:^|&)x-amz-(?:signature|security-token)=)[^&]*");

  private final Function<ByteText, ByteText> canonicalRequest;
  private final Function<ByteText, ByteText> stringToSign;

  /**
   * @param canonicalRequest writes it
   * @param stringToSign writes it
   */
  SignatureMismatch(
      Function<ByteText, ByteText> canonicalRequest, Function<ByteText, ByteText> stringToSign) {
    this.canonicalRequest = canonicalRequest;
    this.stringToSign = stringToSign;
  }

  @Override
  public Explanation get() {
    return new Explanation(
        Explanation.Kind.SIGNATURE,
        "The signature is not that of this string to sign with the secret of the access key.",
        Map.of(
            "canonicalRequest",
            withoutSecrets(written(canonicalRequest)),
            "stringToSign",
            written(stringToSign)));
  }

  private static String written(Function<ByteText, ByteText> writing) {
    return writing.apply(Hashing.ofThread().newText()).text();
  }

  static String withoutSecrets(String canonicalRequest) {
    String[] lines = canonicalRequest.split(NEW_LINE, -1);
    if (lines.length > QUERY) {
      lines[QUERY] = SECRET_PARAMETER.matcher(lines[QUERY]).replaceAll("$1" + HIDDEN);
    }
    for (int i = FIRST_HEADER; i < lines.length && !lines[i].isEmpty(); i++) {
      String name = lines[i].substring(0, Math.max(0, lines[i].indexOf(':')));
      if (SECRET_HEADERS.contains(name)) {
        lines[i] = name + ":" + HIDDEN;
      }
    }
    return String.join(NEW_LINE, lines);
  }
}
