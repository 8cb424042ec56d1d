// A case's whole life by the AWS SDK for Go v2: every operation that it knows is called once at least, and each error is met typed. Gets
// the address of a server; prints a line for each operation and error.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"sort"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/connectcases"
	"github.com/aws/aws-sdk-go-v2/service/connectcases/types"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

const (
	unknown  = "00000000-0000-0000-0000-000000000000"
	customer = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f"
	contact  = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815"
	file     = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo"
)

var (
	ctx      = context.Background()
	outcomes = map[string]string{}
)

func client(key, token string, change ...func(*connectcases.Options)) *connectcases.Client {
	return connectcases.New(connectcases.Options{
		BaseEndpoint: aws.String(os.Args[1]),
		Region:       "us-east-1",
		Credentials:  credentials.NewStaticCredentialsProvider(key, "docket-secret", token),
		Retryer:      aws.NopRetryer{},
	}, change...)
}

// What came of an operation or error; the first problem stays.
func note(name, problem string) {
	if outcomes[name] == "" {
		outcomes[name] = problem
	}
}

// Calls an operation, which is named as its input is; the story ends with the first that fails.
func call[I, O any](operation func(context.Context, *I, ...func(*connectcases.Options)) (*O, error), input I) *O {
	name := strings.TrimSuffix(reflect.TypeOf(input).Name(), "Input")
	output, err := operation(ctx, &input)
	if err != nil {
		note(name, err.Error())
		panic(name)
	}
	note(name, "")
	return output
}

func refused[E error](err error) {
	var refusal E
	name := reflect.TypeOf(refusal).Elem().Name()
	if errors.As(err, &refusal) {
		note(name, "")
	} else {
		note(name, fmt.Sprintf("got %v", err))
	}
}

// Expects an error that has the type, and the message.
func denied(name, message string, err error) {
	var refusal *types.AccessDeniedException
	if errors.As(err, &refusal) && refusal.ErrorMessage() == message {
		note(name, "")
	} else {
		note(name, fmt.Sprintf("got %v", err))
	}
}

func equal(operation string, expected, found any) {
	if !reflect.DeepEqual(expected, found) {
		note(operation, fmt.Sprintf("%v, not %v", found, expected))
	}
}

func text(id, value string) types.FieldValue {
	return types.FieldValue{Id: &id, Value: &types.FieldValueUnionMemberStringValue{Value: value}}
}

func remark(body string) types.CommentContent {
	return types.CommentContent{Body: &body, ContentType: types.CommentBodyTextTypePlaintext}
}

