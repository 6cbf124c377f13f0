//! Answers and errors to the byte, where an SDK's parser would not see the difference.

mod support;

use api::{lambda, logs, s3, sqs, sts};
use contract::wire::{self, Body};
use contract::{Error, Protocol, Service};
use http::Response;
use support::decode;

const ID: &str = "11111111-2222-3333-4444-555555555555";

fn text(response: &Response<Body>) -> &str {
    std::str::from_utf8(response.body().bytes().expect("not a stream")).expect("text")
}

fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().expect("text"))
}

#[track_caller]
fn check_error(
    service: &'static Service,
    protocol: Protocol,
    error: &Error,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) {
    let response = wire::refuse(service, protocol, error, ID);
    assert_eq!((response.status().as_u16(), text(&response)), (status, body));
    for (name, value) in headers {
        assert_eq!(header(&response, name), *value, "{name}");
    }
}

#[test]
fn lambdas_errors() {
    let not_found = lambda::error::resource_not_found_exception("Function not found: x");
    let headers = [
        ("x-amzn-errortype", "ResourceNotFoundException"),
        ("x-amzn-requestid", ID),
        ("content-type", "application/json"),
    ];
    check_error(
        &lambda::SERVICE,
        Protocol::RestJson,
        &not_found,
        404,
        &headers,
        r#"{"Type":"User","Message":"Function not found: x"}"#,
    );
    let conflict = lambda::error::resource_conflict_exception("Function already exist: x");
    check_error(
        &lambda::SERVICE,
        Protocol::RestJson,
        &conflict,
        409,
        &[],
        r#"{"Type":"User","message":"Function already exist: x"}"#,
    );
    let service = lambda::error::service_exception("later");
    check_error(&lambda::SERVICE, Protocol::RestJson, &service, 500, &[], r#"{"Type":"Service","Message":"later"}"#);
    let plain = Error::client(400, "ValidationException", "no");
    check_error(&lambda::SERVICE, Protocol::RestJson, &plain, 400, &[], r#"{"message":"no"}"#);
    let throttled = lambda::error::too_many_requests_exception("slow")
        .with_member("retryAfterSeconds", "1".into())
        .with_member("Reason", "CallerRateLimitExceeded".into());
    let body = r#"{"Type":"User","message":"slow","Reason":"CallerRateLimitExceeded"}"#;
    check_error(&lambda::SERVICE, Protocol::RestJson, &throttled, 429, &[("retry-after", "1")], body);
}

#[test]
fn errors_of_the_other_protocols() {
    let missing = logs::error::resource_not_found_exception("no group");
    let body = r#"{"__type":"ResourceNotFoundException","message":"no group"}"#;
    check_error(
        &logs::SERVICE,
        Protocol::AwsJson11,
        &missing,
        400,
        &[("content-type", "application/x-amz-json-1.1")],
        body,
    );
    let queue = sqs::error::queue_does_not_exist("none");
    let headers = [("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")];
    let body = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"none"}"#;
    check_error(&sqs::SERVICE, Protocol::AwsJson10, &queue, 400, &headers, body);
    let body = format!(
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no &lt;way&gt;</Message></Error><RequestId>{ID}</RequestId></ErrorResponse>"
    );
    check_error(&sts::SERVICE, Protocol::AwsQuery, &Error::client(403, "AccessDenied", "no <way>"), 403, &[], &body);
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>gone</Message><Key>k</Key><RequestId>{ID}</RequestId><HostId>{ID}</HostId></Error>"
    );
    let gone = Error::client(404, "NoSuchKey", "gone").with_member("Key", "k".into());
    check_error(&s3::SERVICE, Protocol::RestXml, &gone, 404, &[("x-amz-request-id", ID)], &body);
}

#[test]
fn what_is_not_implemented_says_so() {
    let error = Error::not_implemented("sqs", "ListQueues");
    let response = wire::refuse(&sqs::SERVICE, Protocol::AwsJson10, &error, ID);
    assert_eq!(response.status(), 501);
    assert!(text(&response).contains("sqs:ListQueues"), "{}", text(&response));
}

#[test]
fn a_payload_is_the_body() {
    let (routed, _) = decode(&lambda::SERVICE, "POST /2015-03-31/functions/f/invocations", &[], "{}").expect("Invoke");
    let output = lambda::InvocationResponse {
        status_code: Some(200),
        payload: Some(bytes::Bytes::from_static(b"[1]")),
        executed_version: Some("$LATEST".into()),
        ..Default::default()
    };
    let response = wire::encode(&routed, Ok(output.into()), ID);
    assert_eq!((response.status().as_u16(), text(&response)), (200, "[1]"));
    assert_eq!(header(&response, "content-type"), "application/json");
    assert_eq!(header(&response, "x-amz-executed-version"), "$LATEST");
    let (routed, _) = decode(&lambda::SERVICE, "DELETE /2015-03-31/functions/f", &[], "").expect("DeleteFunction");
    let output = lambda::DeleteFunctionResponse { status_code: Some(204) };
    let response = wire::encode(&routed, Ok(output.into()), ID);
    assert_eq!((response.status().as_u16(), text(&response)), (204, ""));
}

#[test]
fn query_answers_are_wrapped() {
    let (routed, _) = decode(&sts::SERVICE, "POST /?Action=GetCallerIdentity", &[], "").expect("it exists");
    let output = sts::GetCallerIdentityResponse { account: Some("123456789012".into()), ..Default::default() };
    let response = wire::encode(&routed, Ok(output.into()), ID);
    assert_eq!(
        text(&response),
        format!(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>{ID}</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
        )
    );
}

#[test]
fn secrets_do_not_print() {
    let environment = lambda::Environment { variables: Some(vec![("PASSWORD".into(), "hunter2".into())]) };
    assert!(!format!("{environment:?}").contains("hunter2"));
}

#[test]
fn sqs_answers_query_in_its_old_names() {
    let (routed, _) = decode(&sqs::SERVICE, "GET /?Action=GetQueueAttributes&QueueUrl=u", &[], "").expect("it exists");
    let output = sqs::GetQueueAttributesResult { attributes: Some(vec![("DelaySeconds".into(), "0".into())]) };
    let response = wire::encode(&routed, Ok(output.into()), ID);
    let result = "<GetQueueAttributesResult><Attribute><Name>DelaySeconds</Name><Value>0</Value></Attribute></GetQueueAttributesResult>";
    assert!(text(&response).contains(result), "{}", text(&response));
    let response = wire::encode(&routed, Err(sqs::error::queue_does_not_exist("none")), ID);
    assert!(text(&response).contains("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"), "{}", text(&response));
}
