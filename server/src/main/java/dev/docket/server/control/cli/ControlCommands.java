package dev.docket.server.control.cli;

import static dev.docket.server.control.cli.Parameter.argument;
import static dev.docket.server.control.cli.Parameter.flag;
import static dev.docket.server.control.cli.Parameter.optional;

import dev.docket.server.control.cli.Parameter.Kind;
import java.util.List;
import java.util.Map;

/** The commands, at least one for each operation of the control plane. */
final class ControlCommands {

  private static final Parameter NAME = argument("NAME", "name", Kind.TEXT);
  private static final Parameter FILE = argument("FILE", "", Kind.FILE);
  private static final Parameter ACCOUNT =
      flag("account", "account", Kind.TEXT, "An account, 12 digits.");
  private static final Parameter ACCESS_KEY_ID =
      flag("access-key-id", "accessKeyId", Kind.TEXT, "The access key of the caller.");

  static final List<ControlCommand> ALL =
      List.of(
          new ControlCommand("server", "Tell what runs there.", "GET", "/server"),
          new ControlCommand(
                  "reset", "Forget data: all of it, or what flags say.", "POST", "/reset")
              .with(
                  ACCOUNT,
                  flag("region", "region", Kind.TEXT, "A Region of the account."),
                  flag("domain", "domainId", Kind.TEXT, "A domain of account and Region."),
                  flag(
                      "also",
                      "also",
                      Kind.NAMES,
                      "What else is set back: clock, faults, ids, requests, snapshots.")),
          new ControlCommand("export", "Print all data, for snapshot put.", "GET", "/export")
              .with(ACCOUNT),
          new ControlCommand("snapshot list", "List the snapshots.", "GET", "/snapshots"),
          new ControlCommand(
              "snapshot save", "Keep all data under a name.", "POST", "/snapshots/{name}", NAME),
          new ControlCommand(
              "snapshot restore",
              "Bring all data back as it was.",
              "POST",
              "/snapshots/{name}/restore",
              NAME),
          new ControlCommand(
                  "snapshot fork",
                  "Give an account what one had in a snapshot.",
                  "POST",
                  "/snapshots/{name}/fork",
                  NAME)
              .with(
                  new Parameter("from", "from", Kind.TEXT, true, "The account that had it."),
                  new Parameter("to", "to", Kind.TEXT, true, "The account that gets it.")),
          new ControlCommand(
              "snapshot get", "Print a snapshot as a file.", "GET", "/snapshots/{name}", NAME),
          new ControlCommand(
              "snapshot put", "Keep a file as a snapshot.", "PUT", "/snapshots/{name}", NAME, FILE),
          new ControlCommand(
              "snapshot delete", "Forget a snapshot.", "DELETE", "/snapshots/{name}", NAME),
          new ControlCommand("seed", "Create what a YAML file describes.", "POST", "/seed", FILE),
          new ControlCommand("clock get", "Tell the time of the server.", "GET", "/clock"),
          new ControlCommand(
                  "clock set",
                  "Set the clock, such as to 2026-01-01T00:00:00Z.",
                  "PUT",
                  "/clock",
                  optional("TIME", "time", Kind.TEXT))
              .with(
                  flag("frozen", "frozen", Kind.SWITCH, "It stands still from then on."),
                  flag("factor", "factor", Kind.NUMBER, "How many seconds pass in a second."),
                  flag(
                      "signatures",
                      "signatures",
                      Kind.NAME,
                      "Which time signatures are held to: both, clock, wall.")),
          new ControlCommand(
              "clock advance",
              "Move the clock forward, such as by 31m.",
              "POST",
              "/clock/advance",
              argument("DURATION", "by", Kind.TEXT)),
          new ControlCommand(
                  "clock freeze",
                  "Stop the clock, now or at a time.",
                  "PUT",
                  "/clock",
                  optional("TIME", "time", Kind.TEXT))
              .saying("frozen", true),
          new ControlCommand(
                  "clock run",
                  "Let the clock run, at its factor or another.",
                  "PUT",
                  "/clock",
                  optional("FACTOR", "factor", Kind.NUMBER))
              .saying("frozen", false),
          new ControlCommand("clock reset", "Follow wall time again.", "DELETE", "/clock"),
          new ControlCommand("ids get", "Tell where ids come from.", "GET", "/ids"),
          new ControlCommand(
              "ids set",
              "Give the same ids from run to run.",
              "PUT",
              "/ids",
              argument("SEED", "seed", Kind.NUMBER)),
          new ControlCommand("ids reset", "Give random ids again.", "DELETE", "/ids"),
          new ControlCommand("faults list", "List the faults that are set.", "GET", "/faults"),
          faultsAdd(),
          new ControlCommand(
              "faults delete",
              "Remove a fault.",
              "DELETE",
              "/faults/{faultId}",
              argument("ID", "faultId", Kind.TEXT)),
          new ControlCommand("faults clear", "Remove all faults.", "DELETE", "/faults"),
          requestsList(),
          new ControlCommand(
              "requests clear", "Forget the requests so far.", "DELETE", "/requests"),
          eventsList());

