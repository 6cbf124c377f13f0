//! Notifications: what happened to an object, told to functions, queues, topics and the event bus that the bucket names.
//!
//! What is to be told is stored in the commit of what happened, so none is lost and none is told of what did not happen. Those
//! of one key go to one destination in their order. Each delivery is a call on the bus as `s3.amazonaws.com`.

use crate::core::{Core, S3Config};
use crate::names;
use crate::records::{Bucket, Version};
use crate::{config, error};
use api::s3::{NotificationConfiguration, NotificationConfigurationFilter};
use api::{events, lambda, sns, sqs};
use contract::{Error, Value};
use outbox::{Handler, Item, New, Options, Outbox, Outcome, Ticket};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{AccountId, BoxFuture, Bus, Context, Principal, Region, RequestId, SharedIds};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use store::{Abort, Tx};

/// Attempts before an event is dropped; with the pauses between them about a day.
const ATTEMPTS_MAX: u32 = 40;
const PAUSE_FIRST_MS: i64 = 1000;
const PAUSE_MAX_MS: i64 = 3_600_000;
const KEY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/').remove(b'*');
const SERVICE: &str = "s3.amazonaws.com";

/// An event of an object.
#[derive(Debug, Clone)]
pub(crate) struct Happened {
    /// `ObjectCreated:Put`
    event: &'static str,
    key: String,
    content: Option<(u64, String)>,
    version_id: Option<String>,
    order: u64,
}

impl Happened {
    pub(crate) fn to(event: &'static str, key: &str, version: &Version) -> Self {
        let content = Some((version.size, version.etag.clone()));
        Self { event, key: key.to_owned(), content, version_id: version.id.clone(), order: version.order }
    }

    /// What is gone has neither size nor ETag.
    pub(crate) fn without_content(self) -> Self {
        Self { content: None, ..self }
    }
}

/// Something to be told to somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    /// The function, queue or topic; empty: the default event bus.
    to: String,
    body: String,
    bucket: String,
    account: String,
    region: String,
}

/// What is on its way.
pub(crate) struct Events {
    pub(crate) outbox: Outbox<Delivery>,
    bus: Arc<Bus>,
    ids: SharedIds,
}

impl Events {
    pub(crate) fn new(config: &S3Config) -> Self {
        let outbox = Outbox::new("s3.outbox", config.store.clone(), Arc::clone(&config.clock), Options::default());
        Self { outbox, bus: Arc::clone(&config.bus), ids: Arc::clone(&config.ids) }
    }

    /// Who delivers.
    pub(crate) fn courier(&self) -> Arc<dyn Handler<Delivery>> {
        Arc::new(Courier { bus: Arc::clone(&self.bus), ids: Arc::clone(&self.ids) })
    }
}

struct Courier {
    bus: Arc<Bus>,
    ids: SharedIds,
}

impl Handler<Delivery> for Courier {
    fn handle<'a>(&'a self, item: &'a Item<Delivery>) -> BoxFuture<'a, Outcome<Delivery>> {
        Box::pin(async move {
            let Err(error) = deliver(&self.bus, &self.ids.uuid(), &item.payload).await else { return Outcome::Done };
            let passing = error.status >= 500 && error.status != 501 || error.status == 429;
            if passing && item.attempts < ATTEMPTS_MAX {
                let after_ms = PAUSE_MAX_MS.min(PAUSE_FIRST_MS << item.attempts.min(20));
                return Outcome::Retry { after_ms };
            }
            tracing::warn!(to = item.payload.to, bucket = item.payload.bucket, %error, "an event of a bucket was not taken and is dropped");
            Outcome::GiveUp
        })
    }
}

