package dev.docket.server.contract;

import dev.docket.CasesService;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Quotas;
import dev.docket.operations.Stamps;
import dev.docket.storage.memory.MemoryStorage;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations that the server has, over an empty store. */
final class Served {

  private Served() {}

  /** By name. */
  static Map<String, Operation<?, ?>> operations() {
    Clock clock = Clock.systemUTC();
    return new CasesService(
            new MemoryStorage(),
            new Stamps(clock, Ids.timeOrdered(clock)),
            Quotas.standard(),
            Provisioning.immediate(),
            ValidationPolicy.full(),
            Duration.ZERO)
        .operations().stream().collect(Collectors.toMap(Operation::name, Function.identity()));
  }
}
