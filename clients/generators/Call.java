import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.CasesApi;
import org.openapitools.client.api.DomainsApi;
import org.openapitools.client.api.FieldsApi;
import org.openapitools.client.api.TemplatesApi;
import org.openapitools.client.model.BatchUpdateCaseIdentifier;
import org.openapitools.client.model.BatchUpdateCaseRequest;
import org.openapitools.client.model.CaseIdentifierUnion;
import org.openapitools.client.model.CreateCaseRequest;
import org.openapitools.client.model.CreateDomainRequest;
import org.openapitools.client.model.CreateFieldRequest;
import org.openapitools.client.model.CreateTemplateRequest;
import org.openapitools.client.model.FieldIdentifier;
import org.openapitools.client.model.FieldIdentifierUnion;
import org.openapitools.client.model.FieldType;
import org.openapitools.client.model.FieldValue;
import org.openapitools.client.model.FieldValueInput;
import org.openapitools.client.model.FieldValueUnion;
import org.openapitools.client.model.GetCaseRequest;

/** Calls the server of the first argument with the generated client. */
final class Call {

  private static FieldValue text(String id, String value) {
    return new FieldValue().id(id).value(new FieldValueUnion().stringValue(value));
  }

  public static void main(String... arguments) throws ApiException {
    ApiClient api = new ApiClient();
    api.updateBaseUri(arguments[0]);
    api.setRequestInterceptor(request -> request.header("Authorization", "Bearer docket-secret"));
    DomainsApi domains = new DomainsApi(api);
    CasesApi cases = new CasesApi(api);

    String domain = domains.createDomain(new CreateDomainRequest().name("java")).getDomainId();
    CreateFieldRequest number = new CreateFieldRequest().name("Parcels").type(FieldType.NUMBER);
    String parcels = new FieldsApi(api).createField(domain, number).getFieldId();
    CreateTemplateRequest complaint = new CreateTemplateRequest().name("Complaint");
    String template = new TemplatesApi(api).createTemplate(domain, complaint).getTemplateId();
    String alice = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice";
    CreateCaseRequest request =
        new CreateCaseRequest()
            .templateId(template)
            .addFieldsItem(text("title", "Late"))
            .addFieldsItem(text("customer_id", alice));
    String made = cases.createCase(domain, request).getCaseId();
    FieldValueInput counted =
        new FieldValueInput()
            .fieldIdentifier(new FieldIdentifierUnion().id(parcels))
            .value(new FieldValueUnion().doubleValue(16777217.0));
    CaseIdentifierUnion one = new CaseIdentifierUnion().caseId(made);
    cases.batchUpdateCase(
        new BatchUpdateCaseRequest()
            .domainId(domain)
            .addCasesItem(new BatchUpdateCaseIdentifier().caseIdentifier(one))
            .addFieldsItem(counted));
    GetCaseRequest asked = new GetCaseRequest().fields(List.of(new FieldIdentifier().id(parcels)));
    FieldValue found = cases.getCase(domain, made, asked).getFields().get(0);
    int refused = 0;
    try {
      domains.getDomain("00000000-0000-0000-0000-000000000000");
    } catch (ApiException refusal) {
      refused = refusal.getCode();
    }
    System.out.printf(
        "%s %.0f %d%n",
        domains.getDomain(domain).getName(), found.getValue().getDoubleValue(), refused);
  }
}