func live(c *connectcases.Client) {
	created := call(c.CreateDomain, connectcases.CreateDomainInput{Name: aws.String("acme")})
	arn, domain := created.DomainArn, created.DomainId
	equal("GetDomain", "acme", *call(c.GetDomain, connectcases.GetDomainInput{DomainId: domain}).Name)
	equal("ListDomains", *domain, *call(c.ListDomains, connectcases.ListDomainsInput{}).Domains[0].DomainId)

	weight := call(c.CreateField, connectcases.CreateFieldInput{DomainId: domain, Name: aws.String("Weight"), Type: types.FieldTypeNumber}).FieldId
	size := call(c.CreateField, connectcases.CreateFieldInput{DomainId: domain, Name: aws.String("Size"), Type: types.FieldTypeSingleSelect}).FieldId
	call(c.UpdateField, connectcases.UpdateFieldInput{DomainId: domain, FieldId: weight, Name: aws.String("Weight in kg")})
	fields := call(c.BatchGetField, connectcases.BatchGetFieldInput{DomainId: domain, Fields: []types.FieldIdentifier{{Id: weight}}}).Fields
	equal("BatchGetField", "Weight in kg", *fields[0].Name)
	small := types.FieldOption{Name: aws.String("Small"), Value: aws.String("s"), Active: aws.Bool(true)}
	call(c.BatchPutFieldOptions, connectcases.BatchPutFieldOptionsInput{DomainId: domain, FieldId: size, Options: []types.FieldOption{small}})
	options := call(c.ListFieldOptions, connectcases.ListFieldOptionsInput{DomainId: domain, FieldId: size}).Options
	equal("ListFieldOptions", []types.FieldOption{small}, options)
	equal("ListFields", 18, len(call(c.ListFields, connectcases.ListFieldsInput{DomainId: domain}).Fields))

	group := &types.SectionMemberFieldGroup{Value: types.FieldGroup{Name: aws.String("Top"), Fields: []types.FieldItem{{Id: weight}}}}
	content := &types.LayoutContentMemberBasic{Value: types.BasicLayout{TopPanel: &types.LayoutSections{Sections: []types.Section{group}}}}
	layout := call(c.CreateLayout, connectcases.CreateLayoutInput{DomainId: domain, Name: aws.String("Desk"), Content: content}).LayoutId
	call(c.UpdateLayout, connectcases.UpdateLayoutInput{DomainId: domain, LayoutId: layout, Name: aws.String("Front desk")})
	got := call(c.GetLayout, connectcases.GetLayoutInput{DomainId: domain, LayoutId: layout})
	equal("GetLayout", "Front desk", *got.Name)
	equal("GetLayout", types.LayoutContent(content), got.Content)
	equal("ListLayouts", *layout, *call(c.ListLayouts, connectcases.ListLayoutsInput{DomainId: domain}).Layouts[0].LayoutId)

	condition := &types.BooleanConditionMemberEqualTo{Value: types.BooleanOperands{
		OperandOne: &types.OperandOneMemberFieldId{Value: *size},
		OperandTwo: &types.OperandTwoMemberStringValue{Value: "s"},
		Result:     aws.Bool(true),
	}}
	required := &types.CaseRuleDetailsMemberRequired{Value: types.RequiredCaseRule{
		DefaultValue: aws.Bool(false), Conditions: []types.BooleanCondition{condition}}}
	rule := call(c.CreateCaseRule, connectcases.CreateCaseRuleInput{DomainId: domain, Name: aws.String("Weighed"), Rule: required}).CaseRuleId
	call(c.UpdateCaseRule, connectcases.UpdateCaseRuleInput{DomainId: domain, CaseRuleId: rule, Description: aws.String("Small ones")})
	rules := call(c.BatchGetCaseRule, connectcases.BatchGetCaseRuleInput{DomainId: domain, CaseRules: []types.CaseRuleIdentifier{{Id: rule}}}).CaseRules
	equal("BatchGetCaseRule", types.CaseRuleDetails(required), rules[0].Rule)
	equal("ListCaseRules", *rule, *call(c.ListCaseRules, connectcases.ListCaseRulesInput{DomainId: domain}).CaseRules[0].CaseRuleId)

	template := call(c.CreateTemplate, connectcases.CreateTemplateInput{DomainId: domain, Name: aws.String("Complaint"),
		LayoutConfiguration: &types.LayoutConfiguration{DefaultLayout: layout}}).TemplateId
	call(c.UpdateTemplate, connectcases.UpdateTemplateInput{DomainId: domain, TemplateId: template, Name: aws.String("Parcel")})
	equal("GetTemplate", "Parcel", *call(c.GetTemplate, connectcases.GetTemplateInput{DomainId: domain, TemplateId: template}).Name)
	equal("ListTemplates", *template, *call(c.ListTemplates, connectcases.ListTemplatesInput{DomainId: domain}).Templates[0].TemplateId)

	call(c.PutCaseEventConfiguration, connectcases.PutCaseEventConfigurationInput{DomainId: domain,
		EventBridge: &types.EventBridgeConfiguration{Enabled: aws.Bool(true)}})
	events := call(c.GetCaseEventConfiguration, connectcases.GetCaseEventConfigurationInput{DomainId: domain})
	equal("GetCaseEventConfiguration", true, *events.EventBridge.Enabled)

	heavy := types.FieldValue{Id: weight, Value: &types.FieldValueUnionMemberDoubleValue{Value: 2.5}}
	values := []types.FieldValue{text("customer_id", customer), text("title", "The parcel is late"), heavy}
	one := call(c.CreateCase, connectcases.CreateCaseInput{DomainId: domain, TemplateId: template, Fields: values}).CaseId
	summary := text("summary", "Ünïcode 🚀")
	call(c.UpdateCase, connectcases.UpdateCaseInput{DomainId: domain, CaseId: one, Fields: []types.FieldValue{summary}})
	read := call(c.GetCase, connectcases.GetCaseInput{DomainId: domain, CaseId: one,
		Fields: []types.FieldIdentifier{{Id: weight}, {Id: aws.String("summary")}}})
	equal("GetCase", []types.FieldValue{heavy, summary}, read.Fields)

	relate := func(kind types.RelatedItemType, content types.RelatedItemInputContent) *string {
		return call(c.CreateRelatedItem, connectcases.CreateRelatedItemInput{DomainId: domain, CaseId: one, Type: kind, Content: content}).RelatedItemId
	}
	comment := relate(types.RelatedItemTypeComment, &types.RelatedItemInputContentMemberComment{Value: remark("On its way")})
	relate(types.RelatedItemTypeContact, &types.RelatedItemInputContentMemberContact{Value: types.Contact{ContactArn: aws.String(contact)}})
	relate(types.RelatedItemTypeFile, &types.RelatedItemInputContentMemberFile{Value: types.FileContent{FileArn: aws.String(file)}})
	call(c.UpdateRelatedItem, connectcases.UpdateRelatedItemInput{DomainId: domain, CaseId: one, RelatedItemId: comment,
		Content: &types.RelatedItemUpdateContentMemberComment{Value: types.CommentUpdateContent(remark("Lost"))}})
	kinds := []string{}
	for _, item := range call(c.SearchRelatedItems, connectcases.SearchRelatedItemsInput{DomainId: domain, CaseId: one}).RelatedItems {
		kinds = append(kinds, string(item.Type))
		if said, is := item.Content.(*types.RelatedItemContentMemberComment); is {
			equal("UpdateRelatedItem", "Lost", *said.Value.Body)
		}
	}
	sort.Strings(kinds)
	equal("SearchRelatedItems", []string{"Comment", "Contact", "File"}, kinds)
	comments := call(c.SearchAllRelatedItems, connectcases.SearchAllRelatedItemsInput{DomainId: domain,
		Filters: []types.RelatedItemTypeFilter{&types.RelatedItemTypeFilterMemberComment{}}}).RelatedItems
	equal("SearchAllRelatedItems", *comment, *comments[0].RelatedItemId)
	listed := call(c.ListCasesForContact, connectcases.ListCasesForContactInput{DomainId: domain, ContactArn: aws.String(contact)}).Cases
	equal("ListCasesForContact", *one, *listed[0].CaseId)
	found := call(c.SearchCases, connectcases.SearchCasesInput{DomainId: domain, SearchTerm: aws.String("parcel")}).Cases
	equal("SearchCases", *one, *found[0].CaseId)
	audit := call(c.GetCaseAuditEvents, connectcases.GetCaseAuditEventsInput{DomainId: domain, CaseId: one}).AuditEvents
	equal("GetCaseAuditEvents", types.AuditEventTypeCaseCreated, audit[len(audit)-1].Type)

	call(c.TagResource, connectcases.TagResourceInput{Arn: arn, Tags: map[string]*string{"team": aws.String("red"), "a:b": aws.String("+")}})
	tags := call(c.ListTagsForResource, connectcases.ListTagsForResourceInput{Arn: arn}).Tags
	equal("ListTagsForResource", map[string]string{"team": "red", "a:b": "+"}, aws.ToStringMap(tags))
	call(c.UntagResource, connectcases.UntagResourceInput{Arn: arn, TagKeys: []string{"a:b"}})
	equal("UntagResource", map[string]string{"team": "red"}, aws.ToStringMap(call(c.ListTagsForResource, connectcases.ListTagsForResourceInput{Arn: arn}).Tags))

	_, err := c.UpdateCase(ctx, &connectcases.UpdateCaseInput{DomainId: domain, CaseId: one, Fields: []types.FieldValue{text(*weight, "heavy")}})
	refused[*types.ValidationException](err)
	_, err = c.GetCase(ctx, &connectcases.GetCaseInput{DomainId: domain, CaseId: aws.String(unknown), Fields: []types.FieldIdentifier{{Id: weight}}})
	refused[*types.ResourceNotFoundException](err)
	_, err = c.CreateDomain(ctx, &connectcases.CreateDomainInput{Name: aws.String("acme")})
	refused[*types.ConflictException](err)

	call(c.DeleteRelatedItem, connectcases.DeleteRelatedItemInput{DomainId: domain, CaseId: one, RelatedItemId: comment})
	call(c.DeleteCase, connectcases.DeleteCaseInput{DomainId: domain, CaseId: one})
	call(c.DeleteTemplate, connectcases.DeleteTemplateInput{DomainId: domain, TemplateId: template})
	call(c.DeleteCaseRule, connectcases.DeleteCaseRuleInput{DomainId: domain, CaseRuleId: rule})
	call(c.DeleteLayout, connectcases.DeleteLayoutInput{DomainId: domain, LayoutId: layout})
	call(c.DeleteField, connectcases.DeleteFieldInput{DomainId: domain, FieldId: weight})
	call(c.DeleteDomain, connectcases.DeleteDomainInput{DomainId: domain})
}

