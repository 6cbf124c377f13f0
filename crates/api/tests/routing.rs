//! Which operation a request means, and AWS's answers when it means none.

mod support;

use api::{iam, lambda, logs, s3, sqs, sts};
use contract::{Protocol, Service};
use support::decode;

#[track_caller]
fn check(service: &'static Service, line: &str, headers: &[(&str, &str)], operation: &str) {
    let (routed, _) = decode(service, line, headers, "").expect(line);
    assert_eq!(routed.operation.name, operation, "{line}");
}

#[track_caller]
fn check_label(line: &str, operation: &str, member: &str, wanted: &str) {
    let (routed, input) = decode(&lambda::SERVICE, line, &[], "").expect(line);
    assert_eq!((routed.operation.name, input.str_member(member)), (operation, Some(wanted)), "{line}");
}

#[track_caller]
fn check_refused(
    service: &'static Service,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
    status: u16,
    code: &str,
    message: Option<&str>,
) {
    let error = decode(service, line, headers, body).expect_err(line);
    assert_eq!((error.status, error.code.as_ref(), error.message.as_deref()), (status, code, message), "{line}");
}

#[test]
fn lambda_paths() {
    check(&lambda::SERVICE, "GET /2015-03-31/functions", &[], "ListFunctions");
    check(&lambda::SERVICE, "GET /2015-03-31/functions/", &[], "ListFunctions");
    check(&lambda::SERVICE, "POST /2015-03-31/functions/f/invocations", &[], "Invoke");
    check(&lambda::SERVICE, "GET /2016-08-19/account-settings/", &[], "GetAccountSettings");
    check(&lambda::SERVICE, "GET /2018-10-31/layers?find=LayerVersion&Arn=a", &[], "GetLayerVersionByArn");
    check(&lambda::SERVICE, "GET /2018-10-31/layers", &[], "ListLayers");
}

#[test]
fn labels_hold_arns() {
    let arn = "arn:aws:lambda:us-east-1:123456789012:function:f";
    check_label(
        &format!("GET /2015-03-31/functions/{arn}/configuration"),
        "GetFunctionConfiguration",
        "FunctionName",
        arn,
    );
    let encoded = arn.replace(':', "%3A");
    check_label(&format!("POST /2015-03-31/functions/{encoded}/invocations"), "Invoke", "FunctionName", arn);
    check_label(&format!("GET /2017-03-31/tags/{encoded}"), "ListTags", "Resource", arn);
    let slashes = format!("{arn}:1/durable-execution/a/b");
    check_label(&format!("GET /2017-03-31/tags/{slashes}"), "ListTags", "Resource", &slashes);
    check_label(
        &format!("GET /2025-12-01/durable-executions/{slashes}/history"),
        "GetDurableExecutionHistory",
        "DurableExecutionArn",
        &slashes,
    );
}

#[test]
fn s3_operations_share_paths() {
    let copy = [("x-amz-copy-source", "b/k")];
    check(&s3::SERVICE, "GET /", &[], "ListBuckets");
    check(&s3::SERVICE, "GET /b", &[], "ListObjects");
    check(&s3::SERVICE, "GET /b/?list-type=2", &[], "ListObjectsV2");
    check(&s3::SERVICE, "GET /b/k/", &[], "GetObject");
    check(&s3::SERVICE, "GET /b/k?uploadId=u", &[], "ListParts");
    check(&s3::SERVICE, "PUT /b/k", &[], "PutObject");
    check(&s3::SERVICE, "PUT /b/k", &copy, "CopyObject");
    check(&s3::SERVICE, "PUT /b/k?partNumber=1&uploadId=u", &[], "UploadPart");
    check(&s3::SERVICE, "PUT /b/k?partNumber=1&uploadId=u", &copy, "UploadPartCopy");
    check(&s3::SERVICE, "GET /b?analytics&id=i", &[], "GetBucketAnalyticsConfiguration");
    check(&s3::SERVICE, "GET /b?analytics", &[], "ListBucketAnalyticsConfigurations");
    check(&s3::SERVICE, "GET /b?lifecycle", &[], "GetBucketLifecycleConfiguration");
}

