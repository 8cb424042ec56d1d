package dev.docket.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;

/**
 * The operations that no AWS SDK for Java knows yet, as requests that the signer and an HTTP client
 * of the SDK for Java v2 sign and send. Gets the address of a server; prints a line for each
 * operation.
 */
final class Signed {
  private static final AwsBasicCredentials KEY =
      AwsBasicCredentials.create("333344445555", "docket-secret");

  private final Outcomes outcomes = new Outcomes();
  private final SdkHttpClient http = ApacheHttpClient.create();
  private final URI server;

  private Signed(URI server) {
    this.server = server;
  }

  public static void main(String[] arguments) {
    Signed story = new Signed(URI.create(arguments[0]));
    story.outcomes.play(story::live);
    System.exit(story.outcomes.print() == 0 ? 0 : 1);
  }

  private void live() throws IOException {
    ConnectCasesClient cases =
        V2.built(ConnectCasesClient.builder().httpClient(http), KEY, server);
    String domain = cases.createDomain(r -> r.name("acme")).domainId();
    String layout =
        cases
            .createLayout(r -> r.domainId(domain).name("Desk").content(c -> c.basic(b -> {})))
            .layoutId();
    String template =
        cases
            .createTemplate(
                r ->
                    r.domainId(domain)
                        .name("Parcel")
                        .layoutConfiguration(l -> l.defaultLayout(layout)))
            .templateId();
    String first = create(cases, domain, template);
    String second = create(cases, domain, template);
    String comment =
        cases
            .createRelatedItem(
                r ->
                    r.domainId(domain)
                        .caseId(first)
                        .type(RelatedItemType.COMMENT)
                        .content(
                            c ->
                                c.comment(
                                    said -> said.body("On its way").contentType("Text/Plain"))))
            .relatedItemId();
    String path = "/domains/" + domain + "/cases/";
    String remark = "{'comment': {'body': 'Lost', 'contentType': 'Text/Plain'}}";
    String both =
        "[{'caseIdentifier': {'caseId': '%s'}}, {'caseIdentifier': {'caseId': '%s'}}]"
            .formatted(first, second);

    send(
        "UpdateRelatedItem",
        SdkHttpMethod.PUT,
        path + first + "/related-items/" + comment,
        "{'content': " + remark + "}",
        "\"relatedItemId\":\"" + comment);
    send(
        "BatchUpdateCase",
        SdkHttpMethod.PUT,
        "/cases:batchUpdateCase",
        "{'domainId': '%s', 'cases': %s, 'fields': [], 'title': 'All at once'}"
            .formatted(domain, both),
        "\"failedCases\":\\[]");
    send(
        "BatchCreateRelatedItem",
        SdkHttpMethod.POST,
        "/cases:batchCreateRelatedItem",
        "{'domainId': '%s', 'cases': %s, 'content': %s}".formatted(domain, both, remark),
        "\"failedItems\":\\[]");
    send(
        "StartMergeCases",
        SdkHttpMethod.POST,
        path + first + "/merge",
        "{'secondaryCaseIds': ['" + second + "']}",
        "");
    send(
        "GetMergeCasesStatus",
        SdkHttpMethod.POST,
        path + second + "/merge-status",
        "{}",
        "IN_PROGRESS|COMPLETED");
  }

  private static String create(ConnectCasesClient cases, String domain, String template) {
    return cases
        .createCase(
            r ->
                r.domainId(domain)
                    .templateId(template)
                    .fields(text("customer_id", V2.CUSTOMER), text("title", "The parcel is late")))
        .caseId();
  }

  private static FieldValue text(String id, String value) {
    return FieldValue.builder().id(id).value(v -> v.stringValue(value)).build();
  }

  /**
   * Sends JSON, with apostrophes for quotation marks, and expects status 200 and an answer in which
   * the pattern is found.
   */
  private void send(
      String operation, SdkHttpMethod method, String path, String json, String pattern)
      throws IOException {
    ContentStreamProvider body = ContentStreamProvider.fromString(json.replace('\'', '"'), UTF_8);
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(method)
            .uri(server)
            .encodedPath(path)
            .putHeader("Content-Type", "application/json")
            .putHeader("Content-Length", String.valueOf(json.length()))
            .build();
    SignedRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                r ->
                    r.identity(KEY)
                        .request(request)
                        .payload(body)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "cases")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"));
    HttpExecuteResponse response =
        http.prepareRequest(
                HttpExecuteRequest.builder()
                    .request(signed.request())
                    .contentStreamProvider(signed.payload().orElse(body))
                    .build())
            .call();
    String answer;
    try (var stream = response.responseBody().orElseThrow()) {
      answer = new String(stream.readAllBytes(), UTF_8);
    }
    if (response.httpResponse().statusCode() == 200
        && Pattern.compile(pattern).matcher(answer).find()) {
      outcomes.passed(operation);
    } else {
      outcomes.failed(operation, response.httpResponse().statusCode() + " " + answer);
    }
  }
}
