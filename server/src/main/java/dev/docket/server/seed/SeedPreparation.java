package dev.docket.server.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Ids;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Stamps;
import dev.docket.server.contract.Route;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the data of a seed, in a store of its own that is empty at first: by the operations of the
 * API, so all rules and quotas of the API hold.
 */
final class SeedPreparation {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, Route> routes;
  private final SeedService service;
  private final Supplier<Storage> scratch;

  /**
   * @param scratch opens empty stores that answer at once
   */
  SeedPreparation(Map<String, Route> routes, SeedService service, Supplier<Storage> scratch) {
    this.routes = routes;
    this.service = service;
    this.scratch = scratch;
  }

  /**
   * Reads a seed and makes its data.
   *
   * @param source the name of the file; empty when it has none
   * @throws InvalidSeedException with all that is wrong with it
   */
  List<SeededDomain> prepare(
      byte[] content, String source, SeedReader.Surroundings surroundings, Ids ids, Instant now) {
    SeedMistakes mistakes = new SeedMistakes(source);
    List<SeedDomain> domains =
        new SeedReader(surroundings, now, mistakes).read(SeedYaml.read(content, mistakes));
    List<Named> system = SystemFields.of(routes, service, scratch, now);
    Map<SeedDomain, Names> names = new LinkedHashMap<>();
    domains.forEach(domain -> names.put(domain, Names.of(domain, system, mistakes)));
    names.forEach(
        (domain, known) -> walk(domain, known, now, step -> check(step, mistakes), mistakes));
    mistakes.end();
    try (Storage storage = scratch.get()) {
      RecordedStorage recorded = new RecordedStorage(storage);
      Execution execution = new Execution(recorded, new PrescribedIds(ids), now, mistakes);
      List<SeededDomain> seeded = new ArrayList<>();
      names.forEach(
          (domain, known) -> {
            DomainWalk walk = walk(domain, known, now, execution.of(domain.tenant()), mistakes);
            seeded.add(
                new SeededDomain(
                    domain,
                    walk.domainId(),
                    walk.domainArn(),
                    walk.idsByName(),
                    recorded.take(domain.tenant()),
                    recorded.take(Tenant.SHARED)));
          });
      mistakes.end();
      return seeded;
    }
  }

  private DomainWalk walk(
      SeedDomain domain, Names names, Instant now, StepExecutor executor, SeedMistakes mistakes) {
    DomainWalk walk = new DomainWalk(domain, names, routes, now, executor, mistakes);
    walk.walk();
    return walk;
  }

  /** Checks the input of a step, and makes up its output. */
  private @Nullable JsonNode check(SeedStep step, SeedMistakes mistakes) {
    try {
      if (step.body() != null) {
        ObjectNode unused = SeedCalls.input(routes, step);
      }
    } catch (ProblemException refusal) {
      ContractPlaces.record(mistakes, step, refusal.problem());
    }
    return NODES
        .objectNode()
        .put(step.output() + "Id", step.id() == null ? "pending" : step.id())
        .put(step.output() + "Arn", "arn:aws:cases:us-east-1:000000000000:domain/pending");
  }

  /** Runs steps for real. */
  private final class Execution {
    private final PrescribedIds ids;
    private final AtomicReference<Instant> time;
    private final SeedMistakes mistakes;
    private final SeedCalls calls;
    private final Map<String, String> named = new HashMap<>();

    Execution(Storage storage, PrescribedIds ids, Instant now, SeedMistakes mistakes) {
      this.ids = ids;
      this.time = new AtomicReference<>(now);
      this.mistakes = mistakes;
      this.calls = new SeedCalls(routes, service.over(storage, new Stamps(time::get, ids)));
    }

    StepExecutor of(Tenant tenant) {
      return step -> execute(tenant, step);
    }

    private @Nullable JsonNode execute(Tenant tenant, SeedStep step) {
      if (step.body() == null) {
        return null;
      }
      time.set(step.time());
      ids.prescribe(step.id());
      try {
        JsonNode output = calls.run(SeedCalls.caller(tenant), step);
        for (Problem problem : SeedCalls.problems(output)) {
          refused(step, problem);
        }
        String given = output.path(step.output() + "Id").asText();
        if (step.id() != null && !given.equals(step.id())) {
          throw new IllegalStateException(step.operation() + " gave the id " + given);
        }
        if (step.id() == null && step.name() != null && !given.isEmpty()) {
          named.put(given, step.name());
        }
        return output;
      } catch (ProblemException refusal) {
        refused(step, refusal.problem());
        return null;
      } finally {
        ids.prescribe(null);
      }
    }

    /** Messages name what has no id in the file by its name. */
    private void refused(SeedStep step, Problem problem) {
      String message = problem.message();
      for (Map.Entry<String, String> resource : named.entrySet()) {
        message = message.replace(resource.getKey(), resource.getValue());
      }
      mistakes.add(step.node().place(), step.path(), new Problem(problem.type(), message));
    }
  }
}
