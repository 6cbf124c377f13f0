//! Universal targets: any operation by name.

use crate::failure::{Code, Failure};
use crate::json;
use contract::{Operation, Service, Value};
use serde_json::Value as Json;

/// `arn:aws:scheduler:::aws-sdk:sqs:sendMessage`
#[derive(Debug, Clone, Copy)]
pub struct Universal {
    service: &'static Service,
    operation: &'static Operation,
}

impl Universal {
    /// The service and operation of the ARN's resource, `aws-sdk:sqs:sendMessage`.
    ///
    /// # Errors
    /// There is no such service or operation.
    pub fn parse(resource: &str) -> Result<Self, String> {
        let unknown = || format!("{resource} names no operation of a service");
        let mut parts = resource.strip_prefix("aws-sdk:").ok_or_else(unknown)?.splitn(2, ':');
        let (service, operation) = (parts.next().unwrap_or(""), parts.next().ok_or_else(unknown)?);
        let service = api::service(own_name(service)).ok_or_else(unknown)?;
        let operation = service.operations.iter().find(|known| known.name.eq_ignore_ascii_case(operation));
        Ok(Self { service, operation: operation.ok_or_else(unknown)? })
    }

    /// Whether a service of this name is known.
    #[must_use]
    pub fn is_service(name: &str) -> bool {
        api::service(own_name(name)).is_some()
    }

    /// Reads the input of the operation.
    ///
    /// # Errors
    /// A failure that says what does not fit.
    pub fn input(self, text: &str) -> Result<(&'static Service, &'static Operation, Value), Failure> {
        let wrong = |text: String| Failure::lasting(Code::InvalidParameter, text);
        let json: Json = match text.is_empty() {
            true => Json::Object(serde_json::Map::new()),
            false => serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?,
        };
        let input = match self.operation.input {
            Some(shape) => json::read(shape, json).map_err(wrong)?,
            None => Value::Struct(Vec::new()),
        };
        Ok((self.service, self.operation, input))
    }
}

/// Our name of a service that the SDK calls otherwise.
fn own_name(name: &str) -> &str {
    match name {
        "cloudwatchlogs" => "logs",
        "eventbridge" => "events",
        other => other,
    }
}
