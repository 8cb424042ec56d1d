package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.policy.ConditionValues;
import dev.docket.policy.PolicySet;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a caller is to policies. */
class IdentityTest {

  private static final Tenant TENANT = new Tenant("123456789012", "eu-central-1");
  private static final String ANN = "arn:aws:iam::123456789012:user/dept/ann";

  private static final RequestFacts FACTS =
      new RequestFacts(
          "192.0.2.7",
          true,
          "curl/8",
          Instant.parse("2026-11-22T17:30:14.987654Z"),
          key -> key.equals("aws:requesttag/team") ? List.of("blue") : null);

  private static ConditionValues keys(Principal principal, RequestFacts facts) {
    return new GlobalKeys(TENANT, principal, facts);
  }

  @Test
  void callerWithoutPolicies_isUnrestricted() {
    Identity identity = new Identity(TENANT, Principal.of(ANN), "AKIA", null);

    assertThat(identity.caller(() -> FACTS))
        .isEqualTo(new Caller(TENANT, ANN, Access.UNRESTRICTED));
  }

  @Test
  void callerWithPolicies_isRestricted() {
    PolicySet nothing = new PolicySet(List.of(), null, List.of());
    Identity identity = new Identity(TENANT, Principal.of(ANN), "AKIA", nothing);

    assertThat(identity.caller(() -> FACTS).access().isUnrestricted()).isFalse();
    assertThat(identity.caller(() -> FACTS).principal()).isEqualTo(ANN);
  }

  @ParameterizedTest
  @CsvSource({
    "aws:sourceip, 192.0.2.7",
    "aws:currenttime, 2026-11-22T17:30:14Z",
    "aws:epochtime, 1795368614",
    "aws:securetransport, true",
    "aws:useragent, curl/8",
    "aws:requestedregion, eu-central-1",
    "aws:principalarn, arn:aws:iam::123456789012:user/dept/ann",
    "aws:principalaccount, 123456789012",
    "aws:principaltype, User",
    "aws:username, ann",
    "aws:userid, AIDA1",
    "aws:principaltag/team, red",
    "aws:principaltag/other, ",
    "aws:requesttag/team, blue",
    "aws:requesttag/other, ",
    "aws:sourcevpc, "
  })
  void conditionKey_hasItsValue(String key, String value) {
    Principal ann = new Principal(ANN, "AIDA1", Map.of("Team", "red"));

    assertThat(keys(ann, FACTS).get(key)).isEqualTo(value == null ? null : List.of(value));
  }

  /** Java writes such addresses with their interface, which no range of a policy would match. */
  @Test
  void addressOfALink_isWithoutItsInterface() {
    RequestFacts facts =
        new RequestFacts("fe80:0:0:0:0:0:0:1%eth0", false, null, Instant.EPOCH, other -> null);

    assertThat(keys(Principal.of(ANN), facts).get("aws:sourceip"))
        .containsExactly("fe80:0:0:0:0:0:0:1");
  }

  @ParameterizedTest
  @CsvSource({"aws:sourceip, ", "aws:useragent, ", "aws:securetransport, false"})
  void whatTheRequestLacks_isNoKey(String key, String value) {
    RequestFacts bare = new RequestFacts(null, false, null, Instant.EPOCH, other -> null);

    assertThat(keys(Principal.of(ANN), bare).get(key))
        .isEqualTo(value == null ? null : List.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "iam, user/ann, User, ann, ann, iam, user/ann",
    "iam, root, Account, , 123456789012, iam, root",
    "iam, role/app/agent, AssumedRole, , agent, iam, role/app/agent",
    "sts, assumed-role/agent/bob, AssumedRole, , agent:bob, iam, role/agent",
    "sts, federated-user/eve, FederatedUser, , 123456789012:eve, sts, federated-user/eve",
    "sso, thing, , , thing, sso, thing"
  })
  void principal_isWhatItsArnSays(
      String service,
      String resource,
      String type,
      String userName,
      String userId,
      String policyService,
      String policyResource) {
    Principal principal = Principal.of("arn:aws:" + service + "::123456789012:" + resource);

    assertThat(principal.type()).isEqualTo(type);
    assertThat(principal.userName()).isEqualTo(userName);
    assertThat(principal.userId()).isEqualTo(userId);
    assertThat(principal.policyArn())
        .isEqualTo("arn:aws:" + policyService + "::123456789012:" + policyResource);
  }
}