fn context(delivery: &Delivery, request_id: &str) -> Context {
    Context {
        principal: Principal::service(SERVICE),
        account: AccountId::new(&delivery.account),
        region: Region::new(&delivery.region),
        request_id: RequestId::new(request_id),
        endpoint: Arc::from("http://localhost"),
        source_ip: None,
        secure: true,
        source_arn: Some(Arc::from(format!("arn:aws:s3:::{}", delivery.bucket))),
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

async fn deliver(bus: &Bus, request_id: &str, delivery: &Delivery) -> Result<(), Error> {
    let ctx = context(delivery, request_id);
    match delivery.to.split(':').nth(2) {
        Some("lambda") => {
            let input = lambda::InvocationRequest {
                function_name: delivery.to.clone(),
                invocation_type: Some("Event".to_owned()),
                payload: Some(delivery.body.clone().into()),
                ..lambda::InvocationRequest::default()
            };
            bus.call::<lambda::op::Invoke>(ctx, input).await.map(drop)
        }
        Some("sqs") => {
            let input = sqs::SendMessageRequest {
                queue_url: queue_url(&delivery.to),
                message_body: delivery.body.clone(),
                ..sqs::SendMessageRequest::default()
            };
            bus.call::<sqs::op::SendMessage>(ctx, input).await.map(drop)
        }
        Some("sns") => {
            let input = sns::PublishInput {
                topic_arn: Some(delivery.to.clone()),
                subject: Some("Amazon S3 Notification".to_owned()),
                message: delivery.body.clone(),
                ..sns::PublishInput::default()
            };
            bus.call::<sns::op::Publish>(ctx, input).await.map(drop)
        }
        _ => put_event(bus, ctx, delivery).await,
    }
}

fn queue_url(arn: &str) -> String {
    let mut parts = arn.split(':').skip(4);
    let (account, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("http://localhost/{account}/{name}")
}

async fn put_event(bus: &Bus, ctx: Context, delivery: &Delivery) -> Result<(), Error> {
    let event: Json = serde_json::from_str(&delivery.body).map_err(Error::internal)?;
    let entry = events::PutEventsRequestEntry {
        source: Some("aws.s3".to_owned()),
        detail_type: event["detail-type"].as_str().map(str::to_owned),
        detail: Some(event["detail"].to_string()),
        resources: Some(vec![format!("arn:aws:s3:::{}", delivery.bucket)]),
        ..events::PutEventsRequestEntry::default()
    };
    let input = events::PutEventsRequest { entries: vec![entry], ..events::PutEventsRequest::default() };
    let answer = bus.call::<events::op::PutEvents>(ctx, input).await?;
    match answer.failed_entry_count {
        Some(failed) if failed > 0 => Err(Error::client(500, "InternalFailure", "the event bus did not take an event")),
        _ => Ok(()),
    }
}

/// One destination that a bucket names.
struct Destination {
    id: String,
    arn: String,
    events: Vec<String>,
    filter: Option<NotificationConfigurationFilter>,
}

impl Destination {
    fn wants(&self, event: &str, key: &str) -> bool {
        self.events.iter().any(|pattern| matches_event(pattern, event)) && self.passes(key)
    }

    fn passes(&self, key: &str) -> bool {
        let rules =
            self.filter.iter().filter_map(|filter| filter.key.as_ref()).filter_map(|key| key.filter_rules.as_ref());
        rules.flatten().all(|rule| {
            let value = rule.value.as_deref().unwrap_or_default();
            match rule.name.as_deref().map(str::to_ascii_lowercase).as_deref() {
                Some("prefix") => key.starts_with(value),
                Some("suffix") => key.ends_with(value),
                _ => false,
            }
        })
    }
}

/// `s3:ObjectCreated:*` stands for all of its kind.
fn matches_event(pattern: &str, event: &str) -> bool {
    let pattern = pattern.strip_prefix("s3:").unwrap_or(pattern);
    match pattern.strip_suffix('*') {
        Some(kind) => event.starts_with(kind),
        None => pattern == event,
    }
}

fn destinations(config: &NotificationConfiguration) -> Vec<Destination> {
    let functions = config
        .lambda_function_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.lambda_function_arn.clone(), one.events.clone(), one.filter.clone()));
    let queues = config
        .queue_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.queue_arn.clone(), one.events.clone(), one.filter.clone()));
    let topics = config
        .topic_configurations
        .iter()
        .flatten()
        .map(|one| (one.id.clone(), one.topic_arn.clone(), one.events.clone(), one.filter.clone()));
    let all = functions.chain(queues).chain(topics);
    all.map(|(id, arn, events, filter)| Destination { id: id.unwrap_or_default(), arn, events, filter }).collect()
}