#[test]
fn targets_and_actions() {
    check(&logs::SERVICE, "POST /", &[("x-amz-target", "Logs_20140328.PutLogEvents")], "PutLogEvents");
    check(&sts::SERVICE, "GET /?Action=GetCallerIdentity&Version=2011-06-15", &[], "GetCallerIdentity");
    let form = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let (routed, _) = decode(&sqs::SERVICE, "POST /", &form, "Action=ListQueues").expect("SQS speaks Query too");
    assert_eq!((routed.operation.name, routed.protocol), ("ListQueues", Protocol::AwsQuery));
}

#[test]
fn what_does_not_exist_is_refused() {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let target = [("x-amz-target", "Logs_20140328.Nothing")];
    check_refused(&lambda::SERVICE, "GET /2015-03-31/nothing", &[], "", 404, "UnknownOperationException", None);
    check_refused(&logs::SERVICE, "POST /", &target, "{}", 400, "UnknownOperationException", None);
    let text = "Could not find operation Nothing for version 2010-05-08";
    check_refused(
        &iam::SERVICE,
        "POST /",
        &form,
        "Action=Nothing&Version=2010-05-08",
        400,
        "InvalidAction",
        Some(text),
    );
    let text = "The specified method is not allowed against this resource.";
    check_refused(&s3::SERVICE, "POST /", &[], "", 405, "MethodNotAllowed", Some(text));
}

#[test]
fn bodies_that_do_not_fit_are_refused() {
    let put = [("x-amz-target", "Logs_20140328.PutLogEvents")];
    let text = Some("NUMBER_VALUE can not be converted to String");
    check_refused(&logs::SERVICE, "POST /", &put, r#"{"logGroupName": 1}"#, 400, "SerializationException", text);
    check_refused(&logs::SERVICE, "POST /", &put, "{", 400, "SerializationException", None);
    let text = Some("Start of list found where not expected");
    check_refused(&logs::SERVICE, "POST /", &put, "[]", 400, "SerializationException", text);
    let error = decode(&s3::SERVICE, "PUT /b?tagging", &[], "<Tagging>").expect_err("not closed");
    assert_eq!((error.status, error.code.as_ref()), (400, "MalformedXML"));
}

#[test]
fn an_entity_of_a_document_type_is_refused() {
    let bomb = "<!DOCTYPE t [<!ENTITY a \"aaaa\">]><Tagging>&a;</Tagging>";
    assert!(decode(&s3::SERVICE, "PUT /b?tagging", &[], bomb).is_err());
}

#[test]
fn sqs_keeps_its_query_names() {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = "Action=SendMessage&QueueUrl=u&MessageBody=m&MessageAttribute.1.Name=a&MessageAttribute.1.Value.DataType=String\
                &MessageAttribute.1.Value.StringValue=x%20y";
    let (_, input) = decode(&sqs::SERVICE, "POST /", &form, body).expect("it decodes");
    let request = sqs::SendMessageRequest::try_from(input).expect("it is one");
    let attributes = request.message_attributes.expect("there is one");
    assert_eq!((attributes[0].0.as_str(), attributes[0].1.string_value.as_deref()), ("a", Some("x y")));
    let body = "Action=GetQueueAttributes&QueueUrl=u&AttributeName.1=All&AttributeName.2=Policy";
    let (_, input) = decode(&sqs::SERVICE, "POST /", &form, body).expect("it decodes");
    let request = sqs::GetQueueAttributesRequest::try_from(input).expect("it is one");
    assert_eq!(request.attribute_names.as_deref(), Some(&["All".to_owned(), "Policy".to_owned()][..]));
}

#[test]
fn sqs_finds_the_queue_in_the_path() {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let url = |target: &str, body: &str| {
        let (_, input) = decode(&sqs::SERVICE, target, &form, body).expect("it decodes");
        input.str_member("QueueUrl").map(str::to_owned)
    };
    let given = "Action=ReceiveMessage&QueueUrl=u";
    assert_eq!(url("POST /123456789012/q", "Action=ReceiveMessage").as_deref(), Some("/123456789012/q"));
    assert_eq!(url("POST /123456789012/q", given).as_deref(), Some("u"));
    assert_eq!(url("POST /", "Action=ReceiveMessage"), None);
    assert_eq!(url("POST /123456789012/q", "Action=ListQueues"), None);
}
