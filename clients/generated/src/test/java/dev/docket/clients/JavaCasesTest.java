package dev.docket.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.generated.ApiClient;
import dev.docket.generated.ApiException;
import dev.docket.generated.api.CasesApi;
import dev.docket.generated.api.DomainsApi;
import dev.docket.generated.api.FieldsApi;
import dev.docket.generated.api.RelatedItemsApi;
import dev.docket.generated.api.TemplatesApi;
import dev.docket.generated.model.AuditEvent;
import dev.docket.generated.model.AuditEventField;
import dev.docket.generated.model.AuditEventFieldValueUnion;
import dev.docket.generated.model.AuditEventType;
import dev.docket.generated.model.CaseFilter;
import dev.docket.generated.model.CommentBodyTextType;
import dev.docket.generated.model.CommentContent;
import dev.docket.generated.model.ConnectCaseContent;
import dev.docket.generated.model.ConnectCaseInputContent;
import dev.docket.generated.model.Contact;
import dev.docket.generated.model.ContactContent;
import dev.docket.generated.model.CreateCaseRequest;
import dev.docket.generated.model.CreateDomainRequest;
import dev.docket.generated.model.CreateFieldRequest;
import dev.docket.generated.model.CreateRelatedItemRequest;
import dev.docket.generated.model.CreateTemplateRequest;
import dev.docket.generated.model.CustomContent;
import dev.docket.generated.model.CustomInputContent;
import dev.docket.generated.model.FieldFilter;
import dev.docket.generated.model.FieldIdentifier;
import dev.docket.generated.model.FieldType;
import dev.docket.generated.model.FieldValue;
import dev.docket.generated.model.FieldValueUnion;
import dev.docket.generated.model.FileContent;
import dev.docket.generated.model.GetCaseAuditEventsRequest;
import dev.docket.generated.model.GetCaseRequest;
import dev.docket.generated.model.Order;
import dev.docket.generated.model.RelatedItemContent;
import dev.docket.generated.model.RelatedItemInputContent;
import dev.docket.generated.model.RelatedItemType;
import dev.docket.generated.model.SearchCasesRequest;
import dev.docket.generated.model.SearchCasesResponse;
import dev.docket.generated.model.SearchCasesResponseItem;
import dev.docket.generated.model.SearchRelatedItemsRequest;
import dev.docket.generated.model.SearchRelatedItemsResponseItem;
import dev.docket.generated.model.SlaConfiguration;
import dev.docket.generated.model.SlaContent;
import dev.docket.generated.model.SlaInputConfiguration;
import dev.docket.generated.model.SlaInputContent;
import dev.docket.generated.model.SlaStatus;
import dev.docket.generated.model.SlaType;
import dev.docket.generated.model.Sort;
import dev.docket.generated.model.TagFilter;
import dev.docket.generated.model.TagValue;
import dev.docket.generated.model.UpdateCaseRequest;
import dev.docket.generated.model.UserUnion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values and related items of a case, sent and read back by the generated Java client. */
class JavaCasesTest {

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f";
  private static final String INSTANCE = "arn:aws:connect:us-east-1:111122223333:instance/4711";
  private static final String AGENT = INSTANCE + "/agent/alice";

  @AutoClose private final RunningDocket docket = RunningDocket.start();
  private final ApiClient client = docket.client();
  private final FieldsApi fields = new FieldsApi(client);
  private final CasesApi cases = new CasesApi(client);
  private final RelatedItemsApi items = new RelatedItemsApi(client);
  private String domain;
  private String template;
  private String caseId;

  @BeforeEach
  void openCase() throws ApiException {
    domain =
        new DomainsApi(client).createDomain(new CreateDomainRequest().name("acme")).getDomainId();
    template =
        new TemplatesApi(client)
            .createTemplate(domain, new CreateTemplateRequest().name("Complaint"))
            .getTemplateId();
    caseId = newCase();
  }

  private String newCase() throws ApiException {
    return cases
        .createCase(
            domain,
            new CreateCaseRequest()
                .templateId(template)
                .addFieldsItem(new FieldValue().id("customer_id").value(text(CUSTOMER)))
                .addFieldsItem(new FieldValue().id("title").value(text("The parcel is late"))))
        .getCaseId();
  }

  private String createField(FieldType type) throws ApiException {
    return fields
        .createField(domain, new CreateFieldRequest().name("A field").type(type))
        .getFieldId();
  }

