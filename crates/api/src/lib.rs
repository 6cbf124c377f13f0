//! The AWS services as Rust: per service a module with `SERVICE` (its tables), a type for every structure, `error` (its
//! modelled errors), `op` (its operations, typed), and, where we implement some, a trait of these and `handler`.
//!
//! Generated from `models/` by `cargo xtask models`: change the generator, not these files.

mod dispatch;

pub mod cloudformation;
pub mod cloudtrail;
pub mod cloudwatch;
pub mod dynamodb;
pub mod events;
pub mod iam;
pub mod kinesis;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod pipes;
pub mod s3;
pub mod s3control;
pub mod scheduler;
pub mod secretsmanager;
pub mod signer;
pub mod sns;
pub mod sqs;
pub mod ssm;
pub mod sts;
pub mod xray;

/// Every service, implemented or not, by name.
#[must_use]
pub fn services() -> &'static [&'static contract::Service] {
    static SERVICES: &[&contract::Service] = &[
        &cloudformation::SERVICE,
        &cloudtrail::SERVICE,
        &cloudwatch::SERVICE,
        &dynamodb::SERVICE,
        &events::SERVICE,
        &iam::SERVICE,
        &kinesis::SERVICE,
        &kms::SERVICE,
        &lambda::SERVICE,
        &logs::SERVICE,
        &pipes::SERVICE,
        &s3::SERVICE,
        &s3control::SERVICE,
        &scheduler::SERVICE,
        &secretsmanager::SERVICE,
        &signer::SERVICE,
        &sns::SERVICE,
        &sqs::SERVICE,
        &ssm::SERVICE,
        &sts::SERVICE,
        &xray::SERVICE,
    ];
    SERVICES
}

/// The service of that name.
#[must_use]
pub fn service(name: &str) -> Option<&'static contract::Service> {
    services().iter().copied().find(|service| service.name == name)
}

#[cfg(feature = "round-trips")]
pub use dispatch::RoundTrip;

/// The types of an operation as functions, for the contract's tests.
#[cfg(feature = "round-trips")]
#[must_use]
pub fn round_trip(service: &str, operation: &str) -> Option<RoundTrip> {
    let table: &[RoundTrip] = match service {
        "cloudformation" => cloudformation::op::ROUND_TRIPS,
        "cloudtrail" => cloudtrail::op::ROUND_TRIPS,
        "cloudwatch" => cloudwatch::op::ROUND_TRIPS,
        "dynamodb" => dynamodb::op::ROUND_TRIPS,
        "events" => events::op::ROUND_TRIPS,
        "iam" => iam::op::ROUND_TRIPS,
        "kinesis" => kinesis::op::ROUND_TRIPS,
        "kms" => kms::op::ROUND_TRIPS,
        "lambda" => lambda::op::ROUND_TRIPS,
        "logs" => logs::op::ROUND_TRIPS,
        "pipes" => pipes::op::ROUND_TRIPS,
        "s3" => s3::op::ROUND_TRIPS,
        "s3control" => s3control::op::ROUND_TRIPS,
        "scheduler" => scheduler::op::ROUND_TRIPS,
        "secretsmanager" => secretsmanager::op::ROUND_TRIPS,
        "signer" => signer::op::ROUND_TRIPS,
        "sns" => sns::op::ROUND_TRIPS,
        "sqs" => sqs::op::ROUND_TRIPS,
        "ssm" => ssm::op::ROUND_TRIPS,
        "sts" => sts::op::ROUND_TRIPS,
        "xray" => xray::op::ROUND_TRIPS,
        _ => &[],
    };
    table.iter().copied().find(|trip| trip.operation == operation)
}
