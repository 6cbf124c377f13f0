//! One delivery over the bus.

use crate::failure::{Code, Failure};
use crate::universal::Universal;
use api::{kinesis, lambda, logs, sns, sqs};
use bytes::Bytes;
use contract::{Error, Timestamp};
use platform::{AccountId, Arn, BoxFuture, Bus, Context, Principal, Region, RequestId, SharedClock, SharedIds};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Roles of targets.
pub trait Roles: Send + Sync + 'static {
    /// A session of the role, for a service that may assume it; the error says why there is none.
    fn session<'a>(
        &'a self,
        role_arn: &'a str,
        session_name: &'a str,
        service: &'a str,
    ) -> BoxFuture<'a, Result<Principal, String>>;
}

/// Delivers for one service.
pub struct Sender {
    /// Where to.
    pub bus: Arc<Bus>,
    /// As whom.
    pub roles: Arc<dyn Roles>,
    /// When.
    pub clock: SharedClock,
    /// Request ids, names of log streams.
    pub ids: SharedIds,
    /// The service that delivers, `events.amazonaws.com`.
    pub service: &'static str,
}

/// What is delivered, where to, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Shot<'a> {
    /// The account of the rule, schedule or pipe.
    pub account: &'a str,
    /// Its region.
    pub region: &'a str,
    /// Its ARN, `aws:SourceArn` of the call.
    pub source_arn: &'a str,
    /// The role to act as; without one, the service acts by itself.
    pub role_arn: Option<&'a str>,
    /// The target.
    pub arn: &'a str,
    /// What it gets.
    pub body: &'a str,
    /// What some targets need besides.
    pub parameters: &'a Parameters,
}

/// What some targets need besides.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Parameters {
    /// Message group of a queue or topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Partition key of a stream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partition_key: Option<String>,
    /// Deduplication id of a queue's message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deduplication: Option<String>,
    /// Source and detail type of an event that the body becomes the detail of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<(String, String)>,
    /// Resources of such an event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// Time of an event or a log event, ms since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_ms: Option<i64>,
    /// Log stream; without one, each log event gets its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream: Option<String>,
    /// Whether a function is waited for, and its answer given.
    #[serde(default)]
    pub wait: bool,
}

impl Parameters {
    /// None.
    pub const NONE: Self = Self {
        group: None,
        partition_key: None,
        deduplication: None,
        event: None,
        resources: Vec::new(),
        time_ms: None,
        stream: None,
        wait: false,
    };
}

/// Services whose resources [`Sender::send`] delivers to.
const KNOWN: &[&str] = &["sqs", "sns", "lambda", "logs", "kinesis", "events"];

impl Sender {
    /// Whether resources of a service can be targets.
    #[must_use]
    pub fn delivers_to(service: &str) -> bool {
        KNOWN.contains(&service)
    }

    /// Delivers; gives what the target answered where the caller waits for that.
    ///
    /// # Errors
    /// Why it did not arrive.
    pub async fn send(&self, shot: &Shot<'_>) -> Result<Bytes, Failure> {
        let arn: Arn = shot
            .arn
            .parse()
            .map_err(|_| Failure::lasting(Code::InvalidParameter, format!("{} is no ARN", shot.arn)))?;
        let ctx = self.context(shot).await?;
        self.send_as(ctx, shot, arn).await
    }

    /// As [`Sender::send`], as somebody who is known already.
    ///
    /// # Errors
    /// Why it did not arrive.
    pub async fn send_as(&self, ctx: Context, shot: &Shot<'_>, arn: Arn) -> Result<Bytes, Failure> {
        if arn.service == "scheduler" && arn.resource.starts_with("aws-sdk:") {
            return self.universal(ctx, &arn.resource, shot.body).await;
        }
        if arn.service == "lambda" {
            return self.invoke(ctx, shot).await;
        }
        self.put(ctx, shot, &arn).await.map(|()| Bytes::new()).map_err(Failure::from)
    }

