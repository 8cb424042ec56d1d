package dev.docket.server.auth;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an Authorization header of Signature Version 4, unchecked:
 *
 * <pre>AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</pre>
 */
record Authorization(String algorithm, String credential, String signedHeaders, String signature) {

  /**
   * Parses a header.
   *
   * @param date the date of the request; when empty, that is reported with the other parts that are
   *     missing
   */
  static Authorization parse(String header, String date) {
    int space = header.indexOf(' ');
    String algorithm = space < 0 ? header : header.substring(0, space);
    Parameters parameters = new Parameters();
    if (space >= 0) {
      parameters.readAll(header.substring(space + 1));
    }
    return parameters.complete(algorithm, date);
  }

  private static final class Parameters {
    private @Nullable String credential;
    private @Nullable String signedHeaders;
    private @Nullable String signature;

    void readAll(String text) {
      int start = 0;
      while (start <= text.length()) {
        int comma = text.indexOf(',', start);
        int end = comma < 0 ? text.length() : comma;
        read(text.substring(start, end).strip());
        start = end + 1;
      }
    }

    private void read(String parameter) {
      int equal = parameter.indexOf('=');
      if (equal < 0) {
        // AWS quotes the parameter, but it may be a signature.
        throw AuthenticationProblems.incomplete(
            "Parameter not a valid key=value pair (missing equal-sign) in Authorization header.");
      }
      String value = parameter.substring(equal + 1);
      switch (parameter.substring(0, equal)) {
        case "Credential" -> credential = once(credential, value);
        case "SignedHeaders" -> signedHeaders = once(signedHeaders, value);
        case "Signature" -> signature = once(signature, value);
        default ->
            throw AuthenticationProblems.incomplete("Unknown parameter in Authorization header.");
      }
    }

    private static String once(@Nullable String earlier, String value) {
      if (earlier != null) {
        throw AuthenticationProblems.incomplete("Authorization header has a parameter twice.");
      }
      return value;
    }

    Authorization complete(String algorithm, String date) {
      StringBuilder absent = new StringBuilder();
      String givenCredential = required("Credential", credential, absent);
      String givenSignature = required("Signature", signature, absent);
      String givenHeaders = required("SignedHeaders", signedHeaders, absent);
      if (date.isEmpty()) {
        absent.append(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
      }
      if (!absent.isEmpty()) {
        throw AuthenticationProblems.incomplete(absent.toString().strip());
      }
      return new Authorization(algorithm, givenCredential, givenHeaders, givenSignature);
    }

    private static String required(String name, @Nullable String value, StringBuilder absent) {
      if (value == null || value.isEmpty()) {
        absent.append("Authorization header requires '").append(name).append("' parameter. ");
        return "";
      }
      return value;
    }
  }

  @Override
  public String toString() {
    return "Authorization[" + algorithm + ", " + credential + ", " + signedHeaders + "]";
  }
}
