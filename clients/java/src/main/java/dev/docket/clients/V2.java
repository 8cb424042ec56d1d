package dev.docket.clients;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.AccessDeniedException;
import software.amazon.awssdk.services.connectcases.model.AuditEventType;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.CommentBodyTextType;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesException;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesRequest;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesResponse;
import software.amazon.awssdk.services.connectcases.model.CreateDomainResponse;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemInputContent;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.connectcases.model.ThrottlingException;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/**
 * A case's whole life by the AWS SDK for Java v2: every operation that it knows is called once at
 * least, and each error is met typed. Gets the name of an HTTP client and the address of a server;
 * prints a line for each operation and error.
 */
final class V2 {
  static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
  static final String CUSTOMER =
      "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f";
  static final String CONTACT = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815";
  static final String FILE = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo";

  private final Outcomes outcomes = new Outcomes();
  private final String http;
  private final URI server;

  private V2(String http, URI server) {
    this.http = http;
    this.server = server;
  }

  public static void main(String[] arguments) {
    V2 story = new V2(arguments[0], URI.create(arguments[1]));
    story.outcomes.play(() -> story.live(story.client("111122223333")));
    story.outcomes.play(() -> story.deny(story.client("111122223333")));
    story.outcomes.play(() -> story.exceed(story.client("222233334444")));
    // Threads of the HTTP clients may still run.
    System.exit(story.outcomes.print(ConnectCasesClient.class, V2::isOperation) == 0 ? 0 : 1);
  }

  private static AwsCredentials key(String id) {
    return AwsBasicCredentials.create(id, "docket-secret");
  }

  private ConnectCasesClient client(String account) {
    return client(key(account));
  }

  private ConnectCasesClient client(AwsCredentials key) {
    return switch (http) {
      case "apache" -> sync(key, ApacheHttpClient.create());
      case "url-connection" -> sync(key, UrlConnectionHttpClient.create());
      case "netty" -> async(key, NettyNioAsyncHttpClient.create());
      case "crt" -> async(key, AwsCrtAsyncHttpClient.create());
      default -> throw new IllegalArgumentException(http);
    };
  }

  private <B extends AwsClientBuilder<B, C>, C> C built(B builder, AwsCredentials key) {
    return built(builder, key, server);
  }

  static <B extends AwsClientBuilder<B, C>, C> C built(B builder, AwsCredentials key, URI server) {
    return builder
        .endpointOverride(server)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(key))
        .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  private ConnectCasesClient sync(AwsCredentials key, SdkHttpClient http) {
    ConnectCasesClient client = built(ConnectCasesClient.builder().httpClient(http), key);
    return noting((method, request) -> method.invoke(client, request));
  }

  /** The async client, in the shape of the sync one, so that both live the same story. */
  private ConnectCasesClient async(AwsCredentials key, SdkAsyncHttpClient http) {
    ConnectCasesAsyncClient client =
        built(ConnectCasesAsyncClient.builder().httpClient(http), key);
    return noting(
        (method, request) -> {
          Method same =
              ConnectCasesAsyncClient.class.getMethod(method.getName(), method.getParameterTypes());
          try {
            return ((CompletableFuture<?>) same.invoke(client, request)).join();
          } catch (CompletionException failure) {
            throw failure.getCause();
          }
        });
  }

  private interface Sending {
    Object send(Method method, Object request) throws Throwable;
  }

