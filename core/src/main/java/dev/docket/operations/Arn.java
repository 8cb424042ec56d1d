package dev.docket.operations;

import dev.docket.storage.Key;
import dev.docket.storage.Tenant;
import java.util.Map;
import java.util.Optional;

/**
 * The Amazon Resource Name of an entity: {@code arn:partition:cases:region:account:resource}, where
 * the resource is the path of its key.
 *
 * @param service the namespace, such as {@code cases}
 * @param tenant the account and region
 * @param resource the part after the account, such as {@code domain/7b1f…/case/9c2e…}
 */
public record Arn(String service, Tenant tenant, String resource) {

  /** The namespace of Connect Cases in ARNs, credential scopes and actions. */
  public static final String SERVICE = "cases";

  /** The partitions beside the first one, by how the names of their regions begin. */
  private static final Map<String, String> PARTITIONS =
      Map.of(
          "cn-", "aws-cn",
          "us-gov-", "aws-us-gov",
          "us-iso-", "aws-iso",
          "us-isob-", "aws-iso-b",
          "eu-isoe-", "aws-iso-e",
          "us-isof-", "aws-iso-f",
          "eusc-", "aws-eusc");

  /** An ARN of Connect Cases. */
  public Arn(Tenant tenant, String resource) {
    this(SERVICE, tenant, resource);
  }

  /** The ARN of the entity at a key. */
  public static Arn of(Key<?> key) {
    return of(SERVICE, key);
  }

  /** The ARN that the entity at a key has in a service. */
  public static Arn of(String service, Key<?> key) {
    return new Arn(service, key.tenant(), key.path());
  }

  /** Reads an ARN of Connect Cases; empty when the text is none. */
  public static Optional<Arn> parse(String text) {
    return parse(SERVICE, text);
  }

  /** Reads an ARN of a service; empty when the text is none. */
  public static Optional<Arn> parse(String service, String text) {
    String[] parts = text.split(":", 6);
    boolean wellFormed =
        parts.length == 6
            && parts[0].equals("arn")
            && parts[2].equals(service)
            && !parts[3].isEmpty()
            && !parts[4].isEmpty()
            && parts[1].equals(partition(parts[3]));
    return wellFormed
        ? Optional.of(new Arn(service, new Tenant(parts[4], parts[3]), parts[5]))
        : Optional.empty();
  }

  private static String partition(String region) {
    return PARTITIONS.entrySet().stream()
        .filter(partition -> region.startsWith(partition.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("aws");
  }

  @Override
  public String toString() {
    return String.join(
        ":",
        "arn",
        partition(tenant.region()),
        service,
        tenant.region(),
        tenant.account(),
        resource);
  }
}
