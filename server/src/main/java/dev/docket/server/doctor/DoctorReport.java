package dev.docket.server.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.CheckResult.Grade;
import dev.docket.storage.Finding;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the checks have found, as it is printed.
 *
 * @param version of this program
 */
public record DoctorReport(String version, List<Finding> findings) {

  private static final int OK = 0;
  private static final int WARNED = 1;
  private static final int BROKEN = 2;

  public DoctorReport {
    findings = List.copyOf(findings);
  }

  /** 0 if all is well, 2 if there is a fault, and 1 otherwise. */
  public int exitCode() {
    if (count(Grade.FAULT) > 0) {
      return BROKEN;
    }
    return count(Grade.OK) == findings.size() ? OK : WARNED;
  }

  private long count(Grade grade) {
    return findings.stream().filter(finding -> finding.result().grade() == grade).count();
  }

  /** A line for each check, another for what to do about it, and one that sums up. */
  public List<String> lines() {
    int width = findings.stream().mapToInt(finding -> finding.check().length()).max().orElse(0);
    String form = "%-8s %-" + Math.max(1, width) + "s %s";
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      CheckResult result = finding.result();
      lines.add(
          String.format(Locale.ROOT, form, name(result.grade()), finding.check(), result.found()));
      if (!result.remedy().isEmpty()) {
        lines.add(String.format(Locale.ROOT, form, "", "", "-> " + result.remedy()));
      }
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%d checks: %d ok, %d warning, %d fault, %d unknown",
            findings.size(),
            count(Grade.OK),
            count(Grade.WARNING),
            count(Grade.FAULT),
            count(Grade.UNKNOWN)));
    return lines;
  }

  /** The same as one JSON object. */
  public String json() {
    JsonArray checks = new JsonArray();
    for (Finding finding : findings) {
      CheckResult result = finding.result();
      JsonObject check =
          new JsonObject()
              .put("check", finding.check())
              .put("grade", name(result.grade()))
              .put("found", result.found());
      checks.add(result.remedy().isEmpty() ? check : check.put("remedy", result.remedy()));
    }
    return new JsonObject()
        .put("version", version)
        .put("exitCode", exitCode())
        .put("checks", checks)
        .encodePrettily();
  }

  private static String name(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }
}
