//! How services differ in reporting failed constraints.

use super::text::Failure;
use crate::Error;
use crate::schema::{Location, Protocol, Service, Structure};

/// Whether the service's lists and maps of constraints end in `Member must not be null`: Lambda's do, older services' do not.
pub(super) fn names_null(service: &Service) -> bool {
    service.name == "lambda"
}

/// The service's validation error.
pub(super) fn error(service: &'static Service, input: &Structure, failures: &[Failure]) -> Error {
    match service.name {
        "sqs" => sqs(failures),
        "s3" => s3(input, failures),
        _ => {
            let code = code(service);
            let mut error = Error::client(400, code, summary(failures));
            error.shape = service.shape(code).filter(|shape| shape.error().is_some());
            error
        }
    }
}

fn code(service: &Service) -> &'static str {
    match service.name {
        "logs" => "InvalidParameterException",
        _ if service.protocols[0] == Protocol::AwsQuery => "ValidationError",
        _ => "ValidationException",
    }
}

/// `2 validation errors detected: …; …`
fn summary(failures: &[Failure]) -> String {
    let texts: Vec<&str> = failures.iter().map(|failure| failure.text.as_str()).collect();
    let plural = if failures.len() == 1 { "" } else { "s" };
    format!("{} validation error{plural} detected: {}", failures.len(), texts.join("; "))
}

/// SQS names the first missing parameter, in the model's casing, and has no other model constraints.
fn sqs(failures: &[Failure]) -> Error {
    match failures.iter().rev().find(|failure| failure.missing) {
        Some(failure) => Error::client(
            400,
            "MissingParameter",
            format!("The request must contain the parameter {}.", model_case(&failure.path)),
        ),
        None => Error::client(400, "InvalidParameterValue", summary(failures)),
    }
}

fn model_case(path: &str) -> String {
    let upper =
        |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>();
    path.split('.').map(upper).collect::<Vec<_>>().join(".")
}

/// S3 says only that a document is wrong, or which argument.
fn s3(input: &Structure, failures: &[Failure]) -> Error {
    let first = failures.last().map_or("", |failure| failure.path.as_str());
    let top = first.split('.').next().unwrap_or("");
    let member = input.members.iter().find(|member| super::join("", member.name) == top);
    if first.ends_with(".events") {
        return Error::client(400, "InvalidArgument", "The event is not supported for notifications");
    }
    // A document that is the whole input and is not there.
    let is_document = member.is_some_and(|member| Some(member.name) == input.payload && first == top);
    if is_document && failures.last().is_some_and(|failure| failure.missing) {
        return Error::client(400, "MissingRequestBodyError", "Request Body is empty");
    }
    match member {
        Some(member) if member.location != Location::Body => Error::client(400, "InvalidArgument", "Invalid Argument")
            .with_member("ArgumentName", crate::Value::from(member.wire_name)),
        _ => crate::xml::read::malformed(),
    }
}

/// Members of inputs whose values a service checks itself although the model has a constraint: Lambda names in its own words the
/// runtimes that it takes today, SQS the attribute that it does not know.
pub(super) fn unchecked(service: &Service) -> &'static [&'static str] {
    match service.name {
        "lambda" => &["runtime", "compatibleRuntimes"],
        "sqs" => &["attributes", "attributeNames", "messageSystemAttributeNames"],
        // S3 has a code of its own for each of these.
        "s3" => &[
            "storageClass",
            "serverSideEncryption",
            "checksumAlgorithm",
            "checksumType",
            "checksumMode",
            "metadataDirective",
            "taggingDirective",
            "objectLockMode",
            "objectLockLegalHoldStatus",
            "encodingType",
            "aCL",
            "objectOwnership",
            "maxBuckets",
            "copySource",
            "objectAttributes",
            "createBucketConfiguration.locationConstraint",
        ],
        // The pattern leaves out buckets, which AWS takes all the same.
        "s3control" => &["resourceArn"],
        _ => &[],
    }
}