  /** What a first word alone stands for. */
  static final Map<String, String> SHORT =
      Map.of(
          "snapshot", "snapshot list",
          "clock", "clock get",
          "ids", "ids get",
          "faults", "faults list",
          "requests", "requests list",
          "events", "events list");

  private ControlCommands() {}

  private static ControlCommand faultsAdd() {
    return new ControlCommand("faults add", "Let calls go wrong.", "POST", "/faults")
        .with(
            flag("operations", "operations", Kind.TEXTS, "The operations; otherwise all."),
            ACCOUNT,
            ACCESS_KEY_ID,
            flag("skip", "skip", Kind.NUMBER, "How many calls go by first."),
            flag("times", "times", Kind.NUMBER, "How many calls it is for."),
            flag("probability", "probability", Kind.NUMBER, "How likely a call gets it, up to 1."),
            flag("expires-after", "expiresAfter", Kind.TEXT, "How long it holds."),
            flag(
                "error",
                "error.type",
                Kind.TEXT,
                "The error to answer, such as ConflictException."),
            flag("message", "error.message", Kind.TEXT, "The message of the error."),
            flag("resource-id", "error.resourceId", Kind.TEXT, "The resource that is not found."),
            flag("resource-type", "error.resourceType", Kind.TEXT, "What that resource is."),
            flag(
                "retry-after",
                "error.retryAfter",
                Kind.TEXT,
                "When calls that are throttled are to be tried again, such as 2s."),
            flag("status", "status", Kind.NUMBER, "A bare status of 500 to 599 to answer."),
            flag("delay", "delay", Kind.TEXT, "How long calls take longer, such as 500ms."),
            flag(
                "connection",
                "connection",
                Kind.NAME,
                "cut-before-commit or cut-after-commit: close without an answer."));
  }

  private static ControlCommand requestsList() {
    return new ControlCommand(
            "requests list", "Print the latest requests, or wait for one.", "GET", "/requests")
        .with(
            flag("operation", "operation", Kind.TEXT, "The operation."),
            ACCOUNT,
            ACCESS_KEY_ID,
            flag("status", "status", Kind.NUMBER, "The status of the answer."),
            flag("error-type", "errorType", Kind.TEXT, "The type of the error."),
            flag("after", "after", Kind.NUMBER, "Only requests with greater numbers."),
            flag("wait", "wait", Kind.TEXT, "How long to wait for one that matches, such as 5s."));
  }

  private static ControlCommand eventsList() {
    return new ControlCommand(
            "events list", "Print events of cases, or wait for one.", "GET", "/events")
        .with(
            ACCOUNT,
            flag("domain", "domainId", Kind.TEXT, "The domain."),
            flag("case", "caseId", Kind.TEXT, "The case that changed."),
            flag("related-item", "relatedItemId", Kind.TEXT, "The related item that changed."),
            flag("event-type", "eventType", Kind.TEXT, "What happened, such as CASE.CREATED."),
            flag("after", "after", Kind.TEXT, "The next of an answer, to read on."),
            flag("wait", "wait", Kind.TEXT, "How long to wait for one that matches, such as 5s."));
  }
}
