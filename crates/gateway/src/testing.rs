//! Small services and requests for the tests of this crate.

use contract::Protocol;
use contract::schema::{Operation, Service};
use http::request::Parts;

const fn operation(name: &'static str, method: &'static str, uri: &'static str) -> Operation {
    Operation::new(name, method, uri, 200).implemented()
}

const fn service(
    [name, signing_name, endpoint_prefix, target_prefix, api_version]: [&'static str; 5],
    protocols: &'static [Protocol],
    operations: &'static [Operation],
) -> Service {
    Service {
        name,
        iam_prefix: signing_name,
        signing_name,
        endpoint_prefix,
        api_version,
        target_prefix,
        xml_namespace: "https://example.com/doc/",
        protocols,
        query_compatible: false,
        operations,
        shapes: &[],
    }
}

static LAMBDA: Service = service(
    ["lambda", "lambda", "lambda", "", "2015-03-31"],
    &[Protocol::RestJson],
    &[
        operation("GetFunction", "GET", "/2015-03-31/functions/{FunctionName}"),
        operation("Invoke", "POST", "/2015-03-31/functions/{FunctionName}/invocations"),
        operation("ListFunctions", "GET", "/2015-03-31/functions"),
    ],
);
static SQS: Service = service(
    ["sqs", "sqs", "sqs", "AmazonSQS", "2012-11-05"],
    &[Protocol::AwsJson10, Protocol::AwsQuery],
    &[operation("SendMessage", "POST", "/")],
);
static DYNAMODB: Service = service(
    ["dynamodb", "dynamodb", "dynamodb", "DynamoDB_20120810", "2012-08-10"],
    &[Protocol::AwsJson10],
    &[operation("ListTables", "POST", "/")],
);
static STREAMS: Service = service(
    ["streams", "dynamodb", "streams.dynamodb", "DynamoDBStreams_20120810", "2012-08-10"],
    &[Protocol::AwsJson10],
    &[operation("ListStreams", "POST", "/")],
);
static IAM: Service =
    service(["iam", "iam", "iam", "", "2010-05-08"], &[Protocol::AwsQuery], &[operation("ListUsers", "POST", "/")]);
static STS: Service = service(
    ["sts", "sts", "sts", "", "2011-06-15"],
    &[Protocol::AwsQuery],
    &[operation("AssumeRoleWithWebIdentity", "POST", "/").unsigned(), operation("GetCallerIdentity", "POST", "/")],
);
static S3: Service = service(
    ["s3", "s3", "s3", "", "2006-03-01"],
    &[Protocol::RestXml],
    &[
        operation("GetObject", "GET", "/{Bucket}/{Key+}"),
        operation("ListBuckets", "GET", "/"),
        operation("PutObject", "PUT", "/{Bucket}/{Key+}"),
    ],
);

/// The first is `lambda`.
pub(crate) static SERVICES: &[&Service] = &[&LAMBDA, &SQS, &DYNAMODB, &STREAMS, &IAM, &STS, &S3];

/// The head of a request.
pub(crate) fn parts(method: &str, target: &str, headers: &[(&str, &str)]) -> Parts {
    let mut builder = http::Request::builder().method(method).uri(target);
    for (name, value) in headers {
        builder = builder.header(*name, http::HeaderValue::from_bytes(value.as_bytes()).expect("a header value"));
    }
    builder.body(()).expect("a request").into_parts().0
}
