package dev.docket.clients;

import com.amazonaws.AmazonWebServiceRequest;
import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentials;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.auth.BasicSessionCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.retry.PredefinedRetryPolicies;
import com.amazonaws.services.connectcases.AmazonConnectCases;
import com.amazonaws.services.connectcases.AmazonConnectCasesClientBuilder;
import com.amazonaws.services.connectcases.model.*;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case's whole life by the AWS SDK for Java v1: every operation that it knows is called once at
 * least, and each error is met typed. Gets the address of a server; prints a line for each
 * operation and error. The SDK's last version knows no rules, and deletes neither cases nor related
 * items.
 */
final class V1 {
  private final Outcomes outcomes = new Outcomes();
  private final String server;

  private V1(String server) {
    this.server = server;
  }

  public static void main(String[] arguments) {
    V1 story = new V1(arguments[0]);
    story.outcomes.play(() -> story.live(story.client("111122223333")));
    story.outcomes.play(() -> story.deny(story.client("111122223333")));
    story.outcomes.play(() -> story.exceed(story.client("222233334444")));
    System.exit(story.outcomes.print(AmazonConnectCases.class, V1::isOperation) == 0 ? 0 : 1);
  }

  private AmazonConnectCases client(String id) {
    return client(new BasicAWSCredentials(id, "docket-secret"));
  }