    /// Who delivers: the role's session, or the service for the rule.
    ///
    /// # Errors
    /// The role is not to be had.
    pub async fn context(&self, shot: &Shot<'_>) -> Result<Context, Failure> {
        let principal = match shot.role_arn {
            None => Principal::service(self.service),
            Some(role) => {
                let session = self.ids.uuid().replace('-', "");
                let minted = self.roles.session(role, &session, self.service).await;
                minted.map_err(|text| Failure::lasting(Code::NoPermissions, text))?
            }
        };
        Ok(Context {
            principal,
            account: AccountId::new(shot.account),
            region: Region::new(shot.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: false,
            source_arn: Some(shot.source_arn.into()),
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        })
    }

    async fn universal(&self, ctx: Context, resource: &str, body: &str) -> Result<Bytes, Failure> {
        let universal = Universal::parse(resource).map_err(|text| Failure::lasting(Code::InvalidParameter, text))?;
        let (service, operation, input) = universal.input(body)?;
        self.bus.call_value(service, operation, ctx, input).await?;
        Ok(Bytes::new())
    }

    async fn invoke(&self, ctx: Context, shot: &Shot<'_>) -> Result<Bytes, Failure> {
        let kind = if shot.parameters.wait { "RequestResponse" } else { "Event" };
        let input = lambda::InvocationRequest {
            function_name: shot.arn.to_owned(),
            invocation_type: Some(kind.to_owned()),
            payload: Some(Bytes::from(shot.body.to_owned())),
            ..Default::default()
        };
        let answer = self.bus.call::<lambda::op::Invoke>(ctx, input).await?;
        let payload = answer.payload.unwrap_or_default();
        match answer.function_error {
            Some(_) => Err(Failure::passing(Code::ErrorFromTarget, String::from_utf8_lossy(&payload))),
            None => Ok(payload),
        }
    }

    async fn put(&self, ctx: Context, shot: &Shot<'_>, arn: &Arn) -> Result<(), Error> {
        match arn.service.as_str() {
            "sqs" => self.bus.call::<sqs::op::SendMessage>(ctx, message(shot, arn)).await.map(drop),
            "sns" => self.bus.call::<sns::op::Publish>(ctx, notification(shot)).await.map(drop),
            "logs" => self.log(ctx, shot, arn).await,
            "kinesis" => self.bus.call::<kinesis::op::PutRecord>(ctx, record(shot)).await.map(drop),
            "events" => self.event(ctx, shot).await,
            other => Err(Error::not_implemented(other, "delivery to this kind of target")),
        }
    }

    async fn log(&self, ctx: Context, shot: &Shot<'_>, arn: &Arn) -> Result<(), Error> {
        let group = arn.resource.strip_prefix("log-group:").unwrap_or(&arn.resource).trim_end_matches(":*").to_owned();
        let account = AccountId::new(&arn.account);
        let ctx = Context { account, region: Region::new(&arn.region), ..ctx };
        let stream = shot.parameters.stream.clone().unwrap_or_else(|| self.ids.uuid());
        let event = logs::InputLogEvent {
            timestamp: shot.parameters.time_ms.unwrap_or_else(|| self.clock.now_ms()),
            message: shot.body.to_owned(),
        };
        let input = logs::PutLogEventsRequest {
            log_group_name: group.clone(),
            log_stream_name: stream.clone(),
            log_events: vec![event],
            ..Default::default()
        };
        let first = match shot.parameters.stream {
            Some(_) => self.bus.call::<logs::op::PutLogEvents>(ctx.clone(), input.clone()).await,
            None => Err(logs::error::resource_not_found_exception("")),
        };
        match first {
            Err(error) if error.code == "ResourceNotFoundException" => {}
            other => return other.map(drop),
        }
        let make = logs::CreateLogStreamRequest { log_group_name: group, log_stream_name: stream };
        match self.bus.call::<logs::op::CreateLogStream>(ctx.clone(), make).await {
            Err(error) if error.code != "ResourceAlreadyExistsException" => return Err(error),
            _ => {}
        }
        self.bus.call::<logs::op::PutLogEvents>(ctx, input).await.map(drop)
    }

    async fn event(&self, ctx: Context, shot: &Shot<'_>) -> Result<(), Error> {
        let (source, detail_type) = shot.parameters.event.clone().unwrap_or_default();
        let entry = api::events::PutEventsRequestEntry {
            source: Some(source),
            detail_type: Some(detail_type),
            detail: Some(shot.body.to_owned()),
            event_bus_name: Some(shot.arn.to_owned()),
            resources: Some(shot.parameters.resources.clone()).filter(|resources| !resources.is_empty()),
            time: shot.parameters.time_ms.map(Timestamp::from_ms),
            ..Default::default()
        };
        let input = api::events::PutEventsRequest { entries: vec![entry], ..Default::default() };
        let answer = self.bus.call::<api::events::op::PutEvents>(ctx, input).await?;
        let refused = answer.entries.into_iter().flatten().find(|entry| entry.error_code.is_some());
        refused.map_or(Ok(()), |entry| {
            Err(Error::client(400, entry.error_code.unwrap_or_default(), entry.error_message.unwrap_or_default()))
        })
    }
}

/// The address of a queue by its ARN.
#[must_use]
pub fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region, arn.account, arn.resource)
}

fn message(shot: &Shot<'_>, arn: &Arn) -> sqs::SendMessageRequest {
    sqs::SendMessageRequest {
        queue_url: queue_url(arn),
        message_body: shot.body.to_owned(),
        message_group_id: shot.parameters.group.clone(),
        message_deduplication_id: shot.parameters.deduplication.clone(),
        ..Default::default()
    }
}

fn notification(shot: &Shot<'_>) -> sns::PublishInput {
    sns::PublishInput {
        topic_arn: Some(shot.arn.to_owned()),
        message: shot.body.to_owned(),
        message_group_id: shot.parameters.group.clone(),
        ..Default::default()
    }
}

fn record(shot: &Shot<'_>) -> kinesis::PutRecordInput {
    kinesis::PutRecordInput {
        stream_arn: Some(shot.arn.to_owned()),
        data: Bytes::from(shot.body.to_owned()),
        partition_key: shot.parameters.partition_key.clone(),
        ..Default::default()
    }
}