  private static FieldValueUnion text(String value) {
    return new FieldValueUnion().stringValue(value);
  }

  private void update(String fieldId, FieldValueUnion value) throws ApiException {
    FieldValue field = new FieldValue().id(fieldId).value(value);
    cases.updateCase(domain, caseId, new UpdateCaseRequest().addFieldsItem(field));
  }

  private List<FieldValue> values(String fieldId) throws ApiException {
    FieldIdentifier asked = new FieldIdentifier().id(fieldId);
    return cases.getCase(domain, caseId, new GetCaseRequest().addFieldsItem(asked)).getFields();
  }

  /** The change of a field that the latest event tells of. */
  private AuditEventField lastChange(String fieldId) throws ApiException {
    AuditEvent event =
        cases
            .getCaseAuditEvents(domain, caseId, new GetCaseAuditEventsRequest().maxResults(1))
            .getAuditEvents()
            .getFirst();
    assertThat(event.getType()).isEqualTo(AuditEventType.CASE_UPDATED);
    return event.getFields().stream()
        .filter(field -> field.getEventFieldId().equals(fieldId))
        .findFirst()
        .orElseThrow();
  }

  /** Sets a field of a type and expects the value in the case and in its history. */
  private void keeps(FieldType type, FieldValueUnion value, AuditEventFieldValueUnion told)
      throws ApiException {
    String field = createField(type);

    update(field, value);

    assertThat(values(field)).containsExactly(new FieldValue().id(field).value(value));
    assertThat(lastChange(field))
        .isEqualTo(
            new AuditEventField()
                .eventFieldId(field)
                .oldValue(new AuditEventFieldValueUnion().emptyValue(Map.of()))
                .newValue(told));
  }

  @Test
  void search_takesATermAFilterAndASort() throws ApiException {
    String second = newCase();
    FieldValue closed = new FieldValue().id("status").value(text("closed"));
    CaseFilter notClosed =
        new CaseFilter().not(new CaseFilter().field(new FieldFilter().equalTo(closed)));
    update("status", text("closed"));

    SearchCasesResponse found =
        cases.searchCases(
            domain,
            new SearchCasesRequest()
                .searchTerm("PARCEL")
                .filter(
                    new CaseFilter()
                        .addAndAllItem(notClosed)
                        .addAndAllItem(
                            new CaseFilter()
                                .not(
                                    new CaseFilter()
                                        .tag(new TagFilter().equalTo(new TagValue().key("team"))))))
                .addSortsItem(new Sort().fieldId("title").sortOrder(Order.ASC))
                .addFieldsItem(new FieldIdentifier().id("title")));

    assertThat(found.getTotalCount()).isEqualTo(1);
    assertThat(found.getCases())
        .containsExactly(
            new SearchCasesResponseItem()
                .caseId(second)
                .templateId(template)
                .addFieldsItem(new FieldValue().id("title").value(text("The parcel is late")))
                .tags(Map.of()));
  }

  @Test
  void stringValue_isKept() throws ApiException {
    keeps(
        FieldType.TEXT,
        text("Ünïcode 🚀"),
        new AuditEventFieldValueUnion().stringValue("Ünïcode 🚀"));
  }

  @Test
  void doubleValue_isKept() throws ApiException {
    double weight = 2.5;
    keeps(
        FieldType.NUMBER,
        new FieldValueUnion().doubleValue(weight),
        new AuditEventFieldValueUnion().doubleValue(weight));
  }

  @Test
  void booleanValue_isKept() throws ApiException {
    keeps(
        FieldType.BOOLEAN,
        new FieldValueUnion().booleanValue(false),
        new AuditEventFieldValueUnion().booleanValue(false));
  }

  @Test
  void userArnValue_isKept() throws ApiException {
    keeps(
        FieldType.USER,
        new FieldValueUnion().userArnValue(AGENT),
        new AuditEventFieldValueUnion().userArnValue(AGENT));
  }

  @Test
  void emptyValue_clears() throws ApiException {
    update("summary", text("Late by a week"));

    update("summary", new FieldValueUnion().emptyValue(Map.of()));

    assertThat(values("summary")).isEmpty();
    assertThat(lastChange("summary"))
        .isEqualTo(
            new AuditEventField()
                .eventFieldId("summary")
                .oldValue(new AuditEventFieldValueUnion().stringValue("Late by a week"))
                .newValue(new AuditEventFieldValueUnion().emptyValue(Map.of())));
  }

