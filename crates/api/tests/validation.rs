//! Constraint failures in AWS's words.

mod support;

use api::{dynamodb, iam, kinesis, lambda, logs, sqs};
use contract::Service;
use support::decode;

#[track_caller]
fn check(service: &'static Service, line: &str, headers: &[(&str, &str)], body: &str, code: &str, message: &str) {
    let (routed, input) = decode(service, line, headers, body).expect("it decodes");
    let error = contract::validate(service, routed.operation, &input).expect_err("it breaks a constraint");
    assert_eq!((error.status, error.code.as_ref(), error.message.as_deref().unwrap_or("")), (400, code, message));
}

#[track_caller]
fn check_lambda(line: &str, body: &str, message: &str) {
    check(&lambda::SERVICE, line, &[], body, "ValidationException", message);
}

#[track_caller]
fn check_json(service: &'static Service, target: &str, body: &str, code: &str, message: &str) {
    check(service, "POST /", &[("x-amz-target", target)], body, code, message);
}

#[test]
fn a_qualifier_comes_before_the_name() {
    let error = decode(&lambda::SERVICE, "GET /2015-03-31/functions/a%20b?Qualifier=c%20d", &[], "")
        .and_then(|(routed, input)| contract::validate(&lambda::SERVICE, routed.operation, &input))
        .expect_err("both are wrong");
    let message = error.message.expect("a text");
    let (qualifier, name) = (message.find("Value 'c d' at 'qualifier'"), message.find("Value 'a b' at 'functionName'"));
    assert!(
        message.starts_with("2 validation errors detected: ") && qualifier < name && qualifier.is_some(),
        "{message}"
    );
}

#[test]
fn numbers_enums_and_missing_members() {
    let update = "PUT /2015-03-31/functions/f/configuration";
    check_lambda(
        update,
        r#"{"Timeout": 0}"#,
        "1 validation error detected: Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
    check_lambda(
        update,
        r#"{"TracingConfig": {"Mode": "Loud"}}"#,
        "1 validation error detected: Value 'Loud' at 'tracingConfig.mode' failed to satisfy constraint: Member must satisfy enum value set: [Active, PassThrough]",
    );
    check_lambda(
        "DELETE /2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af",
        "",
        "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
    );
}

#[test]
fn lists_and_maps_name_all_constraints_of_their_items() {
    check_lambda(
        "PUT /2015-03-31/functions/f/code",
        r#"{"Architectures": ["riscv"]}"#,
        "1 validation error detected: Value '[riscv]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]",
    );
    check_lambda(
        "PUT /2015-03-31/functions/f/aliases/a",
        r#"{"RoutingConfig": {"AdditionalVersionWeights": {"1": 2.0}}}"#,
        "1 validation error detected: Value '{1=2.0}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]",
    );
}

#[test]
fn secrets_are_not_repeated() {
    let (routed, input) = decode(
        &lambda::SERVICE,
        "PUT /2015-03-31/functions/f/configuration",
        &[],
        r#"{"Environment": {"Variables": {"1": "hidden"}}}"#,
    )
    .expect("it decodes");
    let error = contract::validate(&lambda::SERVICE, routed.operation, &input).expect_err("a bad name");
    let message = error.message.expect("a text");
    assert!(message.starts_with("1 validation error detected: Value at 'environment.variables' failed"), "{message}");
    assert!(!message.contains("hidden"));
}

#[test]
fn services_differ_in_their_code() {
    check_json(
        &logs::SERVICE,
        "Logs_20140328.PutLogEvents",
        r#"{"logGroupName": "g", "logStreamName": "s", "logEvents": []}"#,
        "InvalidParameterException",
        "1 validation error detected: Value '[]' at 'logEvents' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    check_json(
        &logs::SERVICE,
        "Logs_20140328.PutLogEvents",
        r#"{"logGroupName": "g", "logStreamName": "s", "logEvents": [{"message": "m"}]}"#,
        "InvalidParameterException",
        "1 validation error detected: Value null at 'logEvents.1.member.timestamp' failed to satisfy constraint: Member must not be null",
    );
    check_json(
        &kinesis::SERVICE,
        "Kinesis_20131202.PutRecord",
        r#"{"StreamName": "s", "Data": "", "PartitionKey": ""}"#,
        "ValidationException",
        "1 validation error detected: Value '' at 'partitionKey' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    check_json(
        &dynamodb::SERVICE,
        "DynamoDB_20120810.CreateTable",
        r#"{"TableName": "t12", "AttributeDefinitions": [], "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}], "ProvisionedThroughput": {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0}}"#,
        "ValidationException",
        "2 validation errors detected: Value '0' at 'provisionedThroughput.writeCapacityUnits' failed to satisfy constraint: Member must have value greater than or equal to 1; Value '0' at 'provisionedThroughput.readCapacityUnits' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
    check_json(
        &sqs::SERVICE,
        "AmazonSQS.SendMessage",
        r#"{"MessageBody": "m"}"#,
        "MissingParameter",
        "The request must contain the parameter QueueUrl.",
    );
    let form = [("content-type", "application/x-www-form-urlencoded")];
    check(
        &iam::SERVICE,
        "POST /",
        &form,
        "Action=GetRole&Version=2010-05-08",
        "ValidationError",
        "1 validation error detected: Value null at 'roleName' failed to satisfy constraint: Member must not be null",
    );
}

#[test]
fn a_good_input_passes() {
    let arn = "arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Aname-1";
    for line in [
        format!("POST /2015-03-31/functions/{arn}/invocations?Qualifier=$LATEST"),
        "GET /2015-03-31/functions?MaxItems=50".into(),
    ] {
        let (routed, input) = decode(&lambda::SERVICE, &line, &[], "{}").expect(&line);
        contract::validate(&lambda::SERVICE, routed.operation, &input).expect(&line);
    }
}
