//! An alarm's actions: topics and functions.

use super::records::{AlarmRecord, State};
use super::{history, message};
use crate::error::from_transaction;
use crate::limits;
use crate::service::CloudWatchService;
use contract::Error;
use outbox::{Handler, Item, Outcome};
use platform::{AccountId, Arn, BoxFuture, Context, Principal, Region, RequestId};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Abort;

const SERVICE: &str = "cloudwatch.amazonaws.com";

/// One action of one transition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) composite: bool,
    pub(crate) target: String,
    pub(crate) subject: String,
    pub(crate) message: String,
    /// When the state changed, ms since 1970.
    pub(crate) at_ms: i64,
}

/// What is to be done about a transition.
pub(crate) fn work(alarm: &AlarmRecord, old: &State, target: &str) -> Work {
    let is_function = target.starts_with("arn:aws:lambda:");
    let message = if is_function { message::invocation(alarm, old) } else { message::notification(alarm, old) };
    Work {
        account: alarm.account.clone(),
        region: alarm.region.clone(),
        name: alarm.name.clone(),
        arn: alarm.arn(),
        composite: alarm.is_composite(),
        target: target.to_owned(),
        subject: message::subject(alarm),
        message: message.to_string(),
        at_ms: alarm.state.updated_ms,
    }
}

/// Does actions; made for the outbox.
pub(crate) struct Actor(pub(crate) Arc<CloudWatchService>);

impl Handler<Work> for Actor {
    fn handle<'a>(&'a self, item: &'a Item<Work>) -> BoxFuture<'a, Outcome<Work>> {
        Box::pin(async move {
            let outcome = self.0.act(&item.payload).await;
            if let Err(error) = &outcome
                && error.status >= 500
                && error.status != 501
                && item.attempts < limits::ACTION_TRIES_MAX
            {
                return Outcome::Retry { after_ms: limits::ACTION_BACKOFF.after(item.attempts + 1) };
            }
            self.0.remember_action(&item.payload, outcome.err()).await
        })
    }
}

impl CloudWatchService {
    async fn act(&self, work: &Work) -> Result<(), Error> {
        match work.target.split(':').nth(2) {
            Some("sns") => self.publish(work).await,
            Some("lambda") => self.invoke(work).await,
            _ => Err(Error::not_implemented("cloudwatch", &format!("the action {}", work.target))),
        }
    }

    /// As CloudWatch; where the topic's policy leaves its use to its owner (`AWS:SourceOwner`, as a new topic's does), for that.
    async fn publish(&self, work: &Work) -> Result<(), Error> {
        let ctx = self.context(work, SERVICE);
        let outcome = self.publish_as(ctx.clone(), work).await;
        let Err(refused) = outcome else { return Ok(()) };
        let account = AccountId::new(&work.account);
        if refused.status != 403 || Arn::account_of(&work.target) != Some(account.as_str()) {
            return Err(refused);
        }
        let owner = Context { principal: Principal::root(&account, ""), ..ctx }.through(SERVICE);
        match self.is_left_to_owner(owner.clone(), work).await {
            true => self.publish_as(owner, work).await,
            false => Err(refused),
        }
    }

    async fn is_left_to_owner(&self, owner: Context, work: &Work) -> bool {
        let input = api::sns::GetTopicAttributesInput { topic_arn: work.target.clone() };
        let found = self.bus.call::<api::sns::op::GetTopicAttributes>(owner, input).await.ok();
        let attributes = found.and_then(|found| found.attributes);
        let policy = attributes.and_then(|all| all.into_iter().find(|(name, _)| name == "Policy"));
        policy.is_some_and(|(_, text)| text.contains("SourceOwner"))
    }

    async fn publish_as(&self, ctx: Context, work: &Work) -> Result<(), Error> {
        let input = api::sns::PublishInput {
            topic_arn: Some(work.target.clone()),
            message: work.message.clone(),
            subject: Some(work.subject.clone()),
            ..Default::default()
        };
        self.bus.call::<api::sns::op::Publish>(ctx, input).await.map(drop)
    }

    async fn invoke(&self, work: &Work) -> Result<(), Error> {
        let input = api::lambda::InvocationRequest {
            function_name: work.target.clone(),
            invocation_type: Some("Event".to_owned()),
            payload: Some(work.message.clone().into()),
            ..Default::default()
        };
        let ctx = self.context(work, "lambda.alarms.cloudwatch.amazonaws.com");
        self.bus.call::<api::lambda::op::Invoke>(ctx, input).await.map(drop)
    }

    fn context(&self, work: &Work, principal: &str) -> Context {
        Context {
            principal: Principal::service(principal),
            account: AccountId::new(&work.account),
            region: Region::new(&work.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: "".into(),
            source_ip: None,
            secure: true,
            source_arn: Some(work.arn.as_str().into()),
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    async fn remember_action(&self, work: &Work, failure: Option<Error>) -> Outcome<Work> {
        let failure = failure.map(|error| error.message.unwrap_or_default());
        let line = &history::acted(work, failure.as_deref(), self.clock.now_ms());
        let outcome = self.store.transact("cloudwatch.alarm.acted", |tx| async move {
            self.remember_at(&tx, line, &work.account, &work.region).map_err(Abort::<Error>::from)
        });
        if let Err(error) = outcome.await.map_err(from_transaction) {
            tracing::warn!(%error, source = ?error.source, "could not write an alarm's history");
        }
        if failure.is_none() { Outcome::Done } else { Outcome::GiveUp }
    }
}
