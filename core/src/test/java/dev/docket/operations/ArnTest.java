package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Claim;
import dev.docket.storage.Kind;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArnTest {

  private static final Kind<Claim> DOMAIN = new Kind<>("domain", Claim.class, 1);
  private static final Kind<Claim> RULE = new Kind<>("case-rule", Claim.class, 1);

  @Test
  void arn_namesTheKeyOfAnEntity() {
    Tenant tenant = new Tenant("111122223333", "eu-central-1");

    assertThat(Arn.of(tenant.child(DOMAIN, "d").child(RULE, "r")))
        .hasToString("arn:aws:cases:eu-central-1:111122223333:domain/d/case-rule/r");
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, aws",
    "cn-north-1, aws-cn",
    "us-gov-west-1, aws-us-gov",
    "us-iso-east-1, aws-iso",
    "us-isob-east-1, aws-iso-b",
    "eu-isoe-west-1, aws-iso-e",
    "us-isof-south-1, aws-iso-f",
    "eusc-de-east-1, aws-eusc",
    "cn, aws",
    "us-west-2, aws"
  })
  void arn_hasThePartitionOfItsRegion(String region, String partition) {
    String text = "arn:" + partition + ":cases:" + region + ":111122223333:domain/d";

    assertThat(new Arn(new Tenant("111122223333", region), "domain/d")).hasToString(text);
    assertThat(Arn.parse(text)).contains(new Arn(new Tenant("111122223333", region), "domain/d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "domain/d",
        "arn",
        "arn:::::",
        "arn:aws:cases:us-east-1:111122223333",
        "arn:aws:cases::111122223333:domain/d",
        "arn:aws:cases:us-east-1::domain/d",
        "arn:aws:connect:us-east-1:111122223333:domain/d",
        "arn:aws:Cases:us-east-1:111122223333:domain/d",
        "ARN:aws:cases:us-east-1:111122223333:domain/d",
        " arn:aws:cases:us-east-1:111122223333:domain/d",
        "arn:aws-cn:cases:us-east-1:111122223333:domain/d",
        "arn:aws:cases:cn-north-1:111122223333:domain/d",
        "arn::cases:us-east-1:111122223333:domain/d"
      })
  void parse_findsNoArnInOtherText(String text) {
    assertThat(Arn.parse(text)).isEmpty();
  }

  @Test
  void parse_takesAllAfterTheAccountAsTheResource() {
    assertThat(Arn.parse("arn:aws:cases:us-east-1:111122223333:a:b/c::"))
        .contains(new Arn(new Tenant("111122223333", "us-east-1"), "a:b/c::"));
  }
}
