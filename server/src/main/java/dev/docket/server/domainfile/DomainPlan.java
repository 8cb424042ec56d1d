package dev.docket.server.domainfile;

import java.util.List;

/**
 * What makes a domain as a file says.
 *
 * @param changes in an order in which they succeed: first what is created and changed, last what is
 *     taken away
 */
record DomainPlan(List<PlannedChange> changes) {

  DomainPlan {
    changes = List.copyOf(changes);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  List<PlannedChange> destructive() {
    return changes.stream().filter(PlannedChange::destructive).toList();
  }

  long count(PlannedChange.Sign sign) {
    return changes.stream().filter(change -> change.sign() == sign).count();
  }
}