// What policies deny: by keys of the same account, which may do no more than GetDomain.
func deny(c *connectcases.Client) {
	created := call(c.CreateDomain, connectcases.CreateDomainInput{Name: aws.String("guarded")})
	for _, limit := range []struct{ name, key, token, user, kind string }{
		{"AccessDeniedException by a policy", "reader", "", "arn:aws:iam::111122223333:user/reader", "identity-based"},
		{"AccessDeniedException by a session policy", "session", "session-token", "arn:aws:sts::111122223333:assumed-role/desk/ann", "session"},
	} {
		c := client(limit.key, limit.token)
		equal(limit.name, "guarded", *call(c.GetDomain, connectcases.GetDomainInput{DomainId: created.DomainId}).Name)
		_, err := c.CreateCase(ctx, &connectcases.CreateCaseInput{DomainId: created.DomainId, TemplateId: aws.String(unknown),
			Fields: []types.FieldValue{text("title", "Late")}})
		denied(limit.name, fmt.Sprintf("User: %s is not authorized to perform: cases:CreateCase on resource: %s "+
			"because no %s policy allows the cases:CreateCase action", limit.user, *created.DomainArn, limit.kind), err)
	}
}

func exceed(c *connectcases.Client) {
	var domain *string
	for number := range 5 {
		domain = call(c.CreateDomain, connectcases.CreateDomainInput{Name: aws.String(fmt.Sprint("domain ", number))}).DomainId
	}
	_, err := c.CreateDomain(ctx, &connectcases.CreateDomainInput{Name: aws.String("one more")})
	refused[*types.ServiceQuotaExceededException](err)

	err = nil
	for tries := 0; err == nil && tries < 20; tries++ {
		_, err = c.GetCaseEventConfiguration(ctx, &connectcases.GetCaseEventConfigurationInput{DomainId: domain})
	}
	refused[*types.ThrottlingException](err)

	// As a page of an origin that may not call.
	_, err = c.ListDomains(ctx, &connectcases.ListDomainsInput{}, func(o *connectcases.Options) {
		o.APIOptions = append(o.APIOptions, smithyhttp.SetHeaderValue("Origin", "http://x.example"))
	})
	refused[*types.AccessDeniedException](err)
}

// Plays a part; what stops it is said, and counted.
func play(part func(*connectcases.Client), account string) {
	defer func() {
		if problem := recover(); problem != nil && outcomes[fmt.Sprint(problem)] == "" {
			note("Story", fmt.Sprint(problem))
		}
	}()
	part(client(account, "", func(o *connectcases.Options) { o.HTTPClient = http.DefaultClient }))
}

func main() {
	play(live, "111122223333")
	play(deny, "111122223333")
	play(exceed, "222233334444")
	methods := reflect.TypeOf(&connectcases.Client{})
	for i := range methods.NumMethod() {
		name := methods.Method(i).Name
		if _, called := outcomes[name]; !called && name != "Options" {
			note(name, "not called")
		}
	}
	failed := 0
	names := []string{}
	for name := range outcomes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if problem := outcomes[name]; problem != "" {
			failed++
			fmt.Printf("FAILED %s: %s\n", name, strings.Join(strings.Fields(problem), " "))
		} else {
			fmt.Println("ok", name)
		}
	}
	if failed > 0 {
		os.Exit(1)
	}
}
