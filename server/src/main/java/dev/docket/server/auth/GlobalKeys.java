package dev.docket.server.auth;

import dev.docket.policy.ConditionValues;
import dev.docket.storage.Tenant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition keys of a request: the global ones, and those that its operation adds. A value is
 * computed when a policy asks for it.
 */
record GlobalKeys(Tenant tenant, Principal principal, RequestFacts facts)
    implements ConditionValues {

  private static final String PRINCIPAL_TAG = "aws:principaltag/";

  @Override
  public @Nullable List<String> get(String key) {
    if (key.startsWith(PRINCIPAL_TAG)) {
      return list(principal.tags().get(key.substring(PRINCIPAL_TAG.length())));
    }
    return switch (key) {
      case "aws:sourceip" -> list(withoutZone(facts.sourceAddress()));
      case "aws:currenttime" -> list(facts.time().truncatedTo(ChronoUnit.SECONDS).toString());
      case "aws:epochtime" -> list(Long.toString(facts.time().getEpochSecond()));
      case "aws:securetransport" -> list(Boolean.toString(facts.secure()));
      case "aws:useragent" -> list(facts.userAgent());
      case "aws:requestedregion" -> list(tenant.region());
      case "aws:principalarn" -> list(principal.policyArn());
      case "aws:principalaccount" -> list(tenant.account());
      case "aws:principaltype" -> list(principal.type());
      case "aws:username" -> list(principal.userName());
      case "aws:userid" -> list(principal.userId());
      default -> facts.operation().get(key);
    };
  }

  /** An address of a link names an interface of this machine too, as in {@code fe80::1%eth0}. */
  private static @Nullable String withoutZone(@Nullable String address) {
    int zone = address == null ? -1 : address.indexOf('%');
    return address == null || zone < 0 ? address : address.substring(0, zone);
  }

  private static @Nullable List<String> list(@Nullable String value) {
    return value == null ? null : List.of(value);
  }
}
