// Calls the server of the first argument with the generated client.
package main

import (
	"context"
	"fmt"
	"os"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func text(id, value string) openapi.FieldValue {
	return *openapi.NewFieldValue(id, openapi.FieldValueUnion{StringValue: &value})
}

func main() {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Args[1]}}
	client := openapi.NewAPIClient(configuration)
	as := context.WithValue(context.Background(), openapi.ContextAccessToken, "docket-secret")

	domain, _, err := client.DomainsAPI.CreateDomain(as).CreateDomainRequest(*openapi.NewCreateDomainRequest("go")).Execute()
	check(err)
	number := *openapi.NewCreateFieldRequest("Parcels", openapi.FIELDTYPE_NUMBER)
	field, _, err := client.FieldsAPI.CreateField(as, domain.DomainId).CreateFieldRequest(number).Execute()
	check(err)
	complaint := *openapi.NewCreateTemplateRequest("Complaint")
	template, _, err := client.TemplatesAPI.CreateTemplate(as, domain.DomainId).CreateTemplateRequest(complaint).Execute()
	check(err)
	values := []openapi.FieldValue{
		text("title", "Late"),
		text("customer_id", "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice"),
	}
	request := *openapi.NewCreateCaseRequest(template.TemplateId, values)
	made, _, err := client.CasesAPI.CreateCase(as, domain.DomainId).CreateCaseRequest(request).Execute()
	check(err)
	parcels := 16777217.0
	identifier := openapi.FieldIdentifierUnion{Id: &field.FieldId}
	counted := *openapi.NewFieldValueInput(identifier, openapi.FieldValueUnion{DoubleValue: &parcels})
	one := *openapi.NewBatchUpdateCaseIdentifier(openapi.CaseIdentifierUnion{CaseId: &made.CaseId})
	batch := *openapi.NewBatchUpdateCaseRequest(domain.DomainId, []openapi.BatchUpdateCaseIdentifier{one}, []openapi.FieldValueInput{counted})
	_, _, err = client.CasesAPI.BatchUpdateCase(as).BatchUpdateCaseRequest(batch).Execute()
	check(err)
	asked := *openapi.NewGetCaseRequest([]openapi.FieldIdentifier{*openapi.NewFieldIdentifier(field.FieldId)})
	found, _, err := client.CasesAPI.GetCase(as, domain.DomainId, made.CaseId).GetCaseRequest(asked).Execute()
	check(err)
	seen, _, err := client.DomainsAPI.GetDomain(as, domain.DomainId).Execute()
	check(err)
	_, refused, _ := client.DomainsAPI.GetDomain(as, "00000000-0000-0000-0000-000000000000").Execute()
	fmt.Printf("%s %.0f %d\n", seen.Name, found.Fields[0].Value.GetDoubleValue(), refused.StatusCode)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