impl Core {
    /// Queues what those who are notified will hear.
    pub(crate) async fn tell(
        &self,
        tx: &Tx,
        ctx: &Context,
        bucket: &Bucket,
        happened: &Happened,
    ) -> Result<Option<Ticket>, Abort<Error>> {
        let config: Option<NotificationConfiguration> = config::get(bucket, "notification").map_err(Abort::User)?;
        let Some(config) = config else { return Ok(None) };
        let delivery = |to: &str, body: String| Delivery {
            to: to.to_owned(),
            body,
            bucket: bucket.name.clone(),
            account: bucket.owner.clone(),
            region: bucket.region.clone(),
        };
        let mut items = Vec::new();
        for to in destinations(&config).iter().filter(|to| to.wants(happened.event, &happened.key)) {
            let body = json!({"Records": [record(ctx, bucket, happened, &to.id, self.now_ms())]}).to_string();
            let order = format!("{}/{}/{}", to.arn, bucket.name, happened.key);
            items.push(New::now(delivery(&to.arn, body)).in_order(order));
        }
        if config.event_bridge_configuration.is_some() {
            let body = bus_event(ctx, bucket, happened).to_string();
            items.push(New::now(delivery("", body)).in_order(format!("/{}/{}", bucket.name, happened.key)));
        }
        if items.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.events.outbox.enqueue(tx, items).await?))
    }

    pub(crate) async fn notification_put(
        &self,
        ctx: &Context,
        input: api::s3::PutBucketNotificationConfigurationRequest,
    ) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let mut config = input.notification_configuration;
        self.name_all(&mut config);
        let all = destinations(&config);
        check(&all)?;
        if input.skip_destination_validation != Some(true) {
            for to in &all {
                self.try_out(ctx, &bucket, to).await?;
            }
        }
        let empty = all.is_empty() && config.event_bridge_configuration.is_none();
        let json = config::write(config);
        self.change_bucket(&bucket.name, |bucket| {
            match empty {
                true => bucket.configs.remove("notification"),
                false => bucket.configs.insert("notification".to_owned(), json.clone()),
            };
            Ok(())
        })
        .await
        .map(drop)
    }

    /// Gives an id to each that has none.
    fn name_all(&self, config: &mut NotificationConfiguration) {
        let functions = config.lambda_function_configurations.iter_mut().flatten().map(|one| &mut one.id);
        let queues = config.queue_configurations.iter_mut().flatten().map(|one| &mut one.id);
        let topics = config.topic_configurations.iter_mut().flatten().map(|one| &mut one.id);
        for id in functions.chain(queues).chain(topics) {
            id.get_or_insert_with(|| {
                self.ids.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
            });
        }
    }

    /// Whether the destination takes what the bucket sends: a test event, or for a function a question only.
    async fn try_out(&self, ctx: &Context, bucket: &Bucket, to: &Destination) -> Result<(), Error> {
        let test = json!({
            "Service": "Amazon S3", "Event": "s3:TestEvent", "Time": platform::iso_ms(self.now_ms()),
            "Bucket": bucket.name, "RequestId": ctx.request_id.as_str(), "HostId": ctx.request_id.as_str(),
        });
        let delivery = Delivery {
            to: to.arn.clone(),
            body: test.to_string(),
            bucket: bucket.name.clone(),
            account: bucket.owner.clone(),
            region: bucket.region.clone(),
        };
        let request_id = self.ids.uuid();
        let result = if to.arn.split(':').nth(2) == Some("lambda") {
            let input = lambda::InvocationRequest {
                function_name: to.arn.clone(),
                invocation_type: Some("DryRun".to_owned()),
                ..lambda::InvocationRequest::default()
            };
            self.bus.call::<lambda::op::Invoke>(context(&delivery, &request_id), input).await.map(drop)
        } else {
            deliver(&self.bus, &request_id, &delivery).await
        };
        result.map_err(|error| unusable(&to.arn, &error))
    }
}

fn unusable(arn: &str, cause: &Error) -> Error {
    let text = match arn.split(':').nth(2) {
        Some("sqs") if cause.status == 403 => {
            "Permissions on the destination queue do not allow S3 to publish notifications from this bucket".to_owned()
        }
        Some("sqs") => "The destination queue does not exist".to_owned(),
        Some("sns") if cause.status == 403 => {
            "Permissions on the destination topic do not allow S3 to publish notifications from this bucket".to_owned()
        }
        Some("sns") => "The destination topic does not exist".to_owned(),
        _ => format!("Not authorized to invoke function [{arn}]"),
    };
    Error::client(400, "InvalidArgument", "Unable to validate the following destination configurations")
        .with_member("ArgumentName1", Value::from(arn))
        .with_member("ArgumentValue1", Value::Str(text))
}

