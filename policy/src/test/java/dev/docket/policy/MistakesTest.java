package dev.docket.policy;

import static dev.docket.policy.Documents.mistakes;
import static dev.docket.policy.Documents.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {

  private static final String HEAD = "{'Version':'2012-10-17','Statement':{'Effect':'Allow',";
  private static final String ACTION = HEAD + "'Resource':'*','Action':";
  private static final String RESOURCE = HEAD + "'Action':'*','Resource':";
  private static final String CONDITION = HEAD + "'Action':'*','Resource':'*','Condition':";

  @Test
  void mistakes_areToldAllAtOnceWithTheirPlaces() {
    assertThat(
            mistakes(
                """
                {
                  "Version": "2012-10-18",
                  "Owner": "me",
                  "Statement": [
                    {"Effect": "Allow", "Action": "cases:*", "Resource": "*"},
                    {
                      "Effect": "allow",
                      "Action": ["GetCase"],
                      "Resource": "case/c",
                      "Condition": {"StringEqual": {"aws:username": "u"}}
                    },
                    {}
                  ]
                }
                """))
        .containsExactly(
            "line 3: Owner is not an element of a policy",
            "line 2: Version has to be 2012-10-17 or 2008-10-17, not 2012-10-18",
            "line 7: Statement[2].Effect has to be Allow or Deny, not allow",
            "line 8: Statement[2].Action has to be * or <service>:<action>, not 'GetCase'",
            "line 9: Statement[2].Resource has to be * or an ARN of six parts between colons, not"
                + " 'case/c'",
            "line 10: Statement[2].Condition.StringEqual is not a condition operator",
            "line 12: Statement[3].Effect is missing",
            "line 12: Statement[3].Action is missing, and so is NotAction",
            "line 12: Statement[3].Resource is missing, and so is NotResource");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "[]|The document has to be an object",
        "'x'|The document has to be an object",
        "{}|Statement is missing",
        "{'Statement':[]}|Statement is empty",
        "{'Statement':'x'}|Statement has to be an object",
        "{'Statement':[5]}|Statement[1] has to be an object",
        "{'statement':{}}|statement is not an element; it is written Statement",
        "{'Version':null,'Statement':{}}|Version has to be a text",
        "{'Id':[],'Statement':{}}|Id has to be a text",
        "{'Statement':{},'Statement':{}}|Statement is there twice",
      })
  void document_hasAVersionAnIdAndStatements(String json, String mistake) {
    assertThat(mistakes(json)).anyMatch(text -> text.equals("line 1: " + mistake));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'Principal':'*'|.Principal has no place in a policy that belongs to a caller",
        "'NotPrincipal':'*'|.NotPrincipal has no place in a policy that belongs to a caller",
        "'effect':'Deny'|.effect is not an element; it is written Effect",
        "'Comment':'x'|.Comment is not an element of a policy",
        "'Sid':'a b'|.Sid may have letters and digits only, not a b",
        "'Sid':null|.Sid has to be a text",
        "'NotAction':'*'|.NotAction excludes Action, which is there too",
        "'NotResource':'*'|.NotResource excludes Resource, which is there too",
        "'Action':'*'|.Action is there twice",
      })
  void statement_hasKnownElements(String element, String mistake) {
    assertThat(mistakes(HEAD + "'Action':'*','Resource':'*'," + element + "}}"))
        .containsExactly("line 1: Statement" + mistake);
  }

  @Test
  void sids_areUnique() {
    String statement = "{'Sid':'A','Effect':'Deny','Action':'*','Resource':'*'}";
    assertThat(mistakes("{'Statement':[" + statement + "," + statement + "]}"))
        .containsExactly("line 1: Statement[2].Sid is the same as that of another statement: A");
    String nameless = statement.replace("'A'", "''");
    assertThat(policy("{'Statement':[" + nameless + "," + nameless + "]}").source())
        .isEqualTo("policy.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "'GetCase'",
        "'cases:'",
        "':GetCase'",
        "'cases:Get Case'",
        "'cases:Get:Case'",
        "'c*:GetCase'",
        "'**'",
        "null",
        "5",
        "[]",
        "['cases:*','x']",
        "{}",
      })
  void malformedAction_isAMistake(String action) {
    assertThat(mistakes(ACTION + action + "}}"))
        .singleElement()
        .asString()
        .startsWith("line 1: Statement.Action ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'*'", "'*:*'", "'cases:*'", "'s3:GetObject'", "['CASES:get?ase','a-b:*']"})
  void action_isAServiceAndAPattern(String action) {
    assertThat(policy(ACTION + action + "}}").actions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "'**'",
        "'?'",
        "'arn'",
        "'arn:*'",
        "'arn:aws:*'",
        "'arn:aws:cases:us-east-1:1'",
        "'arn:aws:*:*:*:domain/d'",
        "'arn:aws:c?ses:*'",
        "'ARN:aws:cases:*:*:*'",
        "'*:domain/d'",
        "'domain/d'",
        "'arn:aws:cases:${aws:username}:1:domain/d'",
        "'${aws:PrincipalArn}'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:username'",
        "'arn:aws:cases:us-east-1:1:domain/${}'",
        "'arn:aws:cases:us-east-1:1:domain/${username}'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:PrincipalTag/}'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:TagKeys}'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:username, anonymous}'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:username, `it`s`}'",
        "null",
        "5",
        "[]",
      })
  void malformedResource_isAMistake(String resource) {
    assertThat(mistakes(RESOURCE + resource + "}}"))
        .singleElement()
        .asString()
        .startsWith("line 1: Statement.Resource ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'*'",
        "'arn:aws:cases:*'",
        "'arn:*:cases:*:*:domain/*'",
        "'arn:aws:s3:::b/*'",
        "'arn:aws:cases:us-east-1:1:domain/${aws:username, `x`}/case/*'",
      })
  void resource_isAStarOrAnArn(String resource) {
    assertThat(policy(RESOURCE + resource + "}}").source()).isEqualTo("policy.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "[]|^ has to be an object^",
        "{}|^ is empty^",
        "{'StringEquals':[]}|.StringEquals has to be an object",
        "{'StringEquals':{}}|.StringEquals is empty",
        "{'stringequals':{'aws:userid':'x'}}|.stringequals is not a condition operator; it is"
            + " written StringEquals",
        "{'StringIs':{'aws:userid':'x'}}|.StringIs is not a condition operator",
        "{'ForAll:StringLike':{'aws:userid':'x'}}|.ForAll:StringLike is not a condition operator",
        "{'NullIfExists':{'aws:userid':'true'}}|.NullIfExists is not a condition operator: Null"
            + " takes neither a prefix nor IfExists",
        "{'ForAnyValue:Null':{'aws:TagKeys':'true'}}|.ForAnyValue:Null is not a condition"
            + " operator: Null takes neither a prefix nor IfExists",
        "{'Bool':{'aws:Secure':'true'}}|.Bool.aws:Secure is not a condition key that is known here",
        "{'Bool':{'aws:RequestTag/':'true'}}|.Bool.aws:RequestTag/ needs the key of a tag:"
            + " aws:RequestTag/<tag key>",
        "{'Bool':{'aws:ResourceTag':'true'}}|.Bool.aws:ResourceTag needs the key of a tag:"
            + " aws:ResourceTag/<tag key>",
        "{'Bool':{'aws:TagKeys/k':'true'}}|.Bool.aws:TagKeys/k takes no key of a tag: it is"
            + " aws:TagKeys",
        "{'Bool':{'aws:SourceIp':'true'}}|.Bool.aws:SourceIp has values that Bool does not compare",
        "{'StringEquals':{'aws:TagKeys':'a'}}|.StringEquals.aws:TagKeys has several values: the"
            + " operator needs ForAllValues: or ForAnyValue:",
        "{'StringEquals':{'aws:userid':'a','AWS:UserId':'b'}}|.StringEquals.AWS:UserId is there"
            + " twice",
        "{'Null':{'aws:userid':'true'},'Null':{'aws:userid':'true'}}|.Null is there twice",
        "{'StringLike':{'aws:userid':[]}}|.StringLike.aws:userid is empty",
        "{'StringLike':{'aws:userid':null}}|.StringLike.aws:userid has to be a text",
        "{'StringLike':{'aws:userid':'${x}'}}|.StringLike.aws:userid has a variable whose name x"
            + " is not a condition key that is known here",
        "{'StringLike':{'aws:userid':'a${'}}|.StringLike.aws:userid has a variable that does not"
            + " end: ${",
        "{'NumericEquals':{'aws:userid':'1e3'}}|.NumericEquals.aws:userid has to be a number, not"
            + " '1e3'",
        "{'NumericEquals':{'aws:userid':'${aws:username}'}}|.NumericEquals.aws:userid has to be a"
            + " number, not '${aws:username}'",
        "{'DateEquals':{'aws:CurrentTime':'2026'}}|.DateEquals.aws:CurrentTime has to be a date in"
            + " ISO 8601 with a month, or seconds since 1970, not '2026'",
        "{'DateEquals':{'aws:CurrentTime':'2026-02-30'}}|.DateEquals.aws:CurrentTime has to be a"
            + " date in ISO 8601 with a month, or seconds since 1970, not '2026-02-30'",
        "{'Bool':{'aws:SecureTransport':'yes'}}|.Bool.aws:SecureTransport has to be true or false,"
            + " not 'yes'",
        "{'BinaryEquals':{'aws:userid':'?'}}|.BinaryEquals.aws:userid has to be base64, not '?'",
        "{'IpAddress':{'aws:SourceIp':'10.0.0.0/33'}}|.IpAddress.aws:SourceIp has to be an IP"
            + " address or a range of them (CIDR), not '10.0.0.0/33'",
        "{'IpAddress':{'aws:SourceIp':'10.0.0'}}|.IpAddress.aws:SourceIp has to be an IP address"
            + " or a range of them (CIDR), not '10.0.0'",
        "{'IpAddress':{'aws:SourceIp':'::x'}}|.IpAddress.aws:SourceIp has to be an IP address or a"
            + " range of them (CIDR), not '::x'",
        "{'ArnLike':{'aws:PrincipalArn':'*'}}|.ArnLike.aws:PrincipalArn is not an ARN of six parts"
            + " between colons: *",
      })
  void malformedCondition_isAMistake(String condition, String mistake) {
    assertThat(mistakes(CONDITION + condition + "}}"))
        .containsExactly("line 1: Statement.Condition" + mistake);
  }

  @Test
  void versionWithoutVariables_hasNoMalformedOnes() {
    assertThat(
            policy(
                    (CONDITION + "{'StringLike':{'aws:userid':'a${'}}}}")
                        .replace("2012-10-17", "2008-10-17"))
                .actions())
        .hasSize(1);
  }

  @Test
  void exception_namesEveryMistake() {
    InvalidPolicyException invalid =
        catchThrowableOfType(
            InvalidPolicyException.class,
            () -> Policy.read(Documents.node("{'A':1,'Statement':[]}"), "x"));
    assertThat(invalid)
        .hasMessage("line 1: A is not an element of a policy; line 1: Statement is empty");
  }
}
