//! Calls the server of the first argument with the generated client.
use openapi::apis::{cases_api, configuration::Configuration, domains_api, fields_api, templates_api, Error};
use openapi::models::*;

fn text(id: &str, value: &str) -> FieldValue {
    let mut union = FieldValueUnion::new();
    union.string_value = Some(value.to_string());
    FieldValue::new(id.to_string(), union)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut api = Configuration::new();
    api.base_path = std::env::args().nth(1).unwrap();
    api.bearer_access_token = Some("docket-secret".to_string());

    let named = CreateDomainRequest::new("rust".to_string());
    let domain = domains_api::create_domain(&api, named).await.unwrap().domain_id;
    let number = CreateFieldRequest::new("Parcels".to_string(), FieldType::Number);
    let parcels = fields_api::create_field(&api, &domain, number).await.unwrap().field_id;
    let complaint = CreateTemplateRequest::new("Complaint".to_string());
    let template = templates_api::create_template(&api, &domain, complaint).await.unwrap().template_id;
    let values = vec![
        text("title", "Late"),
        text("customer_id", "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice"),
    ];
    let made = cases_api::create_case(&api, &domain, CreateCaseRequest::new(template, values)).await.unwrap().case_id;
    let mut union = FieldValueUnion::new();
    union.double_value = Some(16777217.0);
    let mut field = FieldIdentifierUnion::new();
    field.id = Some(parcels.clone());
    let mut case = CaseIdentifierUnion::new();
    case.case_id = Some(made.clone());
    let (one, counted) = (BatchUpdateCaseIdentifier::new(case), FieldValueInput::new(field, union));
    let batch = BatchUpdateCaseRequest::new(domain.clone(), vec![one], vec![counted]);
    cases_api::batch_update_case(&api, batch).await.unwrap();
    let asked = GetCaseRequest::new(vec![FieldIdentifier::new(parcels)]);
    let found = cases_api::get_case(&api, &domain, &made, asked).await.unwrap();
    let name = domains_api::get_domain(&api, &domain).await.unwrap().name;
    let refused = match domains_api::get_domain(&api, "00000000-0000-0000-0000-000000000000").await {
        Err(Error::ResponseError(answer)) => answer.status.as_u16(),
        other => panic!("{other:?}"),
    };
    println!("{name} {} {refused}", found.fields[0].value.double_value.unwrap());
}
