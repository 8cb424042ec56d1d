package dev.docket.operations;

import static dev.docket.operations.TestPolicies.access;
import static dev.docket.operations.TestPolicies.allow;
import static dev.docket.operations.TestPolicies.allowIf;
import static dev.docket.operations.TestPolicies.deny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.operations.Permission.Part;
import dev.docket.policy.Verdict;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a caller may have something done. */
class AuthorizerTest {

  private static final Tenant TENANT = new Tenant("123456789012", "us-east-1");
  private static final String ARN = "arn:aws:cases:us-east-1:123456789012:";

  /**
   * @param tags a tag {@code type} makes it a related item
   */
  record Thing(Map<String, String> tags) implements Taggable {

    static final Kind<Thing> DOMAIN = new Kind<>("domain", Thing.class, 1);
    static final Kind<Thing> PART = new Kind<>("part", Thing.class, 1);

    @Override
    public Thing withTags(Map<String, String> newTags) {
      return new Thing(newTags);
    }

    @Override
    public ResourceAttributes policyAttributes() {
      return new ResourceAttributes(tags, tags.get("type"), tags.get("creator"));
    }
  }

  private final FakeStorage storage = new FakeStorage();
  private final Authorizer authorizer =
      new Authorizer(
          new Resources(storage),
          Map.of(Arn.SERVICE, new TaggableKinds(Thing.DOMAIN, List.of(Thing.PART))));

  private static Permission on(String operation, String... path) {
    List<Part> parts =
        Stream.iterate(0, i -> i < path.length, i -> i + 2)
            .map(i -> new Part(path[i], path[i + 1]))
            .toList();
    return Permission.of(operation, parts);
  }

  private void store(Map<String, String> tags, String... ids) {
    Key<Thing> key = TENANT.child(Thing.DOMAIN, ids[0]);
    if (ids.length > 1) {
      key = key.child(Thing.PART, ids[1]);
    }
    storage.commit(Changes.of(Change.create(key, new Thing(tags)))).toCompletableFuture().join();
  }

  /** What the caller is told; empty when all is allowed. */
  private String refusal(Access access, Permission... permissions) {
    Caller caller = new Caller(TENANT, "arn:aws:iam::123456789012:user/ann", access);
    try {
      authorizer.require(caller, List.of(permissions)).toCompletableFuture().join();
      return "";
    } catch (CompletionException failure) {
      Problem problem = ((ProblemException) Stages.cause(failure)).problem();
      assertThat(problem.type()).isEqualTo("AccessDeniedException");
      return problem.message();
    }
  }

  @Test
  void unrestrictedCaller_isAskedNothing() {
    assertThat(refusal(Access.UNRESTRICTED, on("Get", "domain", "d"))).isEmpty();
    assertThat(storage.reads).isZero();
  }

  @Test
  void policyThatLooksAtNoResource_readsNothing() {
    Access access = access(allow("cases:Get", ARN + "domain/d*"));

    assertThat(refusal(access, on("Get", "domain", "d"), on("Get", "domain", "d", "part", "p")))
        .isEmpty();
    assertThat(storage.reads).isZero();
  }

  @Test
  void everyResource_hasToBeAllowed() {
    Access access = access(allow("*", "*"), deny("cases:Get", ARN + "domain/d/part/q"));

    assertThat(refusal(access, on("Get", "domain", "d"), on("Get", "domain", "d", "part", "q")))
        .isEqualTo(
            "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: cases:Get on"
                + " resource: "
                + ARN
                + "domain/d/part/q with an explicit deny in an identity-based policy");
    assertThat(refusal(access, on("Put", "domain", "d", "part", "q"))).isEmpty();
  }

  @Test
  void refusal_isExplainedByTheStatementThatDecides() {
    Access access = access(allow("cases:Get", "*"), deny("cases:Get", ARN + "domain/d"));

    assertThatThrownBy(() -> access.require("Get", ARN + "domain/d", ResourceAttributes.NONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.explanation())
                    .satisfies(
                        why -> assertThat(why.kind()).isEqualTo(Explanation.Kind.POLICY),
                        why -> assertThat(why.details().get("statement")).contains("statement 2")));
    assertThatThrownBy(() -> access.require("Put", ARN + "domain/d", ResourceAttributes.NONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.explanation())
                    .isEqualTo(
                        new Explanation(
                            Explanation.Kind.POLICY,
                            "No statement of the identity-based policy allows cases:Put here.")));
  }

  @Test
  void tagsOfAllResources_areReadAtOnce() {
    store(Map.of("team", "red"), "d");
    store(Map.of("team", "red"), "d", "p");
    store(Map.of("team", "blue"), "d", "q");
    Access access = access(allowIf("cases:Get", "aws:ResourceTag/team", "red"));

    assertThat(refusal(access, on("Get", "domain", "d"), on("Get", "domain", "d", "part", "p")))
        .isEmpty();
    assertThat(storage.reads).isEqualTo(1);
    assertThat(refusal(access, on("Get", "domain", "d"), on("Get", "domain", "d", "part", "q")))
        .contains("domain/d/part/q because no identity-based policy allows the cases:Get action");
  }