  /**
   * The methods that take a builder, and the paginators, lead to the operations: the SDK does that.
   */
  private ConnectCasesClient noting(Sending sending) {
    return outcomes.noting(
        ConnectCasesClient.class,
        V2::isOperation,
        (proxy, method, arguments) -> {
          try {
            return isOperation(method)
                ? sending.send(method, arguments[0])
                : InvocationHandler.invokeDefault(proxy, method, arguments);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        });
  }

  private static boolean isOperation(Method method) {
    return ConnectCasesResponse.class.isAssignableFrom(method.getReturnType())
        && method.getParameterCount() == 1
        && ConnectCasesRequest.class.isAssignableFrom(method.getParameterTypes()[0]);
  }

  private <E extends ConnectCasesException> void refused(Class<E> type, Outcomes.Part part) {
    outcomes.refused(type, error -> !error.awsErrorDetails().errorMessage().isEmpty(), part);
  }

  private static FieldValue text(String id, String value) {
    return FieldValue.builder().id(id).value(v -> v.stringValue(value)).build();
  }

  private void live(ConnectCasesClient cases) {
    var created = cases.createDomain(r -> r.name("acme"));
    String arn = created.domainArn();
    String domain = created.domainId();
    outcomes.equal("GetDomain", "acme", cases.getDomain(r -> r.domainId(domain)).name());
    outcomes.equal("ListDomains", domain, cases.listDomains(r -> {}).domains().get(0).domainId());

    String weight =
        cases.createField(r -> r.domainId(domain).name("Weight").type(FieldType.NUMBER)).fieldId();
    String size =
        cases
            .createField(r -> r.domainId(domain).name("Size").type(FieldType.SINGLE_SELECT))
            .fieldId();
    cases.updateField(r -> r.domainId(domain).fieldId(weight).name("Weight in kg"));
    var fields = cases.batchGetField(r -> r.domainId(domain).fields(f -> f.id(weight))).fields();
    outcomes.equal("BatchGetField", "Weight in kg", fields.get(0).name());
    FieldOption small = FieldOption.builder().name("Small").value("s").active(true).build();
    cases.batchPutFieldOptions(r -> r.domainId(domain).fieldId(size).options(small));
    outcomes.equal(
        "ListFieldOptions",
        List.of(small),
        cases.listFieldOptions(r -> r.domainId(domain).fieldId(size)).options());
    var listed = cases.listFields(r -> r.domainId(domain)).fields();
    outcomes.equal(
        "ListFields", true, listed.stream().anyMatch(field -> field.fieldId().equals(weight)));

    LayoutContent content =
        LayoutContent.builder()
            .basic(
                b ->
                    b.topPanel(
                        t ->
                            t.sections(
                                s -> s.fieldGroup(g -> g.name("Top").fields(f -> f.id(weight))))))
            .build();
    String layout =
        cases.createLayout(r -> r.domainId(domain).name("Desk").content(content)).layoutId();
    cases.updateLayout(r -> r.domainId(domain).layoutId(layout).name("Front desk"));
    var gotten = cases.getLayout(r -> r.domainId(domain).layoutId(layout));
    outcomes.equal("GetLayout", "Front desk", gotten.name());
    outcomes.equal("GetLayout", content, gotten.content());
    outcomes.equal(
        "ListLayouts",
        layout,
        cases.listLayouts(r -> r.domainId(domain)).layouts().get(0).layoutId());

    CaseRuleDetails required =
        CaseRuleDetails.builder()
            .required(
                r ->
                    r.defaultValue(false)
                        .conditions(
                            c ->
                                c.equalTo(
                                    o ->
                                        o.operandOne(one -> one.fieldId(size))
                                            .operandTwo(two -> two.stringValue("s"))
                                            .result(true))))
            .build();
    String rule =
        cases.createCaseRule(r -> r.domainId(domain).name("Weighed").rule(required)).caseRuleId();
    cases.updateCaseRule(
        r -> r.domainId(domain).caseRuleId(rule).description("Small ones are weighed"));
    var rules =
        cases.batchGetCaseRule(r -> r.domainId(domain).caseRules(c -> c.id(rule))).caseRules();
    outcomes.equal("BatchGetCaseRule", required, rules.get(0).rule());
    outcomes.equal(
        "ListCaseRules",
        rule,
        cases.listCaseRules(r -> r.domainId(domain)).caseRules().get(0).caseRuleId());

    String template =
        cases
            .createTemplate(
                r ->
                    r.domainId(domain)
                        .name("Complaint")
                        .layoutConfiguration(l -> l.defaultLayout(layout)))
            .templateId();
    cases.updateTemplate(r -> r.domainId(domain).templateId(template).name("Parcel"));
    outcomes.equal(
        "GetTemplate",
        "Parcel",
        cases.getTemplate(r -> r.domainId(domain).templateId(template)).name());
    outcomes.equal(
        "ListTemplates",
        template,
        cases.listTemplates(r -> r.domainId(domain)).templates().get(0).templateId());

    cases.putCaseEventConfiguration(r -> r.domainId(domain).eventBridge(e -> e.enabled(true)));
    outcomes.equal(
        "GetCaseEventConfiguration",
        true,
        cases.getCaseEventConfiguration(r -> r.domainId(domain)).eventBridge().enabled());

    FieldValue heavy = FieldValue.builder().id(weight).value(v -> v.doubleValue(2.5)).build();
    FieldValue summary = text("summary", "Ünïcode 🚀");
    String one =
        cases
            .createCase(
                r ->
                    r.domainId(domain)
                        .templateId(template)
                        .fields(
                            text("customer_id", CUSTOMER),
                            text("title", "The parcel is late"),
                            heavy))
            .caseId();
    cases.updateCase(r -> r.domainId(domain).caseId(one).fields(summary));
    outcomes.equal(
        "GetCase",
        List.of(heavy, summary),
        cases
            .getCase(
                r -> r.domainId(domain).caseId(one).fields(f -> f.id(weight), f -> f.id("summary")))
            .fields());
    relate(cases, domain, one);

    var found =
        cases
            .searchCasesPaginator(r -> r.domainId(domain).searchTerm("parcel").maxResults(1))
            .stream();
    outcomes.equal(
        "SearchCases",
        List.of(one),
        found.flatMap(page -> page.cases().stream()).map(SearchCasesResponseItem::caseId).toList());
    var audit = cases.getCaseAuditEvents(r -> r.domainId(domain).caseId(one)).auditEvents();
    outcomes.equal(
        "GetCaseAuditEvents", AuditEventType.CASE_CREATED, audit.get(audit.size() - 1).type());

    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red", "a:b", "+")));
    outcomes.equal(
        "ListTagsForResource",
        Map.of("team", "red", "a:b", "+"),
        cases.listTagsForResource(r -> r.arn(arn)).tags());
    cases.untagResource(r -> r.arn(arn).tagKeys("a:b"));
    outcomes.equal(
        "UntagResource", Map.of("team", "red"), cases.listTagsForResource(r -> r.arn(arn)).tags());

    refused(
        ValidationException.class,
        () -> cases.updateCase(r -> r.domainId(domain).caseId(one).fields(text(weight, "heavy"))));
    refused(
        ResourceNotFoundException.class,
        () -> cases.getCase(r -> r.domainId(domain).caseId(UNKNOWN).fields(f -> f.id("title"))));
    refused(ConflictException.class, () -> cases.createDomain(r -> r.name("acme")));

    cases.deleteCase(r -> r.domainId(domain).caseId(one));
    cases.deleteTemplate(r -> r.domainId(domain).templateId(template));
    cases.deleteCaseRule(r -> r.domainId(domain).caseRuleId(rule));
    cases.deleteLayout(r -> r.domainId(domain).layoutId(layout));
    cases.deleteField(r -> r.domainId(domain).fieldId(weight));
    cases.deleteDomain(r -> r.domainId(domain));
  }

  private void relate(ConnectCasesClient cases, String domain, String one) {
    String comment =
        relate(
            cases,
            domain,
            one,
            RelatedItemType.COMMENT,
            c ->
                c.comment(
                    said -> said.body("On its way").contentType(CommentBodyTextType.TEXT_PLAIN)));
    relate(
        cases,
        domain,
        one,
        RelatedItemType.CONTACT,
        c -> c.contact(contact -> contact.contactArn(CONTACT)));
    relate(cases, domain, one, RelatedItemType.FILE, c -> c.file(file -> file.fileArn(FILE)));
    outcomes.equal(
        "SearchRelatedItems",
        Set.of(RelatedItemType.COMMENT, RelatedItemType.CONTACT, RelatedItemType.FILE),
        cases.searchRelatedItems(r -> r.domainId(domain).caseId(one)).relatedItems().stream()
            .map(SearchRelatedItemsResponseItem::type)
            .collect(Collectors.toSet()));
    var comments =
        cases
            .searchAllRelatedItems(r -> r.domainId(domain).filters(f -> f.comment(c -> {})))
            .relatedItems();
    outcomes.equal("SearchAllRelatedItems", comment, comments.get(0).relatedItemId());
    outcomes.equal(
        "SearchAllRelatedItems", "On its way", comments.get(0).content().comment().body());
    outcomes.equal(
        "ListCasesForContact",
        one,
        cases
            .listCasesForContact(r -> r.domainId(domain).contactArn(CONTACT))
            .cases()
            .get(0)
            .caseId());
    cases.deleteRelatedItem(r -> r.domainId(domain).caseId(one).relatedItemId(comment));
  }

  private static String relate(
      ConnectCasesClient cases,
      String domain,
      String one,
      RelatedItemType type,
      Consumer<RelatedItemInputContent.Builder> content) {
    return cases
        .createRelatedItem(r -> r.domainId(domain).caseId(one).type(type).content(content))
        .relatedItemId();
  }

  /** What policies deny: by keys of the same account, which may do no more than GetDomain. */
  private void deny(ConnectCasesClient owner) {
    var created = owner.createDomain(r -> r.name("guarded"));
    denied(
        "AccessDeniedException by a policy",
        client("reader"),
        created,
        Outcomes.notAllowed(Outcomes.READER, created.domainArn(), "identity-based"));
    denied(
        "AccessDeniedException by a session policy",
        client(AwsSessionCredentials.create("session", "docket-secret", "session-token")),
        created,
        Outcomes.notAllowed(Outcomes.SESSION, created.domainArn(), "session"));
  }

  private void denied(
      String name, ConnectCasesClient cases, CreateDomainResponse created, String message) {
    String domain = created.domainId();
    outcomes.equal(name, "guarded", cases.getDomain(r -> r.domainId(domain)).name());
    outcomes.refused(
        name,
        AccessDeniedException.class,
        error -> error.awsErrorDetails().errorMessage().equals(message),
        () ->
            cases.createCase(
                r -> r.domainId(domain).templateId(UNKNOWN).fields(text("title", "Late"))));
  }

  private void exceed(ConnectCasesClient cases) {
    for (int number = 0; number < 5; number++) {
      String name = "domain " + number;
      cases.createDomain(r -> r.name(name));
    }
    refused(ServiceQuotaExceededException.class, () -> cases.createDomain(r -> r.name("one more")));

    String domain = cases.listDomains(r -> {}).domains().get(0).domainId();
    refused(
        ThrottlingException.class,
        () -> {
          for (int tries = 0; tries < 20; tries++) {
            cases.getCaseEventConfiguration(r -> r.domainId(domain));
          }
        });

    // As a page of an origin that may not call.
    refused(
        AccessDeniedException.class,
        () ->
            cases.listDomains(
                r -> r.overrideConfiguration(o -> o.putHeader("Origin", "http://x.example"))));
  }
}