const EVENTS: [&str; 32] = [
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:ObjectRestore:Delete",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectAcl:*",
    "s3:TestEvent",
];

/// What a configuration must be before anybody is asked.
fn check(all: &[Destination]) -> Result<(), Error> {
    for (at, to) in all.iter().enumerate() {
        if to.arn.split(':').count() < 6 || !to.arn.starts_with("arn:") {
            return Err(error::argument("ARN", &to.arn, "The ARN could not be parsed"));
        }
        if to.events.is_empty() {
            return Err(error::malformed_xml());
        }
        if to.events.iter().any(|event| !EVENTS.contains(&event.as_str())) {
            return Err(error::argument("Event", "", "The event is not supported for notifications"));
        }
        let rules: Vec<_> = to
            .filter
            .iter()
            .filter_map(|filter| filter.key.as_ref())
            .filter_map(|key| key.filter_rules.as_ref())
            .flatten()
            .collect();
        for rule in &rules {
            let name = rule.name.as_deref().unwrap_or_default();
            if !["prefix", "suffix"].contains(&name.to_ascii_lowercase().as_str()) {
                return Err(error::argument(
                    "FilterRule.Name",
                    name,
                    "filter rule name must be either prefix or suffix",
                ));
            }
        }
        let twice = all[..at].iter().any(|other| other.id == to.id);
        if twice {
            return Err(error::argument("Id", &to.id, "Same ID used for multiple configurations. IDs must be unique."));
        }
        let overlaps = all[..at].iter().any(|other| {
            let same_event = to.events.iter().any(|one| {
                other.events.iter().any(|two| {
                    matches_event(one, two.strip_prefix("s3:").unwrap_or(two))
                        || matches_event(two, one.strip_prefix("s3:").unwrap_or(one))
                })
            });
            same_event && overlap(to, other)
        });
        if overlaps {
            return Err(error::argument(
                "Event",
                "",
                "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
            ));
        }
    }
    Ok(())
}

fn rule<'d>(to: &'d Destination, name: &str) -> &'d str {
    let rules = to.filter.iter().filter_map(|filter| filter.key.as_ref()).filter_map(|key| key.filter_rules.as_ref());
    let found = rules.flatten().find(|rule| rule.name.as_deref().is_some_and(|found| found.eq_ignore_ascii_case(name)));
    found.and_then(|rule| rule.value.as_deref()).unwrap_or_default()
}

/// Whether a key could pass both filters.
fn overlap(one: &Destination, other: &Destination) -> bool {
    let (a, b) = (rule(one, "prefix"), rule(other, "prefix"));
    let (c, d) = (rule(one, "suffix"), rule(other, "suffix"));
    (a.starts_with(b) || b.starts_with(a)) && (c.ends_with(d) || d.ends_with(c))
}

fn principal_id(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => match &identity.session {
            Some(_) => format!("AWS:{}", identity.user_id),
            None if identity.root => identity.account.to_string(),
            None => format!("AWS:{}", identity.user_id),
        },
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => "Anonymous".to_owned(),
    }
}

fn source_address(ctx: &Context) -> String {
    ctx.source_ip.map_or_else(|| "127.0.0.1".to_owned(), |address| address.to_canonical().to_string())
}

fn sequencer(order: u64) -> String {
    format!("00{order:016X}")
}

/// The record that functions, queues and topics get.
fn record(ctx: &Context, bucket: &Bucket, happened: &Happened, id: &str, now_ms: i64) -> Json {
    let mut object = json!({"key": utf8_percent_encode(&happened.key, KEY).to_string().replace("%20", "+")});
    if let Some((size, etag)) = &happened.content {
        object["size"] = json!(size);
        object["eTag"] = json!(etag);
    }
    if let Some(version) = &happened.version_id {
        object["versionId"] = json!(version);
    }
    object["sequencer"] = json!(sequencer(happened.order));
    json!({
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": bucket.region,
        "eventTime": platform::iso_ms(now_ms),
        "eventName": happened.event,
        "userIdentity": {"principalId": principal_id(ctx)},
        "requestParameters": {"sourceIPAddress": source_address(ctx)},
        "responseElements": {"x-amz-request-id": ctx.request_id.as_str(), "x-amz-id-2": ctx.request_id.as_str()},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": id,
            "bucket": {
                "name": bucket.name,
                "ownerIdentity": {"principalId": &names::canonical(&bucket.owner)[..14].to_uppercase()},
                "arn": format!("arn:aws:s3:::{}", bucket.name),
            },
            "object": object,
        },
    })
}