  private AmazonConnectCases client(AWSCredentials key) {
    AmazonConnectCases client =
        AmazonConnectCasesClientBuilder.standard()
            .withEndpointConfiguration(new EndpointConfiguration(server, "us-east-1"))
            .withCredentials(new AWSStaticCredentialsProvider(key))
            .withClientConfiguration(
                new ClientConfiguration().withRetryPolicy(PredefinedRetryPolicies.NO_RETRY_POLICY))
            .build();
    return outcomes.noting(
        AmazonConnectCases.class,
        V1::isOperation,
        (proxy, method, given) -> {
          try {
            return method.invoke(client, given);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        });
  }

  private static boolean isOperation(Method method) {
    return method.getParameterCount() == 1
        && method.getParameterTypes()[0] != AmazonWebServiceRequest.class
        && AmazonWebServiceRequest.class.isAssignableFrom(method.getParameterTypes()[0]);
  }

  private <E extends AmazonConnectCasesException> void refused(Class<E> type, Outcomes.Part part) {
    outcomes.refused(type, error -> !error.getErrorMessage().isEmpty(), part);
  }

  private static FieldValue text(String id, String value) {
    return new FieldValue().withId(id).withValue(new FieldValueUnion().withStringValue(value));
  }

  private void live(AmazonConnectCases cases) {
    CreateDomainResult created = cases.createDomain(new CreateDomainRequest().withName("acme"));
    String arn = created.getDomainArn();
    String domain = created.getDomainId();
    outcomes.equal(
        "GetDomain",
        "acme",
        cases.getDomain(new GetDomainRequest().withDomainId(domain)).getName());
    outcomes.equal(
        "ListDomains",
        domain,
        cases.listDomains(new ListDomainsRequest()).getDomains().get(0).getDomainId());

    String weight =
        cases
            .createField(
                new CreateFieldRequest()
                    .withDomainId(domain)
                    .withName("Weight")
                    .withType(FieldType.Number))
            .getFieldId();
    String size =
        cases
            .createField(
                new CreateFieldRequest()
                    .withDomainId(domain)
                    .withName("Size")
                    .withType(FieldType.SingleSelect))
            .getFieldId();
    cases.updateField(
        new UpdateFieldRequest().withDomainId(domain).withFieldId(weight).withName("Weight in kg"));
    var fields =
        cases.batchGetField(
            new BatchGetFieldRequest()
                .withDomainId(domain)
                .withFields(new FieldIdentifier().withId(weight)));
    outcomes.equal("BatchGetField", "Weight in kg", fields.getFields().get(0).getName());
    FieldOption small = new FieldOption().withName("Small").withValue("s").withActive(true);
    cases.batchPutFieldOptions(
        new BatchPutFieldOptionsRequest()
            .withDomainId(domain)
            .withFieldId(size)
            .withOptions(small));
    var options =
        cases.listFieldOptions(
            new ListFieldOptionsRequest().withDomainId(domain).withFieldId(size));
    outcomes.equal("ListFieldOptions", List.of(small), options.getOptions());
    var all = cases.listFields(new ListFieldsRequest().withDomainId(domain)).getFields();
    outcomes.equal(
        "ListFields", true, all.stream().anyMatch(field -> field.getFieldId().equals(weight)));

    LayoutContent content =
        new LayoutContent()
            .withBasic(
                new BasicLayout()
                    .withTopPanel(
                        new LayoutSections()
                            .withSections(
                                new Section()
                                    .withFieldGroup(
                                        new FieldGroup()
                                            .withName("Top")
                                            .withFields(new FieldItem().withId(weight))))));
    String layout =
        cases
            .createLayout(
                new CreateLayoutRequest()
                    .withDomainId(domain)
                    .withName("Desk")
                    .withContent(content))
            .getLayoutId();
    cases.updateLayout(
        new UpdateLayoutRequest().withDomainId(domain).withLayoutId(layout).withName("Front desk"));
    GetLayoutResult gotten =
        cases.getLayout(new GetLayoutRequest().withDomainId(domain).withLayoutId(layout));
    outcomes.equal("GetLayout", "Front desk", gotten.getName());
    outcomes.equal("GetLayout", content, gotten.getContent());
    var layouts = cases.listLayouts(new ListLayoutsRequest().withDomainId(domain)).getLayouts();
    outcomes.equal("ListLayouts", layout, layouts.get(0).getLayoutId());

    String template =
        cases
            .createTemplate(
                new CreateTemplateRequest()
                    .withDomainId(domain)
                    .withName("Complaint")
                    .withLayoutConfiguration(new LayoutConfiguration().withDefaultLayout(layout)))
            .getTemplateId();
    cases.updateTemplate(
        new UpdateTemplateRequest()
            .withDomainId(domain)
            .withTemplateId(template)
            .withName("Parcel"));
    GetTemplateResult named =
        cases.getTemplate(new GetTemplateRequest().withDomainId(domain).withTemplateId(template));
    outcomes.equal("GetTemplate", "Parcel", named.getName());
    var templates =
        cases.listTemplates(new ListTemplatesRequest().withDomainId(domain)).getTemplates();
    outcomes.equal("ListTemplates", template, templates.get(0).getTemplateId());

    cases.putCaseEventConfiguration(
        new PutCaseEventConfigurationRequest()
            .withDomainId(domain)
            .withEventBridge(new EventBridgeConfiguration().withEnabled(true)));
    var events =
        cases.getCaseEventConfiguration(
            new GetCaseEventConfigurationRequest().withDomainId(domain));
    outcomes.equal("GetCaseEventConfiguration", true, events.getEventBridge().getEnabled());

    FieldValue heavy =
        new FieldValue().withId(weight).withValue(new FieldValueUnion().withDoubleValue(2.5));
    FieldValue summary = text("summary", "Ünïcode 🚀");
    String one =
        cases
            .createCase(
                new CreateCaseRequest()
                    .withDomainId(domain)
                    .withTemplateId(template)
                    .withFields(
                        text("customer_id", V2.CUSTOMER),
                        text("title", "The parcel is late"),
                        heavy))
            .getCaseId();
    cases.updateCase(
        new UpdateCaseRequest().withDomainId(domain).withCaseId(one).withFields(summary));
    outcomes.equal(
        "GetCase",
        List.of(heavy, summary),
        cases
            .getCase(
                new GetCaseRequest()
                    .withDomainId(domain)
                    .withCaseId(one)
                    .withFields(
                        new FieldIdentifier().withId(weight),
                        new FieldIdentifier().withId("summary")))
            .getFields());

    CommentContent said =
        new CommentContent().withBody("On its way").withContentType(CommentBodyTextType.TextPlain);
    relate(
        cases,
        domain,
        one,
        RelatedItemType.Comment,
        new RelatedItemInputContent().withComment(said));
    relate(
        cases,
        domain,
        one,
        RelatedItemType.Contact,
        new RelatedItemInputContent().withContact(new Contact().withContactArn(V2.CONTACT)));
    relate(
        cases,
        domain,
        one,
        RelatedItemType.File,
        new RelatedItemInputContent().withFile(new FileContent().withFileArn(V2.FILE)));
    var items =
        cases
            .searchRelatedItems(
                new SearchRelatedItemsRequest().withDomainId(domain).withCaseId(one))
            .getRelatedItems();
    outcomes.equal(
        "SearchRelatedItems",
        Set.of("Comment", "Contact", "File"),
        items.stream().map(SearchRelatedItemsResponseItem::getType).collect(Collectors.toSet()));
    var listed =
        cases.listCasesForContact(
            new ListCasesForContactRequest().withDomainId(domain).withContactArn(V2.CONTACT));
    outcomes.equal("ListCasesForContact", one, listed.getCases().get(0).getCaseId());
    var found =
        cases
            .searchCases(new SearchCasesRequest().withDomainId(domain).withSearchTerm("parcel"))
            .getCases();
    outcomes.equal("SearchCases", one, found.get(0).getCaseId());
    var audit =
        cases
            .getCaseAuditEvents(
                new GetCaseAuditEventsRequest().withDomainId(domain).withCaseId(one))
            .getAuditEvents();
    outcomes.equal("GetCaseAuditEvents", "Case.Created", audit.get(audit.size() - 1).getType());

    cases.tagResource(
        new TagResourceRequest().withArn(arn).withTags(Map.of("team", "red", "a:b", "+")));
    outcomes.equal("ListTagsForResource", Map.of("team", "red", "a:b", "+"), tags(cases, arn));
    cases.untagResource(new UntagResourceRequest().withArn(arn).withTagKeys("a:b"));
    outcomes.equal("UntagResource", Map.of("team", "red"), tags(cases, arn));

    refused(
        ValidationException.class,
        () ->
            cases.updateCase(
                new UpdateCaseRequest()
                    .withDomainId(domain)
                    .withCaseId(one)
                    .withFields(text(weight, "heavy"))));
    refused(
        ResourceNotFoundException.class,
        () ->
            cases.getCase(
                new GetCaseRequest()
                    .withDomainId(domain)
                    .withCaseId(V2.UNKNOWN)
                    .withFields(new FieldIdentifier().withId("title"))));
    refused(
        ConflictException.class,
        () -> cases.createDomain(new CreateDomainRequest().withName("acme")));

    cases.deleteTemplate(new DeleteTemplateRequest().withDomainId(domain).withTemplateId(template));
    cases.deleteLayout(new DeleteLayoutRequest().withDomainId(domain).withLayoutId(layout));
    cases.deleteField(new DeleteFieldRequest().withDomainId(domain).withFieldId(weight));
    cases.deleteDomain(new DeleteDomainRequest().withDomainId(domain));
  }

  private static void relate(
      AmazonConnectCases cases,
      String domain,
      String one,
      RelatedItemType type,
      RelatedItemInputContent content) {
    cases.createRelatedItem(
        new CreateRelatedItemRequest()
            .withDomainId(domain)
            .withCaseId(one)
            .withType(type)
            .withContent(content));
  }

  private static Map<String, String> tags(AmazonConnectCases cases, String arn) {
    return cases.listTagsForResource(new ListTagsForResourceRequest().withArn(arn)).getTags();
  }

  /** What policies deny: by keys of the same account, which may do no more than GetDomain. */
  private void deny(AmazonConnectCases owner) {
    var created = owner.createDomain(new CreateDomainRequest().withName("guarded"));
    denied(
        "AccessDeniedException by a policy",
        client("reader"),
        created,
        Outcomes.notAllowed(Outcomes.READER, created.getDomainArn(), "identity-based"));
    denied(
        "AccessDeniedException by a session policy",
        client(new BasicSessionCredentials("session", "docket-secret", "session-token")),
        created,
        Outcomes.notAllowed(Outcomes.SESSION, created.getDomainArn(), "session"));
  }

  private void denied(
      String name, AmazonConnectCases cases, CreateDomainResult created, String message) {
    String domain = created.getDomainId();
    outcomes.equal(
        name, "guarded", cases.getDomain(new GetDomainRequest().withDomainId(domain)).getName());
    outcomes.refused(
        name,
        AccessDeniedException.class,
        error -> error.getErrorMessage().equals(message),
        () ->
            cases.createCase(
                new CreateCaseRequest()
                    .withDomainId(domain)
                    .withTemplateId(V2.UNKNOWN)
                    .withFields(text("title", "Late"))));
  }

  private void exceed(AmazonConnectCases cases) {
    for (int number = 0; number < 5; number++) {
      cases.createDomain(new CreateDomainRequest().withName("domain " + number));
    }
    refused(
        ServiceQuotaExceededException.class,
        () -> cases.createDomain(new CreateDomainRequest().withName("one more")));

    String domain = cases.listDomains(new ListDomainsRequest()).getDomains().get(0).getDomainId();
    refused(
        ThrottlingException.class,
        () -> {
          for (int tries = 0; tries < 20; tries++) {
            cases.getCaseEventConfiguration(
                new GetCaseEventConfigurationRequest().withDomainId(domain));
          }
        });

    // As a page of an origin that may not call.
    ListDomainsRequest page = new ListDomainsRequest();
    page.putCustomRequestHeader("Origin", "http://x.example");
    refused(AccessDeniedException.class, () -> cases.listDomains(page));
  }
}
