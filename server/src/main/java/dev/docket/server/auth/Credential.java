package dev.docket.server.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The credential of a signature, an access key id and a scope: {@code
 * keyid/date/region/service/term}.
 */
record Credential(
    String accessKeyId, String date, String region, String service, String terminator) {

  private static final String TERMINATOR = "aws4_request";
  private static final int PARTS = 5;

  static Optional<Credential> parse(String text) {
    String[] parts = new String[PARTS];
    int start = 0;
    for (int i = 0; i < PARTS; i++) {
      int slash = text.indexOf('/', start);
      boolean last = i == PARTS - 1;
      if (last != slash < 0) {
        return Optional.empty();
      }
      parts[i] = last ? text.substring(start) : text.substring(start, slash);
      start = slash + 1;
    }
    return Optional.of(new Credential(parts[0], parts[1], parts[2], parts[3], parts[4]));
  }

  /**
   * Refuses a scope of another service, another day or a Region that does not exist. The Region
   * selects the tenant, as it selects the endpoint at AWS.
   */
  void check(String expectedService, Set<String> regions, SigningTime time) {
    if (regions.contains(region)
        && service.equals(expectedService)
        && terminator.equals(TERMINATOR)
        && date.equals(time.date())) {
      return;
    }
    throw AuthenticationProblems.invalid(
        String.join(" ", mistakes(expectedService, regions, time)));
  }

  private List<String> mistakes(String expectedService, Set<String> regions, SigningTime time) {
    List<String> mistakes = new ArrayList<>();
    if (!regions.contains(region)) {
      mistakes.add(AuthenticationProblems.regionMessage(region));
    }
    if (!service.equals(expectedService)) {
      mistakes.add("Credential should be scoped to correct service: '" + expectedService + "'.");
    }
    if (!terminator.equals(TERMINATOR)) {
      mistakes.add(
          "Credential should be scoped with a valid terminator: '"
              + TERMINATOR
              + "', not "
              + AuthenticationProblems.quoted(terminator)
              + ".");
    }
    if (!date.equals(time.date())) {
      mistakes.add(
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + " HTTP: "
              + AuthenticationProblems.quoted(date)
              + " != '"
              + time.date()
              + "', from '"
              + time.text()
              + "'.");
    }
    return mistakes;
  }
}
