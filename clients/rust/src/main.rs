//! A case's whole life by the AWS SDK for Rust: every operation that it knows is called once at least, and each error is met typed. Gets
//! the names of these operations and the address of a server; prints a line for each operation and error.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;
use std::sync::{Mutex, MutexGuard};

use aws_sdk_connectcases::Client;
use aws_sdk_connectcases::config::retry::RetryConfig;
use aws_sdk_connectcases::config::{BehaviorVersion, ConfigBag, Credentials, Intercept, Region, RuntimeComponents};
use aws_sdk_connectcases::error::{BoxError, DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_connectcases::operation::create_case::CreateCaseError;
use aws_sdk_connectcases::operation::create_domain::CreateDomainError;
use aws_sdk_connectcases::operation::get_case::GetCaseError;
use aws_sdk_connectcases::operation::get_case_event_configuration::GetCaseEventConfigurationError;
use aws_sdk_connectcases::operation::list_domains::ListDomainsError;
use aws_sdk_connectcases::operation::update_case::UpdateCaseError;
use aws_sdk_connectcases::types::{
    AuditEventType, BasicLayout, BooleanCondition, BooleanOperands, CaseRuleDetails, CaseRuleIdentifier, CommentBodyTextType,
    CommentContent, CommentFilter, CommentUpdateContent, Contact, EventBridgeConfiguration, FieldGroup, FieldIdentifier, FieldItem,
    FieldOption, FieldType, FieldValue, FieldValueUnion, FileContent, LayoutConfiguration, LayoutContent, LayoutSections, OperandOne,
    OperandTwo, RelatedItemContent, RelatedItemInputContent, RelatedItemType, RelatedItemTypeFilter, RelatedItemUpdateContent,
    RequiredCaseRule, Section,
};
use aws_smithy_runtime_api::client::interceptors::context::FinalizerInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;

const UNKNOWN: &str = "00000000-0000-0000-0000-000000000000";
const CUSTOMER: &str = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f";
const CONTACT: &str = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815";
const FILE: &str = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo";

type Done = Result<(), Box<dyn Error>>;

struct Outcomes {
    /// What went wrong with an operation or error, if anything did.
    problems: BTreeMap<String, Option<String>>,
    /// The operation that was called last.
    last: String,
}

static OUTCOMES: Mutex<Outcomes> = Mutex::new(Outcomes { problems: BTreeMap::new(), last: String::new() });

fn outcomes() -> MutexGuard<'static, Outcomes> {
    OUTCOMES.lock().unwrap()
}

/// What came of an operation or error; the first problem stays.
fn note(name: &str, problem: Option<String>) {
    let mut outcomes = outcomes();
    let noted = outcomes.problems.entry(name.to_string()).or_default();
    if noted.is_none() {
        *noted = problem;
    }
}

/// Notes every operation that succeeds.
#[derive(Debug)]
struct Called;

impl Intercept for Called {
    fn name(&self) -> &'static str {
        "Called"
    }

    fn read_after_execution(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let name = config.load::<Metadata>().ok_or("a call without a name")?.name();
        outcomes().last = name.to_string();
        if let Some(Ok(_)) = context.output_or_error() {
            note(name, None);
        }
        Ok(())
    }
}

fn client(url: &str, key: &str, token: Option<&str>) -> Client {
    let config = aws_sdk_connectcases::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(url)
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new(key, "docket-secret", token.map(str::to_string), None, "docket"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .retry_config(RetryConfig::disabled())
        .interceptor(Called);
    Client::from_conf(config.build())
}

fn refused<O: Debug, E: Error + ProvideErrorMetadata + Send + Sync + 'static>(
    name: &str,
    result: Result<O, SdkError<E>>,
    typed: fn(&E) -> bool,
) {
    let problem = match &result {
        Err(SdkError::ServiceError(refusal)) if typed(refusal.err()) => match refusal.err().message() {
            Some(message) if !message.is_empty() => None,
            _ => Some("no message".to_string()),
        },
        Err(other) => Some(DisplayErrorContext(other).to_string()),
        Ok(_) => Some("not refused".to_string()),
    };
    note(name, problem);
}

fn equal<T: Debug + PartialEq>(operation: &str, expected: T, found: T) {
    if expected != found {
        note(operation, Some(format!("{found:?}, not {expected:?}")));
    }
}

