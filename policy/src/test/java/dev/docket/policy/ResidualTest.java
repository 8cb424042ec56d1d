package dev.docket.policy;

import static dev.docket.policy.Documents.identity;
import static dev.docket.policy.Documents.of;
import static dev.docket.policy.Documents.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.policy.Residual.All;
import dev.docket.policy.Residual.Any;
import dev.docket.policy.Residual.AttributeExists;
import dev.docket.policy.Residual.AttributeIs;
import dev.docket.policy.Residual.Constant;
import dev.docket.policy.Residual.Not;
import dev.docket.policy.Residual.ResourceIs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualTest {

  private static final String PREFIX = "arn:aws:cases:us-east-1:1:domain/d/case/";
  private static final Constant ALL = new Constant(true);
  private static final Constant NONE = new Constant(false);
  private static final String TEAM = "aws:resourcetag/team";
  private static final ConditionValues REQUEST =
      key -> {
        assertThat(ConditionKey.isOfResource(key)).as(key).isFalse();
        return values("aws:username", "Adele", "aws:PrincipalTag/team", "blue").get(key);
      };

  private static Residual left(String effect, String resource, String condition) {
    return residual(identity(of(statement(effect, resource, condition))));
  }

  private static Residual residual(PolicySet policies) {
    return policies.residual("cases:GetCase", PREFIX, REQUEST);
  }

  private static String statement(String effect, String resource, String condition) {
    return "{'Effect':'"
        + effect
        + "','Action':'cases:Get*','Resource':'"
        + resource
        + "','Condition':{'StringLikeIfExists':{'aws:username':'A*'},"
        + condition
        + "}}";
  }

  private static Residual under(String condition) {
    return left("Allow", "*", condition);
  }

  @Test
  void residual_isConstantWhenNothingIsLeft() {
    String always = "'Null':{'aws:userid':'true'}";
    assertThat(left("Allow", "*", always)).isEqualTo(ALL);
    assertThat(left("Allow", "arn:aws:cases:us-east-1:1:domain/d/*", always)).isEqualTo(ALL);
    assertThat(left("Allow", PREFIX + "*", always)).isEqualTo(ALL);
    assertThat(left("Allow", "arn:aws:cases:*", always)).isEqualTo(ALL);
    assertThat(left("Allow", "arn:aws:cases:us-east-1:1:domain/d", always)).isEqualTo(NONE);
    assertThat(left("Allow", "arn:aws:cases:us-east-1:1:domain/e/*", always)).isEqualTo(NONE);
    assertThat(left("Allow", "*", "'Null':{'aws:userid':'false'}")).isEqualTo(NONE);
    assertThat(left("Deny", "*", always)).isEqualTo(NONE);
    assertThat(residual(identity())).isEqualTo(NONE);
    assertThat(residual(new PolicySet(null, null, List.of()))).isEqualTo(ALL);
    assertThat(identity(of(statement("Allow", "*", always))).residual("cases:X", PREFIX, REQUEST))
        .isEqualTo(NONE);
  }

  /** Whoever may see some cases is allowed fields in the same policy, of whatever domain. */
  @Test
  void patternThatNeedsAnotherSlash_isOfNoId() {
    String always = "'Null':{'aws:userid':'true'}";
    assertThat(left("Allow", "arn:aws:cases:*:*:domain/*/field/*", always)).isEqualTo(NONE);
    assertThat(left("Allow", PREFIX + "*/related-item/*", always)).isEqualTo(NONE);
    assertThat(left("Allow", "arn:aws:cases:*:*:domain/*/case/*", always)).isEqualTo(ALL);
    assertThat(left("Allow", "arn:aws:cases:*:*:domain/?/*", always)).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'StringEquals':{'aws:ResourceTag/Team':['blue','red']}",
        "'StringLike':{'aws:ResourceTag/team':['blue','red']}",
        "'StringEquals':{'aws:ResourceTag/team':['${aws:PrincipalTag/team}','red']}",
        "'StringLike':{'aws:ResourceTag/team':['${aws:PrincipalTag/team}','${aws:userid}','red']}",
        "'ForAnyValue:StringEquals':{'aws:ResourceTag/team':['blue','red']}",
      })
  void equalValues_areAnAttribute(String condition) {
    assertThat(under(condition)).isEqualTo(new AttributeIs(TEAM, Set.of("blue", "red")));
  }

  @Test
  void arnWithoutWildcards_isAnAttribute() {
    assertThat(under("'ArnEquals':{'cases:CreatedBy':'arn:aws:iam::1:user/${aws:username}'}"))
        .isEqualTo(new AttributeIs("cases:createdby", Set.of("arn:aws:iam::1:user/Adele")));
  }

  @Test
  void negationAndMissingKeys_arePutTogetherFromAttributes() {
    AttributeIs blue = new AttributeIs(TEAM, Set.of("blue"));
    AttributeExists exists = new AttributeExists(TEAM);
    String key = "{'aws:ResourceTag/team':'blue'}";
    assertThat(under("'StringNotEquals':" + key)).isEqualTo(new Not(blue));
    assertThat(under("'StringEqualsIfExists':" + key))
        .isEqualTo(new Any(List.of(new Not(exists), blue)));
    assertThat(under("'StringNotEqualsIfExists':" + key)).isEqualTo(new Not(blue));
    assertThat(under("'ForAllValues:StringEquals':" + key))
        .isEqualTo(new Any(List.of(new Not(exists), blue)));
    assertThat(under("'ForAnyValue:StringNotEquals':" + key))
        .isEqualTo(new All(List.of(exists, new Not(blue))));
    assertThat(under("'Null':{'aws:ResourceTag/team':'true'}")).isEqualTo(new Not(exists));
    assertThat(under("'Null':{'aws:ResourceTag/team':'false'}")).isEqualTo(exists);
    assertThat(under("'StringLike':{'aws:ResourceTag/team':'*'}")).isEqualTo(exists);
  }

  @Test
  void variableWithoutValue_leavesNoResource() {
    assertThat(under("'StringEquals':{'aws:ResourceTag/team':'${aws:userid}'}")).isEqualTo(NONE);
    assertThat(under("'StringNotEquals':{'aws:ResourceTag/team':'${aws:userid}'}")).isEqualTo(ALL);
  }

  @Test
  void arnUnderThePrefix_isAResource() {
    assertThat(left("Allow", PREFIX + "${aws:username}", "'Null':{'aws:userid':'true'}"))
        .isEqualTo(new ResourceIs(PREFIX + "Adele"));
  }

  @Test
  void denies_areExceptions() {
    assertThat(
            residual(
                identity(
                    of(
                        statement("Allow", "*", "'Null':{'aws:userid':'true'}"),
                        statement("Deny", PREFIX + "c", "'Null':{'aws:userid':'true'}"),
                        statement("Deny", "*", "'Null':{'aws:ResourceTag/team':'true'}")))))
        .isEqualTo(
            new Not(
                new Any(
                    List.of(new ResourceIs(PREFIX + "c"), new Not(new AttributeExists(TEAM))))));
  }

  @Test
  void typesOfPolicies_haveToAllowAll() {
    Policy blue = of(statement("Allow", "*", "'StringEquals':{'aws:ResourceTag/team':'blue'}"));
    Policy tagged = of(statement("Allow", "*", "'Null':{'aws:ResourceTag/team':'false'}"));
    assertThat(residual(new PolicySet(List.of(blue), tagged, List.of())))
        .isEqualTo(
            new All(List.of(new AttributeIs(TEAM, Set.of("blue")), new AttributeExists(TEAM))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'StringLike':{'aws:ResourceTag/team':'b*'}",
        "'StringEqualsIgnoreCase':{'aws:ResourceTag/team':'BLUE'}",
        "'StringEquals':{'aws:PrincipalTag/team':'${aws:ResourceTag/team}'}",
        "'ArnLike':{'cases:CreatedBy':'arn:aws:iam::1:user/*'}",
        "'NumericLessThan':{'aws:ResourceTag/level':'3'}",
        "'NumericLessThan':{'aws:ResourceTag/level':'3'},"
            + "'StringNotLike':{'aws:ResourceTag/team':'r*'}",
      })
  void anythingElse_isAskedOfEachResource(String condition) {
    Residual residual = under(condition);
    ConditionValues good =
        values(
            "aws:ResourceTag/team", "blue",
            "aws:ResourceTag/level", "2",
            "cases:CreatedBy", "arn:aws:iam::1:user/u");
    ConditionValues bad =
        values(
            "aws:ResourceTag/team", "red",
            "aws:ResourceTag/level", "3",
            "cases:CreatedBy", "arn:aws:iam::2:user/u");
    assertThat(residual.allows(PREFIX + "c", good)).isTrue();
    assertThat(residual.allows(PREFIX + "c", bad)).isFalse();
  }

  @Test
  void patternOfIds_isAskedOfEachResource() {
    Residual residual = left("Allow", PREFIX + "a*", "'Null':{'aws:userid':'true'}");
    assertThat(residual.allows(PREFIX + "ab", values())).isTrue();
    assertThat(residual.allows(PREFIX + "b", values())).isFalse();
  }
}
