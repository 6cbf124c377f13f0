//! One record.

use crate::{identity, limits, management, resources, values};
use contract::{Error, Operation, Service, Value};
use platform::{Context, Ids, iso_ms};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use store::{Key, Record, Table, key};

/// Records, by account, region, and time from the newest.
pub(crate) const EVENTS: Table<Event> = Table::new("cloudtrail.event");

/// An event as it is stored: what it is found by, and its text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) at_ms: i64,
    pub(crate) read_only: bool,
    pub(crate) access_key: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) resources: Vec<(String, String)>,
    pub(crate) account: String,
    pub(crate) region: String,
    /// The whole record, as JSON.
    pub(crate) text: String,
}

impl Record for Event {}

/// A call that came to an end.
pub(crate) struct Ended<'a> {
    pub(crate) ctx: &'a Context,
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    pub(crate) input: &'a Value,
    pub(crate) result: &'a Result<Value, Error>,
}

impl Event {
    pub(crate) fn of(call: &Ended<'_>, ids: &dyn Ids, now_ms: i64) -> Self {
        let Ended { ctx, service, operation, input, .. } = call;
        let id = ids.uuid();
        let key = ctx.principal.identity().map(|identity| identity.access_key.clone());
        Self {
            name: operation.name.to_owned(),
            source: format!("{}.amazonaws.com", service.endpoint_prefix),
            at_ms: now_ms,
            read_only: management::is_read(operation),
            access_key: key.filter(|key| !key.is_empty()),
            user: identity::user_name(&ctx.principal),
            resources: resources::resources(input),
            account: ctx.account.to_string(),
            region: region(service, ctx).to_owned(),
            text: text(call, &id, now_ms),
            id,
        }
    }

    pub(crate) fn row(&self) -> Key {
        head(&self.account, &self.region).push(backwards(self.at_ms).as_str()).push(self.id.as_str())
    }
}

/// Of all events of an account in a region.
pub(crate) fn head(account: &str, region: &str) -> Key {
    key![account, region]
}

/// A time that sorts the newest first.
pub(crate) fn backwards(at_ms: i64) -> String {
    format!("{:020}", i64::MAX - at_ms)
}

/// Global services are in one region's history.
fn region<'a>(service: &Service, ctx: &'a Context) -> &'a str {
    if service.name == "iam" { "us-east-1" } else { ctx.region.as_str() }
}

fn text(call: &Ended<'_>, id: &str, now_ms: i64) -> String {
    let Ended { ctx, service, operation, input, result } = call;
    let read_only = management::is_read(operation);
    let answer = result.as_ref().ok().filter(|_| !read_only).map(|answer| values::shown(operation.output, answer));
    let mut record = json!({
        "eventVersion": "1.11",
        "userIdentity": identity::user_identity(ctx),
        "eventTime": iso_ms(now_ms.div_euclid(1000) * 1000),
        "eventSource": format!("{}.amazonaws.com", service.endpoint_prefix),
        "eventName": operation.name,
        "awsRegion": region(service, ctx),
        "sourceIPAddress": source_address(ctx),
        "userAgent": ctx.user_agent.as_deref(),
    });
    if let Err(error) = result {
        record["errorCode"] = Json::from(error.code.to_string());
        record["errorMessage"] = Json::from(error.message.clone().unwrap_or_default());
    }
    record["requestParameters"] = bounded(values::shown(operation.input, input));
    record["responseElements"] = bounded(answer.unwrap_or_default());
    record["requestID"] = Json::from(ctx.request_id.as_str());
    record["eventID"] = Json::from(id);
    record["readOnly"] = Json::from(read_only);
    record["eventType"] = Json::from("AwsApiCall");
    record["managementEvent"] = Json::from(true);
    record["recipientAccountId"] = Json::from(ctx.account.as_str());
    record["eventCategory"] = Json::from("Management");
    record.to_string()
}

fn source_address(ctx: &Context) -> String {
    if let Some(service) = ctx.via.last() {
        return service.to_string();
    }
    match (&ctx.principal, ctx.source_ip) {
        (_, Some(address)) => address.to_canonical().to_string(),
        (platform::Principal::Service(name), None) => name.to_string(),
        _ => "AWS Internal".to_owned(),
    }
}

/// An empty structure is no value; one that is too long is only mentioned.
fn bounded(value: Json) -> Json {
    if value.as_object().is_some_and(serde_json::Map::is_empty) {
        return Json::Null;
    }
    let size = value.to_string().len();
    if size > limits::VALUE_BYTES_MAX { json!({"omitted": true, "originalSize": size}) } else { value }
}