fn value(id: &str, value: FieldValueUnion) -> FieldValue {
    FieldValue::builder().id(id).value(value).build().unwrap()
}

fn text(id: &str, string: &str) -> FieldValue {
    value(id, FieldValueUnion::StringValue(string.to_string()))
}

fn identifier(id: &str) -> FieldIdentifier {
    FieldIdentifier::builder().id(id).build().unwrap()
}

async fn live(cases: Client) -> Done {
    let created = cases.create_domain().name("acme").send().await?;
    let (arn, domain) = (created.domain_arn(), created.domain_id());
    equal("GetDomain", "acme", cases.get_domain().domain_id(domain).send().await?.name());
    equal("ListDomains", domain, cases.list_domains().send().await?.domains()[0].domain_id());

    let weight = cases.create_field().domain_id(domain).name("Weight").r#type(FieldType::Number).send().await?.field_id;
    let size = cases.create_field().domain_id(domain).name("Size").r#type(FieldType::SingleSelect).send().await?.field_id;
    cases.update_field().domain_id(domain).field_id(&weight).name("Weight in kg").send().await?;
    let found = cases.batch_get_field().domain_id(domain).fields(identifier(&weight)).send().await?;
    equal("BatchGetField", "Weight in kg", found.fields()[0].name());
    let small = FieldOption::builder().name("Small").value("s").active(true).build()?;
    cases.batch_put_field_options().domain_id(domain).field_id(&size).options(small.clone()).send().await?;
    equal("ListFieldOptions", vec![small], cases.list_field_options().domain_id(domain).field_id(&size).send().await?.options);
    let listed = cases.list_fields().domain_id(domain).send().await?;
    equal("ListFields", true, listed.fields().iter().any(|field| field.field_id() == weight));

    let group = FieldGroup::builder().name("Top").fields(FieldItem::builder().id(&weight).build()?).build()?;
    let sections = LayoutSections::builder().sections(Section::FieldGroup(group)).build();
    let content = LayoutContent::Basic(BasicLayout::builder().top_panel(sections).build());
    let layout = cases.create_layout().domain_id(domain).name("Desk").content(content.clone()).send().await?.layout_id;
    cases.update_layout().domain_id(domain).layout_id(&layout).name("Front desk").send().await?;
    let got = cases.get_layout().domain_id(domain).layout_id(&layout).send().await?;
    equal("GetLayout", ("Front desk", Some(&content)), (got.name(), got.content()));
    equal("ListLayouts", layout.as_str(), cases.list_layouts().domain_id(domain).send().await?.layouts()[0].layout_id());

    let operands = BooleanOperands::builder()
        .operand_one(OperandOne::FieldId(size))
        .operand_two(OperandTwo::StringValue("s".to_string()))
        .result(true);
    let condition = BooleanCondition::EqualTo(operands.build()?);
    let required = CaseRuleDetails::Required(RequiredCaseRule::builder().default_value(false).conditions(condition).build()?);
    let created = cases.create_case_rule().domain_id(domain).name("Weighed").rule(required.clone()).send().await?;
    let rule = created.case_rule_id();
    cases.update_case_rule().domain_id(domain).case_rule_id(rule).description("Small ones are weighed").send().await?;
    let asked = CaseRuleIdentifier::builder().id(rule).build()?;
    let found = cases.batch_get_case_rule().domain_id(domain).case_rules(asked).send().await?;
    equal("BatchGetCaseRule", Some(&required), found.case_rules()[0].rule());
    equal("ListCaseRules", rule, cases.list_case_rules().domain_id(domain).send().await?.case_rules()[0].case_rule_id());

    let configuration = LayoutConfiguration::builder().default_layout(&layout).build();
    let created = cases.create_template().domain_id(domain).name("Complaint").layout_configuration(configuration).send().await?;
    let template = created.template_id();
    cases.update_template().domain_id(domain).template_id(template).name("Parcel").send().await?;
    equal("GetTemplate", "Parcel", cases.get_template().domain_id(domain).template_id(template).send().await?.name());
    equal("ListTemplates", template, cases.list_templates().domain_id(domain).send().await?.templates()[0].template_id());

    let bridge = EventBridgeConfiguration::builder().enabled(true).build()?;
    cases.put_case_event_configuration().domain_id(domain).event_bridge(bridge).send().await?;
    let got = cases.get_case_event_configuration().domain_id(domain).send().await?;
    equal("GetCaseEventConfiguration", Some(true), got.event_bridge().map(|bridge| bridge.enabled()));

    let heavy = value(&weight, FieldValueUnion::DoubleValue(2.5));
    let values = vec![text("customer_id", CUSTOMER), text("title", "The parcel is late"), heavy.clone()];
    let created = cases.create_case().domain_id(domain).template_id(template).set_fields(Some(values)).send().await?;
    let case = created.case_id();
    let summary = text("summary", "Ünïcode 🚀");
    cases.update_case().domain_id(domain).case_id(case).fields(summary.clone()).send().await?;
    let wanted = cases.get_case().domain_id(domain).case_id(case).fields(identifier(&weight)).fields(identifier("summary"));
    equal("GetCase", vec![heavy, summary], wanted.send().await?.fields);

    let relate = async |kind: RelatedItemType, content: RelatedItemInputContent| {
        cases.create_related_item().domain_id(domain).case_id(case).r#type(kind).content(content).send().await
    };
    let remark = CommentContent::builder().body("On its way").content_type(CommentBodyTextType::Plaintext).build()?;
    let comment = relate(RelatedItemType::Comment, RelatedItemInputContent::Comment(remark)).await?.related_item_id;
    let contact = Contact::builder().contact_arn(CONTACT).build()?;
    relate(RelatedItemType::Contact, RelatedItemInputContent::Contact(contact)).await?;
    let file = FileContent::builder().file_arn(FILE).build()?;
    relate(RelatedItemType::File, RelatedItemInputContent::File(file)).await?;
    let lost = CommentUpdateContent::builder().body("Lost").content_type(CommentBodyTextType::Plaintext).build()?;
    let update = cases.update_related_item().domain_id(domain).case_id(case).related_item_id(&comment);
    update.content(RelatedItemUpdateContent::Comment(lost)).send().await?;
    let mut kinds = vec![];
    for item in cases.search_related_items().domain_id(domain).case_id(case).send().await?.related_items().iter().flatten() {
        kinds.push(item.r#type().as_str().to_string());
        if let Some(RelatedItemContent::Comment(said)) = item.content() {
            equal("UpdateRelatedItem", "Lost", said.body());
        }
    }
    kinds.sort();
    equal("SearchRelatedItems", vec!["Comment", "Contact", "File"], kinds.iter().map(String::as_str).collect());
    let comments = RelatedItemTypeFilter::Comment(CommentFilter::builder().build());
    let found = cases.search_all_related_items().domain_id(domain).filters(comments).send().await?.related_items;
    equal("SearchAllRelatedItems", vec![comment.as_str()], found.iter().flatten().map(|item| item.related_item_id()).collect());
    let listed = cases.list_cases_for_contact().domain_id(domain).contact_arn(CONTACT).send().await?.cases;
    equal("ListCasesForContact", vec![case], listed.iter().map(|found| found.case_id()).collect());
    let mut pages = cases.search_cases().domain_id(domain).search_term("parcel").into_paginator().send();
    let mut found = vec![];
    while let Some(page) = pages.next().await {
        found.extend(page?.cases.into_iter().flatten().map(|found| found.case_id));
    }
    equal("SearchCases", vec![case.to_string()], found);
    let events = cases.get_case_audit_events().domain_id(domain).case_id(case).send().await?.audit_events;
    equal("GetCaseAuditEvents", Some(&AuditEventType::CaseCreated), events.iter().flatten().last().map(|event| event.r#type()));

    let tagged = cases.tag_resource().arn(arn).tags("team", Some("red".to_string())).tags("a:b", Some("+".to_string()));
    tagged.send().await?;
    let tags = async || -> Result<BTreeMap<String, Option<String>>, Box<dyn Error>> {
        Ok(cases.list_tags_for_resource().arn(arn).send().await?.tags.unwrap_or_default().into_iter().collect())
    };
    let team = ("team".to_string(), Some("red".to_string()));
    equal("ListTagsForResource", BTreeMap::from([("a:b".to_string(), Some("+".to_string())), team.clone()]), tags().await?);
    cases.untag_resource().arn(arn).tag_keys("a:b").send().await?;
    equal("UntagResource", BTreeMap::from([team]), tags().await?);

    let update = cases.update_case().domain_id(domain).case_id(case).fields(text(&weight, "heavy")).send().await;
    refused("ValidationException", update, UpdateCaseError::is_validation_exception);
    let missing = cases.get_case().domain_id(domain).case_id(UNKNOWN).fields(identifier("title")).send().await;
    refused("ResourceNotFoundException", missing, GetCaseError::is_resource_not_found_exception);
    let second = cases.create_domain().name("acme").send().await;
    refused("ConflictException", second, CreateDomainError::is_conflict_exception);

    cases.delete_related_item().domain_id(domain).case_id(case).related_item_id(&comment).send().await?;
    cases.delete_case().domain_id(domain).case_id(case).send().await?;
    cases.delete_template().domain_id(domain).template_id(template).send().await?;
    cases.delete_case_rule().domain_id(domain).case_rule_id(rule).send().await?;
    cases.delete_layout().domain_id(domain).layout_id(&layout).send().await?;
    cases.delete_field().domain_id(domain).field_id(&weight).send().await?;
    cases.delete_domain().domain_id(domain).send().await?;
    Ok(())
}

/// What policies deny: by keys of the same account, which may do no more than GetDomain.
async fn deny(owner: Client, url: &str) -> Done {
    let created = owner.create_domain().name("guarded").send().await?;
    let (arn, domain) = (created.domain_arn(), created.domain_id());
    let reader = ("reader", None, "arn:aws:iam::111122223333:user/reader", "identity-based");
    let session = ("session", Some("session-token"), "arn:aws:sts::111122223333:assumed-role/desk/ann", "session");
    for (name, (key, token, user, kind)) in
        [("AccessDeniedException by a policy", reader), ("AccessDeniedException by a session policy", session)]
    {
        let cases = client(url, key, token);
        equal(name, "guarded", cases.get_domain().domain_id(domain).send().await?.name());
        let create = cases.create_case().domain_id(domain).template_id(UNKNOWN).fields(text("title", "Late")).send().await;
        let said = create.as_ref().err().and_then(|refusal| refusal.message()).unwrap_or_default().to_string();
        let message = format!(
            "User: {user} is not authorized to perform: cases:CreateCase on resource: {arn} \
             because no {kind} policy allows the cases:CreateCase action"
        );
        equal(name, message, said);
        refused(name, create, CreateCaseError::is_access_denied_exception);
    }
    Ok(())
}

async fn exceed(cases: Client) -> Done {
    let mut domain = String::new();
    for number in 0..5 {
        domain = cases.create_domain().name(format!("domain {number}")).send().await?.domain_id;
    }
    let sixth = cases.create_domain().name("one more").send().await;
    refused("ServiceQuotaExceededException", sixth, CreateDomainError::is_service_quota_exceeded_exception);

    let often = async || cases.get_case_event_configuration().domain_id(&domain).send().await;
    let mut tried = often().await;
    for _ in 0..20 {
        if tried.is_err() {
            break;
        }
        tried = often().await;
    }
    refused("ThrottlingException", tried, GetCaseEventConfigurationError::is_throttling_exception);

    // As a page of an origin that may not call.
    let stranger = cases.list_domains().customize().mutate_request(|request| {
        request.headers_mut().insert("origin", "http://x.example");
    });
    refused("AccessDeniedException", stranger.send().await, ListDomainsError::is_access_denied_exception);
    Ok(())
}

/// Notes what stopped a part of the story.
fn play(done: Done) {
    if let Err(problem) = done {
        let last = outcomes().last.clone();
        note(&last, Some(DisplayErrorContext(&*problem).to_string()));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut operations: Vec<String> = std::env::args().skip(1).collect();
    let url = operations.pop().expect("the address of a server");
    play(live(client(&url, "111122223333", None)).await);
    play(deny(client(&url, "111122223333", None), &url).await);
    play(exceed(client(&url, "222233334444", None)).await);

    for operation in &operations {
        if !outcomes().problems.contains_key(operation) {
            note(operation, Some("not called".to_string()));
        }
    }
    if operations.is_empty() {
        note("Story", Some("the operations of the SDK are not known".to_string()));
    }
    let outcomes = outcomes();
    for (name, problem) in &outcomes.problems {
        match problem {
            Some(problem) => println!("FAILED {name}: {}", problem.split_whitespace().collect::<Vec<_>>().join(" ")),
            None => println!("ok {name}"),
        }
    }
    if outcomes.problems.values().any(Option::is_some) {
        std::process::exit(1);
    }
}
