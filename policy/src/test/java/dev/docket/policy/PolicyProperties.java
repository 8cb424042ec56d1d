package dev.docket.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds of all policies. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PolicyProperties {

  private static final String PREFIX = "arn:aws:cases:us-east-1:1:domain/d/case/";
  private static final List<String> ACTIONS =
      List.of("cases:GetCase", "cases:ListDomains", "cases:DeleteCase");
  private static final List<String> RESOURCE_KEYS =
      List.of("aws:ResourceTag/a", "aws:ResourceTag/b", "cases:CreatedBy");
  private static final List<String> REQUEST_KEYS =
      List.of("aws:username", "aws:PrincipalTag/a", "aws:RequestTag/b");
  private static final List<String> OWN =
      List.of(
          "x",
          "X",
          "y",
          "5",
          "7",
          "*",
          "2026-11-27",
          "true",
          "arn:aws:iam::1:user/x",
          "arn:aws:iam::2:user/y");
  private static final Map<String, List<String>> OPERATORS =
      Map.of(
          "StringEquals,StringNotEquals,StringEqualsIgnoreCase,StringNotEqualsIgnoreCase",
          List.of("x", "y", "", "*", "${aws:username}", "${aws:ResourceTag/a}"),
          "StringLike,StringNotLike",
          List.of("x", "*", "?", "x*", "${aws:username}", "${aws:ResourceTag/b}*", "${*}"),
          "ArnEquals,ArnNotLike",
          List.of(
              "arn:aws:iam::1:user/x",
              "arn:aws:iam::1:user/${aws:username}",
              "arn:*:*:*:*:*",
              "${aws:ResourceTag/a}"),
          "NumericEquals,NumericNotEquals,NumericLessThan,NumericGreaterThanEquals",
          List.of("5", "6", "7.0"),
          "DateLessThan,DateGreaterThanEquals,DateNotEquals",
          List.of("2026-11-27", "2026-11-28", "10"),
          "Bool,Null",
          List.of("true", "false"),
          "IpAddress,NotIpAddress",
          List.of("10.0.0.0/8"),
          "BinaryEquals",
          List.of("dHJ1ZQ==", "true"));

  /** A request that a resource is part of. */
  private record Request(
      String action, String resource, ConditionValues request, ConditionValues own) {
    boolean isAllowedBy(PolicySet policies) {
      return verdict(policies).allowed();
    }

    Verdict verdict(PolicySet policies) {
      return policies.decide(action, resource, ConditionKey.merged(request, own));
    }
  }

  @Property(tries = 5_000)
  void residual_decidesAsDecideDoes(
      @ForAll("sets") PolicySet policies, @ForAll("requests") Request request) {
    Assume.that(request.resource().lastIndexOf('/') < PREFIX.length());
    ConditionValues closed =
        key -> {
          assertThat(ConditionKey.isOfResource(key)).as(key).isFalse();
          return request.request().get(key);
        };
    assertThat(
            policies
                .residual(request.action(), PREFIX, closed)
                .allows(request.resource(), request.own()))
        .isEqualTo(request.isAllowedBy(policies));
  }

  @Property
  void resource_isNotLookedAtInVain(
      @ForAll("sets") PolicySet policies, @ForAll("requests") Request request) {
    if (!policies.looksAtResource(request.action())) {
      assertThat(
              new Request(request.action(), request.resource(), request.request(), key -> null)
                  .isAllowedBy(policies))
          .isEqualTo(request.isAllowedBy(policies));
    }
  }

  @Property
  void deny_neverAllowsMore(
      @ForAll("statements") List<String> statements,
      @ForAll("statement") String more,
      @ForAll("requests") Request request) {
    List<String> with = new ArrayList<>(statements);
    with.add(more.replace("'Allow'", "'Deny'"));
    if (request.isAllowedBy(identity(with))) {
      assertThat(request.isAllowedBy(identity(statements))).isTrue();
    }
  }

  @Property
  void allow_neverAllowsLess(
      @ForAll("statements") List<String> statements,
      @ForAll("statement") String more,
      @ForAll("requests") Request request) {
    List<String> with = new ArrayList<>(statements);
    with.add(more.replace("'Deny'", "'Allow'"));
    if (request.isAllowedBy(identity(statements))) {
      assertThat(request.isAllowedBy(identity(with))).isTrue();
    }
  }

  @Property
  void boundaryAndSession_onlyNarrow(
      @ForAll("sets") PolicySet policies, @ForAll("requests") Request request) {
    PolicySet granted = new PolicySet(policies.identity(), null, List.of());
    if (request.isAllowedBy(policies)) {
      assertThat(request.isAllowedBy(granted)).isTrue();
    }
  }

  @Property
  void order_makesNoDifference(
      @ForAll("statements") List<String> statements,
      @ForAll Random random,
      @ForAll("requests") Request request) {
    List<String> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);
    List<Policy> apart = shuffled.stream().map(Documents::of).toList();
    boolean allowed = request.isAllowedBy(identity(statements));
    assertThat(request.isAllowedBy(identity(shuffled))).isEqualTo(allowed);
    assertThat(request.isAllowedBy(new PolicySet(apart, null, List.of()))).isEqualTo(allowed);
  }

  @Property
  void caseOfAnAction_makesNoDifference(
      @ForAll("sets") PolicySet policies, @ForAll("requests") Request request) {
    Request upper =
        new Request(
            request.action().toUpperCase(Locale.ROOT),
            request.resource(),
            request.request(),
            request.own());
    assertThat(upper.verdict(policies)).isEqualTo(request.verdict(policies));
  }

  @Property
  void glob_matchesAsItsDefinitionDoes(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    assertThat(Glob.of(pattern).matches(text)).isEqualTo(matches(pattern, text));
  }

  @Property
  void glob_reachesWhatItMatches(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
    String prefix = text.substring(0, text.length() / 2);
    Glob glob = Glob.of(pattern);
    Glob.Reach reach = glob.after(prefix);
    if (text.length() > prefix.length() && reach != Glob.Reach.SOME) {
      assertThat(glob.matches(text)).isEqualTo(reach == Glob.Reach.ALL);
    }
  }

  private static boolean matches(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    if (pattern.charAt(0) == '*') {
      return matches(pattern.substring(1), text)
          || (!text.isEmpty() && matches(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
        && matches(pattern.substring(1), text.substring(1));
  }

  private static PolicySet identity(List<String> statements) {
    return Documents.identity(Documents.of(statements.toArray(String[]::new)));
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*?").ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab").ofMaxLength(10);
  }

  @Provide
  Arbitrary<PolicySet> sets() {
    Arbitrary<Policy> policy =
        statements().map(statements -> Documents.of(statements.toArray(String[]::new)));
    return Combinators.combine(
            policy.list().ofMaxSize(2).injectNull(0.1),
            policy.injectNull(0.6),
            policy.list().ofMaxSize(1))
        .as(PolicySet::new);
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return statement().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> statement() {
    Arbitrary<String> action =
        Combinators.combine(
                Arbitraries.of("Action", "Action", "Action", "NotAction"),
                Arbitraries.of("*", "cases:*", "cases:Get*", "cases:?e*", "cases:ListDomains"))
            .as((name, pattern) -> quoted(name) + ":" + quoted(pattern));
    Arbitrary<String> resource =
        Combinators.combine(
                Arbitraries.of("Resource", "Resource", "Resource", "NotResource"),
                Arbitraries.of(
                    "*",
                    "arn:aws:cases:us-east-1:1:domain/d/*",
                    PREFIX + "*",
                    PREFIX + "x",
                    PREFIX + "${aws:username}",
                    PREFIX + "${aws:ResourceTag/a}",
                    PREFIX + "?*x",
                    PREFIX + "x/*",
                    "arn:aws:cases:*:*:domain/*/field/*"))
            .as((name, pattern) -> quoted(name) + ":" + quoted(pattern));
    Arbitrary<String> conditions =
        condition()
            .list()
            .ofMaxSize(2)
            .uniqueElements(PolicyProperties::operator)
            .map(list -> "'Condition':{" + String.join(",", list) + "}");
    return Combinators.combine(
            Arbitraries.of("Allow", "Allow", "Deny"), action, resource, conditions)
        .as(
            (effect, of, on, when) ->
                "{'Effect':"
                    + quoted(effect)
                    + ","
                    + of
                    + ","
                    + on
                    + (when.endsWith("{}") ? "" : "," + when)
                    + "}");
  }

  private static String operator(String condition) {
    return condition.substring(0, condition.indexOf(':', condition.indexOf('\'', 1)));
  }

  private Arbitrary<String> condition() {
    return Arbitraries.of(OPERATORS.keySet())
        .flatMap(
            operators ->
                Combinators.combine(
                        Arbitraries.of("", "", "ForAllValues:", "ForAnyValue:"),
                        Arbitraries.of(operators.split(",")),
                        Arbitraries.of("", "", "IfExists"),
                        key(),
                        Arbitraries.of(OPERATORS.get(operators)).list().ofMinSize(1).ofMaxSize(2))
                    .as(PolicyProperties::condition));
  }

  private static String condition(
      String prefix, String operator, String suffix, String key, List<String> values) {
    String full = operator.equals("Null") ? operator : prefix + operator + suffix;
    return quoted(full) + ":{" + quoted(key) + ":['" + String.join("','", values) + "']}";
  }

  private static Arbitrary<String> key() {
    List<String> keys = new ArrayList<>(RESOURCE_KEYS);
    keys.addAll(REQUEST_KEYS);
    return Arbitraries.of(keys);
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  @Provide
  Arbitrary<Request> requests() {
    return Combinators.combine(
            Arbitraries.of(ACTIONS),
            Arbitraries.of("x", "y", "xx", "*", "x/related-item/y").map(id -> PREFIX + id),
            values(REQUEST_KEYS),
            values(RESOURCE_KEYS))
        .as(Request::new);
  }

  private static Arbitrary<ConditionValues> values(List<String> keys) {
    return Arbitraries.maps(
            Arbitraries.of(keys).map(key -> key.toLowerCase(Locale.ROOT)), Arbitraries.of(OWN))
        .ofMaxSize(keys.size())
        .map(
            map ->
                key -> {
                  String value = map.get(key);
                  return value == null ? null : List.of(value);
                });
  }
}
