package dev.docket.server;

import dev.docket.operations.Authorizer;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must be so before a server starts: the service does what the contract says, no more. */
final class ContractCoverage {

  private ContractCoverage() {}

  /**
   * @param operations the names of those that the service has
   * @throws IllegalStateException when contract and operations differ, or when the server would
   *     have to ask for resources that there cannot be
   */
  static void require(Contract contract, Set<String> operations, Authorizer authorizer) {
    requireSame(contract.operations().keySet(), operations);
    contract.operations().values().forEach(route -> requireKnown(route, authorizer));
  }

  private static void requireSame(Set<String> contract, Set<String> operations) {
    if (!contract.equals(operations)) {
      Set<String> difference = new TreeSet<>(contract);
      difference.addAll(operations);
      difference.removeIf(name -> contract.contains(name) && operations.contains(name));
      throw new IllegalStateException("Contract and operations differ in " + difference);
    }
  }

  private static void requireKnown(Route route, Authorizer authorizer) {
    for (List<String> kinds : route.permissions().kinds()) {
      if (!authorizer.knows(kinds)) {
        throw new IllegalStateException(route + " asks for resources of unknown kinds: " + kinds);
      }
    }
  }
}
