//! Notifications: what happened to an object, told to functions, queues, topics and the event bus that the bucket names.
//!
//! What is to be told is stored in the commit of what happened, so none is lost and none is told of what did not happen. Those
//! of one key go to one destination in their order. Each delivery is a call on the bus as `s3.amazonaws.com`.

use crate::config;
use crate::core::{Core, S3Config};
use crate::destinations::destinations;
use crate::happened::{Happened, bus_event, record};
use crate::records::Bucket;
use api::s3::NotificationConfiguration;
use api::{events, lambda, sns, sqs};
use contract::{Error, Timestamp};
use outbox::{Handler, Item, New, Options, Outbox, Outcome, Ticket};
use platform::{AccountId, BoxFuture, Bus, Context, Principal, Region, RequestId, SharedIds};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use store::{Abort, Tx};

/// Attempts before an event is dropped; with the pauses between them about a day.
const ATTEMPTS_MAX: u32 = 40;
const PAUSE_FIRST_MS: i64 = 1000;
const PAUSE_MAX_MS: i64 = 3_600_000;
const SERVICE: &str = "s3.amazonaws.com";

/// Something to be told to somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    /// The function, queue or topic; empty: the default event bus.
    pub(crate) to: String,
    pub(crate) body: String,
    pub(crate) bucket: String,
    pub(crate) account: String,
    pub(crate) region: String,
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
            let told = deliver(&self.bus, &self.ids.uuid(), &item.payload, item.enqueued_ms).await;
            let Err(error) = told else { return Outcome::Done };
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

pub(crate) fn context(delivery: &Delivery, request_id: &str) -> Context {
    Context {
        principal: Principal::service(SERVICE),
        account: AccountId::new(&delivery.account),
        region: Region::new(&delivery.region),
        request_id: RequestId::new(request_id),
        endpoint: Arc::from(""),
        source_ip: None,
        secure: true,
        source_arn: Some(Arc::from(format!("arn:aws:s3:::{}", delivery.bucket))),
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

/// Tells of something that happened at `at_ms`.
pub(crate) async fn deliver(bus: &Bus, request_id: &str, delivery: &Delivery, at_ms: i64) -> Result<(), Error> {
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
        _ => put_event(bus, ctx, delivery, at_ms).await,
    }
}

fn queue_url(arn: &str) -> String {
    let mut parts = arn.split(':').skip(4);
    let (account, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("http://localhost/{account}/{name}")
}

async fn put_event(bus: &Bus, ctx: Context, delivery: &Delivery, at_ms: i64) -> Result<(), Error> {
    let event: Json = serde_json::from_str(&delivery.body).map_err(Error::internal)?;
    let entry = events::PutEventsRequestEntry {
        time: Some(Timestamp::from_ms(at_ms)),
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
        // Of retention the event bus hears nothing.
        if config.event_bridge_configuration.is_some() && happened.event != "ObjectRetention:Put" {
            let body = bus_event(ctx, bucket, happened).to_string();
            items.push(New::now(delivery("", body)).in_order(format!("/{}/{}", bucket.name, happened.key)));
        }
        if items.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.events.outbox.enqueue(tx, items).await?))
    }
}
