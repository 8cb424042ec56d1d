package dev.docket.junit5;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A domain that a seed has created.
 *
 * @param ids the ids of what is in it, by kind and name
 */
public record SeededDomain(
    String name,
    String account,
    String region,
    String domainId,
    String domainArn,
    Map<String, String> ids) {

  public SeededDomain {
    ids = Map.copyOf(ids);
  }

  static SeededDomain of(Map<String, Object> domain) {
    Map<String, String> ids = new LinkedHashMap<>();
    Members.object(domain, "ids").forEach((name, id) -> ids.put(name, String.valueOf(id)));
    return new SeededDomain(
        Members.text(domain, "name"),
        Members.text(domain, "account"),
        Members.text(domain, "region"),
        Members.text(domain, "domainId"),
        Members.text(domain, "domainArn"),
        ids);
  }
}
