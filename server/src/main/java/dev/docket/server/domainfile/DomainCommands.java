package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.docket.server.contract.Route;
import dev.docket.server.seed.DomainFile;
import dev.docket.server.seed.KnownField;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Exports, plans and applies files of domains. */
final class DomainCommands {

  /** The exit code of success, and of a plan without changes. */
  static final int OK = 0;

  /** The exit code when something is refused or fails. */
  static final int FAILED = 1;

  /** The exit code of a plan with changes. */
  static final int CHANGES = 2;

  private static final String ACTIVE = "Active";
  private static final String FAILED_CREATION = "CreationFailed";
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int MOST_POLLS = 600;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, Route> routes;
  private final InstantSource clock;
  private final Supplier<List<KnownField>> systemFields;
  private final PlanReport report;
  private final PrintWriter err;

  /**
   * @param routes the operations of the contract by name
   * @param clock tells when calls are signed
   * @param systemFields those of a new domain
   */
  DomainCommands(
      Map<String, Route> routes,
      InstantSource clock,
      Supplier<List<KnownField>> systemFields,
      PlanReport report,
      PrintWriter err) {
    this.routes = routes;
    this.clock = clock;
    this.systemFields = systemFields;
    this.report = report;
    this.err = err;
  }

  /**
   * What a command is to do.
   *
   * @param domain the name or id of the domain; null for the name in the file
   * @param createsDomain whether a domain that does not exist is created
   * @param allowsDelete whether anything may be deleted or deactivated
   */
  record Task(
      ApiAccess access, @Nullable String domain, boolean createsDomain, boolean allowsDelete) {}

  private CasesApi api(ApiAccess access) {
    return new CasesApi(
        routes, access, new CasesApi.Pacing(clock, Thread::sleep, RandomGenerator.getDefault()));
  }

  /**
   * Prints a domain as a file.
   *
   * @return the exit code
   * @throws CallException when a call is refused or not answered
   * @throws IllegalArgumentException when names in the domain are not clear
   */
  int export(Task task) {
    try (CasesApi api = api(task.access())) {
      DomainReader reader = new DomainReader(api);
      String wanted = String.valueOf(task.domain());
      Optional<String> id = reader.find(wanted);
      if (id.isEmpty()) {
        err.println(noDomain(task, wanted));
        return FAILED;
      }
      DomainState state = reader.read(id.get());
      report.print(DomainText.file(state.name(), new FileVocabulary(state).configuration(state)));
      return OK;
    }
  }

  private static String noDomain(Task task, String domain) {
    return "There is no domain "
        + domain
        + " at "
        + task.access().url()
        + " in "
        + task.access().region();
  }

  /**
   * Prints what would make a domain as a file says.
   *
   * @return the exit code
   * @throws dev.docket.server.seed.InvalidSeedException when the file is wrong
   * @throws CallException when a call is refused or not answered
   * @throws IllegalArgumentException when something cannot be changed, or names are not clear
   */
  int plan(Task task, DomainFile file) {
    try (CasesApi api = api(task.access())) {
      DomainState state = state(api, task, file);
      if (state == null) {
        return FAILED;
      }
      DomainPlan plan = new DomainPlanner(routes, file, state).plan();
      if (state.exists() && plan.isEmpty()) {
        report.say("Nothing to do: the domain " + state.name() + " is as the file says.");
        return OK;
      }
      report.printDomain(state, plan);
      report.say("");
      report.say("Plan: " + PlanReport.counts(plan, "to create", "to change", "to delete") + ".");
      int destructive = plan.destructive().size();
      if (destructive > 0 && !task.allowsDelete()) {
        report.say(
            destructive
                + " of these delete, deactivate or switch off: apply refuses all without"
                + " --allow-delete.");
      }
      return CHANGES;
    }
  }

  /**
   * Makes a domain as a file says. When anything is refused beforehand, nothing has been changed.
   *
   * @return the exit code
   * @throws dev.docket.server.seed.InvalidSeedException when the file is wrong
   * @throws CallException when a call is refused or not answered
   * @throws IllegalArgumentException when something cannot be changed, or names are not clear
   */
  int apply(Task task, DomainFile file) {
    try (CasesApi api = api(task.access())) {
      DomainState state = state(api, task, file);
      if (state == null) {
        return FAILED;
      }
      DomainPlan plan = new DomainPlanner(routes, file, state).plan();
      if (!plan.destructive().isEmpty() && !task.allowsDelete()) {
        err.println("Nothing was changed. Without --allow-delete, apply refuses:");
        plan.destructive().forEach(change -> err.println(PlanReport.line(change)));
        return FAILED;
      }
      if (!state.exists()) {
        DomainState created = created(api, state.name());
        report.sayCreated(state);
        plan = new DomainPlanner(routes, file, created).plan();
      } else if (plan.isEmpty()) {
        report.say("Nothing to do: the domain " + state.name() + " is as the file says.");
        return OK;
      }
      return make(api, plan);
    }
  }

  private int make(CasesApi api, DomainPlan plan) {
    int[] made = {0};
    try {
      new DomainApplication(api)
          .apply(
              plan,
              change -> {
                made[0]++;
                report.print(change);
                report.flush();
              });
    } catch (DomainApplication.StoppedException stopped) {
      err.println(PlanReport.line(stopped.change()) + " failed: " + stopped.getMessage());
      err.println(
          made[0]
              + " of "
              + plan.changes().size()
              + " changes are made and stay. When the cause is mended, apply again: it goes on from"
              + " there.");
      return FAILED;
    }
    report.say("");
    report.say("Applied: " + PlanReport.counts(plan, "created", "changed", "deleted") + ".");
    return OK;
  }

  /** The domain; null when there is none and none is to be created, which is told. */
  private @Nullable DomainState state(CasesApi api, Task task, DomainFile file) {
    DomainReader reader = new DomainReader(api);
    String wanted = task.domain() == null ? file.name() : task.domain();
    Optional<String> id = reader.find(wanted);
    if (id.isPresent()) {
      return reader.read(id.get());
    }
    if (task.createsDomain()) {
      return DomainReader.absent(wanted, systemFields.get());
    }
    err.println(noDomain(task, wanted) + "; --create-domain creates it");
    return null;
  }

  private static DomainState created(CasesApi api, String name) {
    String id =
        api.call("CreateDomain", List.of(), NODES.objectNode().put("name", name))
            .path("domainId")
            .asText();
    for (int poll = 0; poll < MOST_POLLS; poll++) {
      JsonNode domain = api.call("GetDomain", List.of(id), NODES.objectNode());
      String status = domain.path("domainStatus").asText();
      if (status.equals(ACTIVE)) {
        return new DomainReader(api).read(id);
      }
      if (status.equals(FAILED_CREATION)) {
        throw new CallException("The domain " + id + " could not be created: " + status, 0);
      }
      api.pause(POLL);
    }
    throw new CallException("The domain " + id + " is still not active; apply again later", 0);
  }
}