/// The event that the event bus gets.
fn bus_event(ctx: &Context, bucket: &Bucket, happened: &Happened) -> Json {
    let (kind, reason) = match happened.event {
        "ObjectCreated:Put" => ("Object Created", "PutObject"),
        "ObjectCreated:Post" => ("Object Created", "POST Object"),
        "ObjectCreated:Copy" => ("Object Created", "CopyObject"),
        "ObjectCreated:CompleteMultipartUpload" => ("Object Created", "CompleteMultipartUpload"),
        "ObjectRemoved:Delete" | "ObjectRemoved:DeleteMarkerCreated" => ("Object Deleted", "DeleteObject"),
        "LifecycleExpiration:Delete" | "LifecycleExpiration:DeleteMarkerCreated" => {
            ("Object Deleted", "Lifecycle Expiration")
        }
        "ObjectTagging:Put" => ("Object Tags Added", ""),
        "ObjectTagging:Delete" => ("Object Tags Deleted", ""),
        _ => ("Object ACL Updated", ""),
    };
    let mut object = json!({"key": happened.key});
    if let Some((size, etag)) = &happened.content {
        if kind == "Object Created" {
            object["size"] = json!(size);
        }
        object["etag"] = json!(etag);
    }
    if let Some(version) = &happened.version_id {
        object["version-id"] = json!(version);
    }
    if kind == "Object Created" || kind == "Object Deleted" {
        object["sequencer"] = json!(sequencer(happened.order));
    }
    let mut detail = json!({
        "version": "0",
        "bucket": {"name": bucket.name},
        "object": object,
        "request-id": ctx.request_id.as_str(),
        "requester": ctx.principal.identity().map_or("s3.amazonaws.com", |identity| identity.account.as_str()),
        "source-ip-address": source_address(ctx),
    });
    if !reason.is_empty() {
        detail["reason"] = json!(reason);
    }
    if kind == "Object Deleted" {
        let marker = happened.event.ends_with("DeleteMarkerCreated");
        detail["deletion-type"] = json!(if marker { "Delete Marker Created" } else { "Permanently Deleted" });
    }
    json!({"detail-type": kind, "detail": detail})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(events: &[&str], prefix: &str, suffix: &str) -> Destination {
        let rule = |name: &str, value: &str| api::s3::FilterRule {
            name: Some(name.to_owned()),
            value: Some(value.to_owned()),
        };
        let key = api::s3::S3KeyFilter { filter_rules: Some(vec![rule("Prefix", prefix), rule("suffix", suffix)]) };
        Destination {
            id: format!("{prefix}{suffix}{}", events.len()),
            arn: "arn:aws:sqs:us-east-1:123456789012:q".into(),
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            filter: Some(NotificationConfigurationFilter { key: Some(key) }),
        }
    }

    #[test]
    fn filters() {
        let images = to(&["s3:ObjectCreated:*"], "images/", ".png");
        assert!(images.wants("ObjectCreated:Put", "images/a.png"));
        assert!(!images.wants("ObjectCreated:Put", "images/a.jpg"));
        assert!(!images.wants("ObjectCreated:Put", "a.png"));
        assert!(!images.wants("ObjectRemoved:Delete", "images/a.png"));
        assert!(to(&["s3:ObjectCreated:Put"], "", "").wants("ObjectCreated:Put", "x"));
        assert!(!to(&["s3:ObjectCreated:Put"], "", "").wants("ObjectCreated:Copy", "x"));
    }

    #[test]
    fn overlapping_configurations_are_refused() {
        for (one, other, fine) in [
            (to(&["s3:ObjectCreated:*"], "a", ""), to(&["s3:ObjectCreated:Put"], "b", ""), true),
            (to(&["s3:ObjectCreated:*"], "a", ""), to(&["s3:ObjectCreated:Put"], "ab", ""), false),
            (to(&["s3:ObjectCreated:*"], "a", ".x"), to(&["s3:ObjectCreated:Put"], "ab", ".y"), true),
            (to(&["s3:ObjectCreated:*"], "", ""), to(&["s3:ObjectRemoved:*"], "", "z"), true),
        ] {
            assert_eq!(check(&[one, other]).is_ok(), fine);
        }
        assert!(check(&[to(&["s3:Nothing"], "", "")]).is_err());
    }
}