  @Test
  void absentResource_isRefusedAsOneWithoutTags() {
    store(Map.of(), "d");
    Access access = access(allowIf("cases:Get", "aws:ResourceTag/team", "red"));

    assertThat(refusal(access, on("Get", "domain", "x")).replace("domain/x", "domain/d"))
        .isEqualTo(refusal(access, on("Get", "domain", "d")))
        .isNotEmpty();
  }

  @Test
  void newResource_isNotLookedFor() {
    store(Map.of("team", "red"), "d", "*");
    Access access = access(allowIf("cases:Put", "aws:ResourceTag/team", "red"));

    assertThat(refusal(access, on("Put", "domain", "d", "part", "*"))).isNotEmpty();
    assertThat(storage.reads).isZero();
  }

  @Test
  void relatedItem_givesKeysToTheWholeCall() {
    store(Map.of("team", "red"), "d");
    store(Map.of("type", "Comment", "creator", "ann"), "d", "p");
    Access comments = access(allowIf("cases:Get", "cases:RelatedItemType", "Comment"));
    Access own = access(allowIf("cases:Get", "cases:CreatedBy", "ann"));
    Access red = access(allowIf("cases:Get", "aws:ResourceTag/team", "red"));
    Permission domain = on("Get", "domain", "d");
    Permission item = on("Get", "domain", "d", "part", "p");

    assertThat(refusal(comments, domain, item)).isEmpty();
    assertThat(refusal(own, domain, item)).isEmpty();
    assertThat(refusal(comments, domain)).isNotEmpty();
    assertThat(refusal(red, domain, item)).contains("part/p");
  }

  @Test
  void kinds_areKnownFromTheTop() {
    assertThat(authorizer.knows(List.of())).isTrue();
    assertThat(authorizer.knows(List.of("domain"))).isTrue();
    assertThat(authorizer.knows(List.of("domain", "part"))).isTrue();
    assertThat(authorizer.knows(List.of("part"))).isFalse();
    assertThat(authorizer.knows(List.of("domain", "domain"))).isFalse();
    assertThat(authorizer.knows(List.of("domain", "thing"))).isFalse();
  }

  @Test
  void idWithASlash_isOneIdInTheArn() {
    Access access = access(allow("cases:Get", ARN + "domain/d/part/p"));

    assertThat(refusal(access, on("Get", "domain", "d/part/p"))).contains("domain/d%2Fpart%2Fp");
  }

  @Test
  void arn_isDecidedAboutAsItWasSent() {
    store(Map.of("team", "red"), "d");
    Access red = access(allowIf("cases:Tag", "aws:ResourceTag/team", "red"));
    String foreign = "arn:aws:cases:us-east-1:999999999999:domain/d";

    assertThat(refusal(red, Permission.of("Tag", ARN + "domain/d"))).isEmpty();
    assertThat(refusal(red, Permission.of("Tag", foreign))).contains(foreign);
    assertThat(refusal(red, Permission.of("Tag", "nonsense"))).contains("resource: nonsense ");
    assertThat(refusal(access(allow("cases:Tag", foreign)), Permission.of("Tag", foreign)))
        .isEmpty();
    assertThat(refusal(access(allow("cases:List", "*")), Permission.of("List", "*"))).isEmpty();
  }

  private List<AccessDecision> decisions(Access access, Permission... permissions) {
    Caller caller = new Caller(TENANT, "arn:aws:iam::123456789012:user/ann", access);
    return authorizer.decide(caller, List.of(permissions)).toCompletableFuture().join();
  }

  @Test
  void decisions_areOfEachPermissionAlone_andReadOnce() {
    store(Map.of("team", "red"), "red");
    store(Map.of("team", "blue"), "blue");
    Access access = access(allowIf("cases:Get", "aws:ResourceTag/team", "red"));

    List<AccessDecision> decisions =
        decisions(
            access,
            on("Get", "domain", "blue"),
            on("Get", "domain", "red"),
            Permission.of("cases:Get", ARN + "domain/red"),
            on("Delete", "domain", "red"));

    assertThat(decisions)
        .extracting(decision -> decision.outcome() == Verdict.Outcome.ALLOWED)
        .containsExactly(false, true, true, false);
    assertThat(decisions).allMatch(decision -> decision.missing().isEmpty());
    assertThat(storage.reads).isEqualTo(1);
  }

  @Test
  void decisionsWithoutPolicies_readNothing() {
    assertThat(decisions(Access.UNRESTRICTED, on("Get", "domain", "d")))
        .containsExactly(AccessDecision.UNRESTRICTED);
    assertThat(storage.reads).isZero();
  }

  @Test
  void keysOfTheInput_areMissing() {
    Access access =
        access(
            allowIf("cases:Get", "aws:RequestTag/Team", "red"),
            allowIf("cases:Get", "aws:PrincipalTag/team", "red"));

    assertThat(decisions(access, on("Get", "domain", "d")))
        .containsExactly(
            new AccessDecision(Verdict.Outcome.IMPLICITLY_DENIED, List.of("aws:requesttag/team")));
  }

  @Test
  void actionOfAServiceWithoutResources_isForThoseOfCases() {
    Access access = access(allow("docket:Read", ARN + "domain/d"));

    assertThat(refusal(access, on("docket:Read", "domain", "d"))).isEmpty();
    assertThat(refusal(access, on("docket:Read", "domain", "e")))
        .contains("docket:Read on resource: " + ARN + "domain/e");
  }
}
