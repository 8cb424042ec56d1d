package dev.docket.server.seed;

import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A domain with all that a seed says is in it, ready to be stored.
 *
 * @param ids of what has a name or an id in the file, by its kind and that
 * @param changes what creates and counts all of it
 * @param standIns what creates the entities that stand for some of it over all tenants
 */
record SeededDomain(
    SeedDomain domain,
    String id,
    String arn,
    Map<String, String> ids,
    List<Change> changes,
    List<Change> standIns) {

  Tenant tenant() {
    return domain.tenant();
  }

  /** The keys directly under the tenant: that of the domain and that of its name. */
  List<Key<?>> roots() {
    return changes.stream()
        .filter(Change.Create.class::isInstance)
        .<Key<?>>map(change -> (Key<?>) change.scope())
        .filter(key -> key.parent().equals(tenant()))
        .toList();
  }

  static boolean isName(Key<?> key) {
    return key.kind().equals(Claim.KIND);
  }

  /** As the control plane tells of it. */
  Map<String, Object> answer() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("name", domain.name());
    answer.put("account", tenant().account());
    answer.put("region", tenant().region());
    answer.put("domainId", id);
    answer.put("domainArn", arn);
    answer.put("ids", ids);
    return answer;
  }
}
