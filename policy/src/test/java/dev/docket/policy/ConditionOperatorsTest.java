package dev.docket.policy;

import static dev.docket.policy.Documents.holds;
import static dev.docket.policy.Documents.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionOperatorsTest {

  private static final ConditionValues NONE = values();

  private static boolean of(String operator, String wanted, String value) {
    return of(operator, "aws:ResourceTag/k", wanted, value);
  }

  private static boolean of(String operator, String key, String wanted, String value) {
    String list = wanted.isEmpty() ? "''" : "'" + wanted.replace("|", "','") + "'";
    return holds("{'" + operator + "':{'" + key + "':[" + list + "]}}", values(key, value));
  }

  @ParameterizedTest
  @CsvSource({
    "StringEquals, a, a, true",
    "StringEquals, a, A, false",
    "StringEquals, a|b, b, true",
    "StringEquals, a*, ab, false",
    "StringEquals, a*, a*, true",
    "StringEquals, '', '', true",
    "StringNotEquals, a, b, true",
    "StringNotEquals, a|b, b, false",
    "StringNotEquals, a|b, c, true",
    "StringEqualsIgnoreCase, Straße, sTRAßE, true",
    "StringEqualsIgnoreCase, İ, i, true",
    "StringEqualsIgnoreCase, a, b, false",
    "StringNotEqualsIgnoreCase, a, A, false",
    "StringNotEqualsIgnoreCase, a, b, true",
    "StringLike, a*, abc, true",
    "StringLike, a*, ABC, false",
    "StringLike, a?|b?, bc, true",
    "StringLike, a, ab, false",
    "StringNotLike, a*, abc, false",
    "StringNotLike, a*, bc, true",
  })
  void strings(String operator, String wanted, String value, boolean holds) {
    assertThat(of(operator, wanted, value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "NumericEquals, 5, 5, true",
    "NumericEquals, 5, 5.0, true",
    "NumericEquals, 5|6, 6, true",
    "NumericEquals, 5, five, false",
    "NumericNotEquals, 5, 6, true",
    "NumericNotEquals, 5, 5.00, false",
    "NumericNotEquals, 5, five, true",
    "NumericLessThan, 10, 9.99, true",
    "NumericLessThan, 10, 10, false",
    "NumericLessThanEquals, 10, 10, true",
    "NumericLessThanEquals, 10, 10.01, false",
    "NumericGreaterThan, -1, 0, true",
    "NumericGreaterThan, -1, -1, false",
    "NumericGreaterThanEquals, -1, -1, true",
    "NumericGreaterThanEquals, 9, 10, true",
    "NumericGreaterThanEquals, 0, 1e9, false",
  })
  void numbers(String operator, String wanted, String value, boolean holds) {
    assertThat(of(operator, wanted, value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "DateEquals, 2026-11-27T12:00:00Z, 2026-11-27T13:00:00+01:00, true",
    "DateEquals, 2026-11-27T12:00Z, 1795780800, true",
    "DateEquals, 2026-11-27, 2026-11-27T00:00:00.000Z, true",
    "DateEquals, 2026-11, 2026-11-01T00:00:00Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-28, true",
    "DateNotEquals, 2026-11-27, tomorrow, true",
    "DateEquals, 2026-11-27T12:00:00.123456789Z, 2026-11-27T06:30:00.123456789-05:30, true",
    "DateEquals, 2026-11-27T12:00:00.5Z, 2026-11-27T12:00:00.500Z, true",
    "DateLessThan, -1, 1969-12-31, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00:00, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T24:00Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:60Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00:60Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00:00.Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00:00.0000000000Z, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00Zx, true",
    "DateNotEquals, 2026-11-27, 2026-11-27T00:00*00:00, true",
    "DateNotEquals, 2026-11-27, 2026-13-27, true",
    "DateNotEquals, 2026-11-27, 2026-11-, true",
    "DateNotEquals, 2026-11-27, 20261127-, true",
    "DateNotEquals, 2026-11-27, 1.5, true",
    "DateNotEquals, 2026-11-27, 123456789012, true",
    "DateNotEquals, 2026-11-27, '', true",
    "DateLessThan, 2026-11-27T12:00:00Z, 2026-11-27T11:59:59Z, true",
    "DateLessThan, 2026-11-27T12:00:00Z, 2026-11-27T12:00:00Z, false",
    "DateLessThanEquals, 2026-11-27T12:00:00Z, 2026-11-27T12:00:00Z, true",
    "DateGreaterThan, 2026-11-27T12:00:00Z, 2026-11-27T12:00:00.001Z, true",
    "DateGreaterThan, 2026-11-27T12:00:00Z, tomorrow, false",
    "DateGreaterThanEquals, 2026-11-27T12:00:00Z, 2026-11-27T12:00:00Z, true",
  })
  void dates(String operator, String wanted, String value, boolean holds) {
    assertThat(of(operator, "aws:CurrentTime", wanted, value)).isEqualTo(holds);
  }

  @Test
  void epochTime_isADateAndANumber() {
    assertThat(of("NumericLessThan", "aws:EpochTime", "1795780801", "1795780800")).isTrue();
    assertThat(of("DateLessThan", "aws:EpochTime", "2026-11-28", "1795780800")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Bool, true, true, true",
    "Bool, TRUE, true, true",
    "Bool, false, true, false",
    "Bool, true, yes, false",
    "StringEquals, true, true, true",
  })
  void truthValues(String operator, String wanted, String value, boolean holds) {
    assertThat(of(operator, "aws:SecureTransport", wanted, value)).isEqualTo(holds);
  }

  @Test
  void truthValuesAndNumbers_needNoQuotationMarks() {
    assertThat(
            holds("{'Bool':{'aws:SecureTransport':true}}", values("aws:SecureTransport", "true")))
        .isTrue();
    assertThat(holds("{'NumericEquals':{'aws:RequestTag/n':5}}", values("aws:RequestTag/n", "5")))
        .isTrue();
    assertThat(holds("{'StringEquals':{'aws:RequestTag/n':5}}", values("aws:RequestTag/n", "5")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "QmluYXJ5VmFsdWVJbkJhc2U2NA==, QmluYXJ5VmFsdWVJbkJhc2U2NA==, true",
    "QmluYXJ5VmFsdWVJbkJhc2U2NA==, QmluYXJ5VmFsdWVJbkJhc2U2NA, true",
    "QmluYXJ5VmFsdWVJbkJhc2U2NA==, QmluYXJ5, false",
    "QmluYXJ5, -, false",
  })
  void bytes(String wanted, String value, boolean holds) {
    assertThat(of("BinaryEquals", wanted, value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "IpAddress, 203.0.113.0/24, 203.0.113.255, true",
    "IpAddress, 203.0.113.0/24, 203.0.114.0, false",
    "IpAddress, 203.0.113.77/24, 203.0.113.1, true",
    "IpAddress, 203.0.113.4, 203.0.113.4, true",
    "IpAddress, 203.0.113.4, 203.0.113.5, false",
    "IpAddress, 203.0.112.0/23, 203.0.113.5, true",
    "IpAddress, 0.0.0.0/0, 203.0.113.5, true",
    "IpAddress, 0.0.0.0/0, ::1, false",
    "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5678:1::9, true",
    "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5679::, false",
    "IpAddress, ::/0, 2001:db8::1, true",
    "IpAddress, 203.0.113.0/24, ::ffff:203.0.113.9, true",
    "IpAddress, ::ffff:203.0.113.0/120, 203.0.113.9, true",
    "IpAddress, 203.0.113.0/24|::1, 0:0:0:0:0:0:0:1, true",
    "IpAddress, 203.0.113.0/24, localhost, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.256, false",
    "IpAddress, 203.0.113.0/24, 203.0.113, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.1.1, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.01, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.0001, false",
    "IpAddress, 203.0.113.0/24, 203.0.113., false",
    "IpAddress, 203.0.113.0/24, '', false",
    "IpAddress, ::/0, fe80::1%lo, false",
    "IpAddress, ::/0, g::1, false",
    "IpAddress, ::/0, 1:2:3, false",
    "NotIpAddress, 203.0.113.0/24, 203.0.114.0, true",
    "NotIpAddress, 203.0.113.0/24, 203.0.113.1, false",
    "NotIpAddress, 203.0.113.0/24, ::1, true",
    "StringLike, 203.0.*, 203.0.113.1, true",
  })
  void addresses(String operator, String wanted, String value, boolean holds) {
    assertThat(of(operator, "aws:SourceIp", wanted, value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ArnEquals", "ArnLike"})
  void arns_areMatchedPartByPart(String operator) {
    String user = "arn:aws:iam::123456789012:user/Adele";
    assertThat(of(operator, "aws:PrincipalArn", user, user)).isTrue();
    assertThat(of(operator, "aws:PrincipalArn", user, user + "e")).isFalse();
    assertThat(of(operator, "aws:PrincipalArn", user, user.toLowerCase(Locale.ROOT))).isFalse();
    assertThat(of(operator, "aws:PrincipalArn", "arn:aws:iam::*:user/*", user)).isTrue();
    assertThat(of(operator, "aws:PrincipalArn", "arn:aws:iam::*:user/Ad?le", user)).isTrue();
    assertThat(of(operator, "aws:PrincipalArn", "arn:*:*:*:*:*", user)).isTrue();
    assertThat(of(operator, "aws:PrincipalArn", "arn:*:*:*:*:*", "Adele")).isFalse();
  }

  @Test
  void wildcardOfAnArn_endsAtAColonWhereThatOfATextGoesOn() {
    String pattern = "arn:aws:someservice:*:111122223333:finance/*";
    String value =
        "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
    assertThat(of("StringLike", "connect:UserArn", pattern, value)).isTrue();
    assertThat(of("ArnLike", "connect:UserArn", pattern, value)).isFalse();
    assertThat(of("ArnNotLike", "connect:UserArn", pattern, value)).isTrue();
    assertThat(of("ArnLike", "connect:UserArn", "arn:aws:someservice:*:*:store/*", value)).isTrue();
    assertThat(of("ArnNotEquals", "connect:UserArn", "arn:aws:*:*:*:store/*", value)).isFalse();
  }

  @Test
  void nullOperator_asksWhetherAKeyIsMissing() {
    assertThat(holds("{'Null':{'aws:RequestTag/k':'true'}}", NONE)).isTrue();
    assertThat(holds("{'Null':{'aws:RequestTag/k':'false'}}", NONE)).isFalse();
    assertThat(of("Null", "aws:RequestTag/k", "true", "")).isFalse();
    assertThat(of("Null", "aws:RequestTag/k", "false", "")).isTrue();
    assertThat(holds("{'Null':{'aws:TagKeys':['true','false']}}", NONE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'StringEquals':{'aws:RequestTag/k':''}",
        "'StringEqualsIgnoreCase':{'aws:RequestTag/k':''}",
        "'StringLike':{'aws:RequestTag/k':'*'}",
        "'NumericEquals':{'aws:RequestTag/k':'0'}",
        "'NumericLessThan':{'aws:RequestTag/k':'1'}",
        "'DateGreaterThan':{'aws:CurrentTime':'2020-01-01'}",
        "'Bool':{'aws:SecureTransport':'false'}",
        "'BinaryEquals':{'aws:RequestTag/k':''}",
        "'IpAddress':{'aws:SourceIp':'0.0.0.0/0'}",
        "'ArnLike':{'aws:PrincipalArn':'arn:*:*:*:*:*'}",
        "'ForAnyValue:StringEquals':{'aws:TagKeys':'a'}",
        "'ForAnyValue:StringNotEquals':{'aws:TagKeys':'a'}",
        "'ForAnyValue:StringEqualsIfExists':{'aws:TagKeys':'a'}",
      })
  void missingKey_matchesNothing(String condition) {
    assertThat(holds("{" + condition + "}", NONE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'StringNotEquals':{'aws:RequestTag/k':'a'}",
        "'StringNotEqualsIgnoreCase':{'aws:RequestTag/k':'a'}",
        "'StringNotLike':{'aws:RequestTag/k':'*'}",
        "'NumericNotEquals':{'aws:RequestTag/k':'0'}",
        "'DateNotEquals':{'aws:CurrentTime':'2020-01-01'}",
        "'NotIpAddress':{'aws:SourceIp':'0.0.0.0/0'}",
        "'ArnNotEquals':{'aws:PrincipalArn':'arn:*:*:*:*:*'}",
        "'ArnNotLike':{'aws:PrincipalArn':'arn:*:*:*:*:*'}",
        "'StringEqualsIfExists':{'aws:RequestTag/k':'a'}",
        "'NumericLessThanIfExists':{'aws:RequestTag/k':'1'}",
        "'DateGreaterThanIfExists':{'aws:CurrentTime':'2020-01-01'}",
        "'BoolIfExists':{'aws:SecureTransport':'true'}",
        "'BinaryEqualsIfExists':{'aws:RequestTag/k':''}",
        "'IpAddressIfExists':{'aws:SourceIp':'10.0.0.0/8'}",
        "'ArnLikeIfExists':{'aws:PrincipalArn':'arn:aws:iam::1:user/u'}",
        "'StringNotEqualsIfExists':{'aws:RequestTag/k':'a'}",
        "'ForAllValues:StringEquals':{'aws:TagKeys':'a'}",
        "'ForAllValues:StringNotEquals':{'aws:TagKeys':'a'}",
        "'ForAllValues:StringEqualsIfExists':{'aws:TagKeys':'a'}",
      })
  void missingKey_satisfiesWhatIsNegatedOrConditionalOrForAll(String condition) {
    assertThat(holds("{" + condition + "}", NONE)).isTrue();
  }

  @Test
  void ifExists_comparesAKeyThatIsThere() {
    assertThat(of("StringEqualsIfExists", "a", "b")).isFalse();
    assertThat(of("StringEqualsIfExists", "a", "a")).isTrue();
  }

  @Test
  void conditions_haveToHoldAll() {
    String two =
        "{'StringEquals':{'aws:username':'u','aws:userid':'i'},'Bool':"
            + "{'aws:SecureTransport':'true'}}";
    assertThat(
            holds(
                two, values("aws:username", "u", "aws:userid", "i", "aws:SecureTransport", "true")))
        .isTrue();
    assertThat(
            holds(
                two, values("aws:username", "u", "aws:userid", "x", "aws:SecureTransport", "true")))
        .isFalse();
    assertThat(
            holds(
                two,
                values("aws:username", "u", "aws:userid", "i", "aws:SecureTransport", "false")))
        .isFalse();
  }

  @Test
  void keys_haveNoCase() {
    assertThat(
            holds(
                "{'StringEquals':{'AWS:resourcetag/Team':'x'}}",
                values("aws:ResourceTag/tEAM", "x")))
        .isTrue();
  }
}
