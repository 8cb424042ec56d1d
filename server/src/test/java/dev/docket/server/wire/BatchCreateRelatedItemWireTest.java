package dev.docket.server.wire;

import static dev.docket.server.wire.BatchUpdateCaseWireTest.caseIds;
import static dev.docket.server.wire.BatchUpdateCaseWireTest.referenceIds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.AuditEventType;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;

/** BatchCreateRelatedItem, which the AWS SDK for Java does not know yet. */
@Wire
class BatchCreateRelatedItemWireTest extends CaseFixtureWireTest {

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
  private static final String COMMENT =
      "\"content\":{\"comment\":{\"body\":\"On its way\",\"contentType\":\"Text/Plain\"}}";

  @Override
  TestDocket startServer() {
    return TestDocket.start("--rate-limit=off", "--quotas=related-items=2");
  }

  private Answer create(String cases, String members) {
    return fixture.http.call(
        "POST",
        "/cases:batchCreateRelatedItem",
        "{\"domainId\":\"" + fixture.domain + "\",\"cases\":" + cases + "," + members + "}");
  }

  private JsonNode created(String cases, String members) {
    Answer answer = create(cases, members);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void everyCase_getsACommentOfItsOwn() {
    String one = fixture.create();
    String other = fixture.create();

    JsonNode answer =
        created(caseIds(one, other), COMMENT + ",\"performedBy\":{\"customEntity\":\"importer\"}");

    assertThat(answer.get("failedItems")).isEmpty();
    JsonNode made = answer.get("successfulItems");
    assertThat(made).hasSize(2);
    assertThat(made.at("/0/caseIdentifier/caseId").asText()).isEqualTo(one);
    assertThat(made.at("/0/caseIdentifier/referenceId").asText())
        .isEqualTo(fixture.text(one, "reference_id"));
    for (JsonNode entry : made) {
      String id = entry.at("/caseIdentifier/caseId").asText();
      String itemId = entry.get("relatedItemId").asText();
      assertThat(entry.get("relatedItemArn").asText())
          .endsWith("/case/" + id + "/related-item/" + itemId);
      assertThat(fixture.item(id, itemId).type()).isEqualTo(RelatedItemType.COMMENT);
      assertThat(fixture.item(id, itemId).content().comment().body()).isEqualTo("On its way");
      assertThat(fixture.item(id, itemId).performedBy().customEntity()).isEqualTo("importer");
      assertThat(fixture.audit(id).getFirst().type())
          .isEqualTo(AuditEventType.RELATED_ITEM_CREATED);
    }
  }

  @Test
  void casesThatAreFullOrGone_areErrorsOfTheirEntries() {
    String full = fixture.create();
    fixture.comment(full, "one");
    fixture.comment(full, "two");
    String other = fixture.create();

    JsonNode answer = created(caseIds(full, UNKNOWN, other), COMMENT);

    assertThat(answer.at("/successfulItems/0/caseIdentifier/caseId").asText()).isEqualTo(other);
    assertThat(answer.at("/failedItems/0/errorCode").asText()).isEqualTo("SERVICE_QUOTA_EXCEEDED");
    assertThat(answer.at("/failedItems/1/errorCode").asText()).isEqualTo("CASE_NOT_FOUND");
    assertThat(fixture.items(full)).hasSize(2);
    assertThat(fixture.items(other)).hasSize(1);
  }

  @Test
  void sameClientToken_makesNoSecondItem() {
    String id = fixture.create();
    JsonNode answer = created(caseIds(id), COMMENT + ",\"clientToken\":\"once\"");

    assertThat(created(caseIds(id), COMMENT + ",\"clientToken\":\"once\"")).isEqualTo(answer);
    assertThat(fixture.items(id)).hasSize(1);
    create(caseIds(id), COMMENT.replace("On", "Off") + ",\"clientToken\":\"once\"")
        .isError(409, "ConflictException");
  }

  @Test
  void whatContradictsItself_refusesTheBatch() {
    String id = fixture.create();

    create(caseIds(id, id), COMMENT).isError(400, "ValidationException");
    assertThat(
            create(
                    caseIds(id),
                    "\"content\":{\"file\":{\"fileArn\":\"" + RelatedItemFixture.FILE + "1\"}}")
                .isError(400, "ValidationException")
                .text())
        .contains("must be a comment");
    create(referenceIds("nothing"), COMMENT).isError(404, "ResourceNotFoundException");
    assertThat(fixture.items(id)).isEmpty();
  }
}
