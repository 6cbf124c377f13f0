//! The AWS services as Rust: per service a module with `SERVICE` (its tables), a type for every structure, `error` (its
//! modelled errors), `op` (its operations, typed), and, where we implement some, a trait of these and `handler`.
//!
//! Generated from `models/` by `cargo xtask models`: change the generator, not these files.

mod dispatch;

pub mod cloudformation;
pub mod dynamodb;
pub mod events;
pub mod iam;
pub mod kinesis;
pub mod lambda;
pub mod logs;
pub mod s3;
pub mod sns;
pub mod sqs;
pub mod sts;

/// Every service, implemented or not, by name.
#[must_use]
pub fn services() -> &'static [&'static contract::Service] {
    static SERVICES: &[&contract::Service] = &[
        &cloudformation::SERVICE,
        &dynamodb::SERVICE,
        &events::SERVICE,
        &iam::SERVICE,
        &kinesis::SERVICE,
        &lambda::SERVICE,
        &logs::SERVICE,
        &s3::SERVICE,
        &sns::SERVICE,
        &sqs::SERVICE,
        &sts::SERVICE,
    ];
    SERVICES
}

/// The service of that name.
#[must_use]
pub fn service(name: &str) -> Option<&'static contract::Service> {
    services().iter().copied().find(|service| service.name == name)
}
