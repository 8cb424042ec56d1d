package dev.docket.cases;

import static dev.docket.cases.Samples.none;
import static dev.docket.cases.Samples.number;
import static dev.docket.cases.Samples.set;
import static dev.docket.cases.Samples.text;
import static dev.docket.cases.Samples.truth;
import static dev.docket.cases.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.cases.BatchMessages.BatchUpdateCaseIdentifier;
import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.FieldIdentifierUnion;
import dev.docket.cases.BatchMessages.FieldValueInput;
import dev.docket.cases.CaseMessages.CreateCaseRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static String fingerprint(List<FieldValue> fields) {
    return fingerprint("t", fields, null, null);
  }

  private static String fingerprint(
      String template, List<FieldValue> fields, UserUnion user, Map<String, String> tags) {
    return Fingerprint.of(new CreateCaseRequest("d", template, fields, "token", user, tags));
  }

  @Test
  void fingerprint_staysTheSameForEver() {
    // Tokens that were stored by an earlier version must fit.
    assertThat(
            fingerprint(
                "t",
                List.of(
                    set("a", "x"),
                    set("b", number(1.5)),
                    set("c", truth(true)),
                    set("d", none()),
                    set("e", user(Samples.AGENT))),
                new UserUnion.UserArn(Samples.AGENT),
                Map.of("k", "v")))
        .isEqualTo("ea5fd740e9b692a5ae207823f870d0de6ca980be7b616b5c1057e99e1151d4cb");
  }

  @Test
  void fingerprintsOfBatches_stayTheSameForEver() throws NoSuchAlgorithmException {
    assertThat(
            Fingerprint.of(
                new BatchUpdateCaseRequest(
                    "d",
                    List.of(
                        new BatchUpdateCaseIdentifier(new CaseIdentifierUnion.CaseId("c")),
                        new BatchUpdateCaseIdentifier(new CaseIdentifierUnion.ReferenceId("r"))),
                    List.of(
                        new FieldValueInput(new FieldIdentifierUnion.Id("a"), text("é")),
                        new FieldValueInput(new FieldIdentifierUnion.Name("b"), none())),
                    null,
                    "t",
                    null,
                    null,
                    "token")))
        .isEqualTo(
            sha256(
                "4:some1:t4:none4:none4:none6:caseId1:c11:referenceId1:r"
                    + "2:id1:a6:string1:é4:name1:b5:empty"));
    assertThat(
            Fingerprint.ofComment(
                "text",
                "Text/Plain",
                new UserUnion.CustomEntity("u"),
                List.of(new CaseIdentifierUnion.CaseId("c"))))
        .isEqualTo(sha256("4:text10:Text/Plain12:customEntity1:u6:caseId1:c"));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void order_saysNothing() {
    Map<String, String> one = new LinkedHashMap<>(Map.of("a", "1"));
    one.put("b", "2");
    Map<String, String> other = new LinkedHashMap<>(Map.of("b", "2"));
    other.put("a", "1");

    assertThat(fingerprint("t", List.of(set("a", "x"), set("b", "y")), null, one))
        .isEqualTo(fingerprint("t", List.of(set("b", "y"), set("a", "x")), null, other));
  }

  @Test
  void token_saysNothing() {
    assertThat(Fingerprint.of(new CreateCaseRequest("d", "t", List.of(), "one", null, null)))
        .isEqualTo(
            Fingerprint.of(new CreateCaseRequest("d", "t", List.of(), "two", null, Map.of())));
  }

  @Test
  void everythingElse_says() {
    assertThat(
            Stream.of(
                fingerprint(List.of()),
                fingerprint("u", List.of(), null, null),
                fingerprint("t", List.of(), new UserUnion.UserArn("a"), null),
                fingerprint("t", List.of(), new UserUnion.CustomEntity("a"), null),
                fingerprint("t", List.of(), null, Map.of("a", "b")),
                fingerprint("t", List.of(), null, Map.of("ab", "")),
                fingerprint(List.of(set("a", text("1")))),
                fingerprint(List.of(set("a", text("12")))),
                fingerprint(List.of(set("a", user("1")))),
                fingerprint(List.of(set("a", number(1)))),
                fingerprint(List.of(set("a", none()))),
                fingerprint(List.of(set("a", truth(true)))),
                fingerprint(List.of(set("a", truth(false))))))
        .doesNotHaveDuplicates();
  }
}
