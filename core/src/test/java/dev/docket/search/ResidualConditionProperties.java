package dev.docket.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.operations.Access;
import dev.docket.operations.Arn;
import dev.docket.policy.Residual;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A search for what a residual allows finds that, or more where it says so. */
class ResidualConditionProperties {

  private static final Key<Domain> DOMAIN =
      new Tenant("111122223333", "us-east-1").child(Domain.KIND, "d");

  private static final List<String> IDS = List.of("0a", "0b", "c%2f/é");

  private static final List<String> KEYS = List.of("team", "Team", "TEAM", "a/b", "A/b", "Straße");

  private static final List<String> VALUES = List.of("", "red", "RED", "blue");

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void conditions_encloseWhatIsAllowed(
      @ForAll("residuals") Residual residual,
      @ForAll("ids") String id,
      @ForAll("tags") Map<String, String> tags) {
    Case found = tagged(id, tags);

    boolean allowed = Access.allows(residual, Case.key(DOMAIN, id), found.policyAttributes());

    ResidualCondition conditions = ResidualCondition.of(residual, DOMAIN);
    Map<String, SearchValue> values = found.searchValues();
    boolean widest = conditions.widest().matches(values);
    boolean narrowest = conditions.narrowest().matches(values);
    if (allowed) {
      assertThat(widest).isTrue();
    } else {
      assertThat(narrowest).isFalse();
    }
    if (conditions.isExact()) {
      assertThat(widest).isEqualTo(allowed);
    }
    Statistics.label("exact").collect(conditions.isExact());
    Statistics.label("allowed").collect(allowed);
  }

  @Property(tries = 2_000)
  void residual_withoutTests_isExact(@ForAll("plainResiduals") Residual residual) {
    assertThat(ResidualCondition.of(residual, DOMAIN).isExact()).isTrue();
  }

  @Property
  void constants_areNotSearchedFor(@ForAll boolean allowed) {
    Residual constant = new Residual.Constant(allowed);
    Residual tag = new Residual.AttributeExists("aws:resourcetag/team");
    Residual decided =
        allowed
            ? new Residual.Any(List.of(tag, new Residual.Not(new Residual.Constant(false))))
            : new Residual.All(List.of(tag, constant));

    assertThat(ResidualCondition.of(decided, DOMAIN).widest())
        .isEqualTo(allowed ? Condition.ALWAYS : Condition.NEVER);
  }

  private static Case tagged(String id, Map<String, String> tags) {
    return new Case(
        "template",
        null,
        Map.of("case_id", new StringValue(id)),
        Map.of(),
        CaseItems.NONE,
        1,
        tags,
        null);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of(IDS);
  }

  @Provide
  Arbitrary<Map<String, String>> tags() {
    return Arbitraries.maps(Arbitraries.of(KEYS), Arbitraries.of(VALUES)).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Residual> residuals() {
    return joined(Arbitraries.frequencyOf(Tuple.of(4, plain()), Tuple.of(1, tests())), 3);
  }

  @Provide
  Arbitrary<Residual> plainResiduals() {
    return joined(plain(), 3);
  }

  private static Arbitrary<Residual> joined(Arbitrary<Residual> leaf, int levels) {
    if (levels == 0) {
      return leaf;
    }
    Arbitrary<Residual> inner = joined(leaf, levels - 1);
    Arbitrary<List<Residual>> some = inner.list().ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf,
        some.map(Residual.All::new),
        some.map(Residual.Any::new),
        inner.map(Residual.Not::new));
  }

  private static Arbitrary<Residual> plain() {
    Arbitrary<String> keys =
        Arbitraries.of(
            "aws:resourcetag/team",
            "aws:resourcetag/a/b",
            "aws:resourcetag/straße",
            "aws:resourcetag/none",
            "cases:createdby",
            "cases:relateditemtype");
    Arbitrary<Set<String>> values = Arbitraries.of(VALUES).set().ofMaxSize(2);
    Arbitrary<String> arns =
        Arbitraries.of(
            arn("0a"),
            arn("0b"),
            arn("c%2f/é"),
            Arn.of(DOMAIN).toString(),
            Arn.of(DOMAIN) + "/case/",
            arn("0a") + "/related-item/1",
            "arn:aws:cases:us-east-1:111122223333:domain/e/case/0a");
    return Arbitraries.oneOf(
        Arbitraries.of(true, false).map(Residual.Constant::new),
        arns.map(Residual.ResourceIs::new),
        keys.map(Residual.AttributeExists::new),
        keys.flatMap(key -> values.map(wanted -> new Residual.AttributeIs(key, wanted))));
  }

  /** What conditions cannot say. */
  private static Arbitrary<Residual> tests() {
    return Arbitraries.of(
        new Residual.ResourceIs(arn("0A")),
        new Residual.Test((arn, values) -> arn.endsWith("a")),
        new Residual.Test((arn, values) -> values.get("aws:resourcetag/team") == null));
  }

  private static String arn(String id) {
    return Arn.of(Case.key(DOMAIN, id)).toString();
  }
}
