package dev.docket.clients.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.junit5.DocketExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.SlaInputConfiguration;
import software.amazon.awssdk.services.connectcases.model.SlaStatus;

class SlaOverdueTest {

  @RegisterExtension static final DocketExtension docket = DocketExtension.inMemory();

  @Test
  void sla_becomesOverdueHalfAnHourLater() {
    Desk desk = Desk.open(docket.client());
    String caseId = desk.openCase("Broken");
    docket
        .client()
        .createRelatedItem(
            r ->
                r.domainId(desk.domain())
                    .caseId(caseId)
                    .type("Sla")
                    .content(
                        c ->
                            c.sla(
                                s ->
                                    s.slaInputConfiguration(
                                        SlaInputConfiguration.builder()
                                            .name("Answer soon")
                                            .type("CaseField")
                                            .fieldId("status")
                                            .targetFieldValues(
                                                FieldValueUnion.fromStringValue("closed"))
                                            .targetSlaMinutes(30L)
                                            .build()))));
    assertThat(status(desk, caseId)).isEqualTo(SlaStatus.ACTIVE);

    docket.clock().advance(Duration.ofMinutes(31));

    assertThat(status(desk, caseId)).isEqualTo(SlaStatus.OVERDUE);
  }

  private static SlaStatus status(Desk desk, String caseId) {
    return docket
        .client()
        .searchRelatedItems(r -> r.domainId(desk.domain()).caseId(caseId))
        .relatedItems()
        .get(0)
        .content()
        .sla()
        .slaConfiguration()
        .status();
  }
}
