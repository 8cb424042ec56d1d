package dev.docket.server.control.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** A fault that is set. For use under the lock of {@link Faults}. */
final class Fault {

  private final String id;
  private final Instant created;
  private final Instant expires;
  private final ObjectNode given;
  private final Rule rule;
  private long skipped;
  private long hits;

  /**
   * @param given what it was made of, as it is listed
   */
  Fault(String id, Instant created, Instant expires, ObjectNode given, Rule rule) {
    this.id = id;
    this.created = created;
    this.expires = expires;
    this.given = given;
    this.rule = rule;
  }

  /**
   * Which calls it is for.
   *
   * @param operations empty for all
   * @param account null for all
   * @param accessKeyId null for all
   * @param skip how many calls that match go by first
   * @param times how many calls get the effect at most
   * @param probability how likely a call gets it, up to 1
   */
  record Rule(
      Set<String> operations,
      @Nullable String account,
      @Nullable String accessKeyId,
      long skip,
      long times,
      double probability,
      FaultEffect effect) {

    Rule {
      operations = Set.copyOf(operations);
    }

    boolean matches(String operation, String callersAccount, String callersKey) {
      return (operations.isEmpty() || operations.contains(operation))
          && (account == null || account.equals(callersAccount))
          && (accessKeyId == null || accessKeyId.equals(callersKey));
    }
  }

  String id() {
    return id;
  }

  Rule rule() {
    return rule;
  }

  boolean hasExpired(Instant now) {
    return !now.isBefore(expires);
  }

  /** Whether it has met as many calls as it is for. */
  boolean isUsedUp() {
    return hits >= rule.times();
  }

  /** Counts a call that matches; whether it gets the effect. */
  boolean meets(DoubleSupplier random) {
    if (isUsedUp()) {
      return false;
    }
    if (skipped < rule.skip()) {
      skipped++;
      return false;
    }
    if (rule.probability() < 1 && random.getAsDouble() >= rule.probability()) {
      return false;
    }
    hits++;
    return true;
  }

  /** As the contract has it. */
  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("faultId", id)
        .put("createdTime", created.toString())
        .put("expiresTime", expires.toString())
        .put("hits", hits)
        .setAll(given);
  }
}