  /** Relates something to the case; the item that the search finds. */
  private SearchRelatedItemsResponseItem related(
      RelatedItemType type, RelatedItemInputContent content) throws ApiException {
    UserUnion user = new UserUnion().userArn(AGENT);
    String id =
        items
            .createRelatedItem(
                domain,
                caseId,
                new CreateRelatedItemRequest().type(type).content(content).performedBy(user))
            .getRelatedItemId();
    List<SearchRelatedItemsResponseItem> found =
        items.searchRelatedItems(domain, caseId, new SearchRelatedItemsRequest()).getRelatedItems();
    assertThat(found)
        .containsExactly(
            new SearchRelatedItemsResponseItem()
                .relatedItemId(id)
                .type(type)
                .associationTime(found.getFirst().getAssociationTime())
                .content(found.getFirst().getContent())
                .tags(Map.of())
                .performedBy(user));
    return found.getFirst();
  }

  @Test
  void comment_isKept() throws ApiException {
    CommentContent comment =
        new CommentContent()
            .body("On its way\nTomorrow")
            .contentType(CommentBodyTextType.TEXT_PLAIN);

    assertThat(
            related(RelatedItemType.COMMENT, new RelatedItemInputContent().comment(comment))
                .getContent())
        .isEqualTo(new RelatedItemContent().comment(comment));
  }

  @Test
  void contact_isKept() throws ApiException {
    String arn = INSTANCE + "/contact/0815";

    SearchRelatedItemsResponseItem item =
        related(
            RelatedItemType.CONTACT,
            new RelatedItemInputContent().contact(new Contact().contactArn(arn)));

    assertThat(item.getContent())
        .isEqualTo(
            new RelatedItemContent()
                .contact(
                    new ContactContent()
                        .contactArn(arn)
                        .channel("VOICE")
                        .connectedToSystemTime(item.getAssociationTime())));
  }

  @Test
  void file_isKept() throws ApiException {
    FileContent file = new FileContent().fileArn(INSTANCE + "/file/photo");

    assertThat(
            related(RelatedItemType.FILE, new RelatedItemInputContent()._file(file)).getContent())
        .isEqualTo(new RelatedItemContent()._file(file));
  }

  @Test
  void sla_isKept() throws ApiException {
    List<FieldValueUnion> target = List.of(text("closed"));
    SlaInputConfiguration asked =
        new SlaInputConfiguration()
            .name("Quick")
            .type(SlaType.CASE_FIELD)
            .fieldId("status")
            .targetFieldValues(target)
            .targetSlaMinutes(90L);

    SearchRelatedItemsResponseItem item =
        related(
            RelatedItemType.SLA,
            new RelatedItemInputContent().sla(new SlaInputContent().slaInputConfiguration(asked)));

    assertThat(item.getContent())
        .isEqualTo(
            new RelatedItemContent()
                .sla(
                    new SlaContent()
                        .slaConfiguration(
                            new SlaConfiguration()
                                .name("Quick")
                                .type(SlaType.CASE_FIELD)
                                .status(SlaStatus.ACTIVE)
                                .fieldId("status")
                                .targetFieldValues(target)
                                .targetTime(item.getAssociationTime().plusMinutes(90)))));
  }

  @Test
  void connectCase_isKept() throws ApiException {
    String other = newCase();

    assertThat(
            related(
                    RelatedItemType.CONNECT_CASE,
                    new RelatedItemInputContent()
                        .connectCase(new ConnectCaseInputContent().caseId(other)))
                .getContent())
        .isEqualTo(new RelatedItemContent().connectCase(new ConnectCaseContent().caseId(other)));
  }

  @Test
  void custom_isKept() throws ApiException {
    List<FieldValue> values =
        List.of(
            new FieldValue()
                .id(createField(FieldType.NUMBER))
                .value(new FieldValueUnion().doubleValue(2.5)));

    assertThat(
            related(
                    RelatedItemType.CUSTOM,
                    new RelatedItemInputContent().custom(new CustomInputContent().fields(values)))
                .getContent())
        .isEqualTo(new RelatedItemContent().custom(new CustomContent().fields(values)));
  }
}
