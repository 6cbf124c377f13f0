//! What the outbox does: one attempt for each subscription, and what follows from it.

mod bunch;
mod dead;
mod function;
mod http;
pub(crate) mod mail;
pub(crate) mod notification;
mod queue;
mod smtp;
mod status;
mod tls;

use crate::core::{Core, Subscription, Topic};
use crate::delivery_policy::{self, Schedule};
use crate::error;
use crate::limits;
use crate::records::{Failure, Letter, Message, Notify, Work};
pub(crate) use bunch::Bunches;
use contract::Error;
use futures_util::future::join_all;
use notification::Notification;
use outbox::{Handler, Item, New, Outcome};
use platform::{AccountId, BoxFuture, Context, Principal, Region, RequestId};
pub use smtp::Relay;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How an attempt ended.
#[derive(Debug)]
pub(crate) enum Attempt {
    Delivered {
        code: u16,
        answer: String,
    },
    /// It may work later.
    NotYet(Failure),
    /// It will not.
    Never(Failure),
}

impl Attempt {
    /// From another service's answer: a missing target or permission does not come by waiting.
    fn of(result: Result<String, Error>) -> Self {
        match result {
            Ok(answer) => Self::Delivered { code: 200, answer },
            Err(error) => {
                let passing = matches!(error.status, 429 | 500 | 502..);
                let failure = Failure::new(error.status.to_string(), error.to_string());
                if passing { Self::NotYet(failure) } else { Self::Never(failure) }
            }
        }
    }

    /// From a queue's answer, whose refusal the delivery log tells as AWS's does.
    fn of_queue(result: Result<String, Error>) -> Self {
        let told = result.as_ref().err().map(queue_refusal);
        let mut attempt = Self::of(result);
        if let Self::NotYet(failure) | Self::Never(failure) = &mut attempt {
            failure.answer = told;
        }
        attempt
    }

    fn never(code: &str, text: impl Into<String>) -> Self {
        Self::Never(Failure::new(code, text))
    }
}

fn queue_refusal(error: &Error) -> String {
    let trait_ = error.shape.and_then(contract::Shape::error);
    let code = trait_.map(|error| error.query_code).filter(|code| !code.is_empty()).unwrap_or(&error.code);
    serde_json::json!({"ErrorCode": code, "ErrorMessage": error.message, "sqsRequestId": "Unrecoverable"}).to_string()
}

/// What is still to do for a subscription.
enum Left {
    Nothing,
    Again { after_ms: i64, failed: u32, dead: Option<Failure> },
}

/// Protocols that take no longer than a commit.
pub(crate) fn is_quick(protocol: &str) -> bool {
    matches!(protocol, "sqs" | "lambda")
}

/// The outbox's handler.
pub(crate) struct Courier(pub(crate) Arc<Core>);

impl Handler<Work> for Courier {
    fn handle<'a>(&'a self, item: &'a Item<Work>) -> BoxFuture<'a, Outcome<Work>> {
        Box::pin(async move {
            let done = match &item.payload {
                Work::Notify(notify) => self.0.notify(notify).await,
                Work::Letter(letter) => self.0.send_letter(letter).await,
                Work::Replay(replay) => self.0.replay(replay).await,
            };
            done.unwrap_or_else(|error| {
                tracing::error!(%error, source = ?error.source, "could not work on an SNS delivery");
                Outcome::Retry { after_ms: limits::OWN_FAULT_PAUSE_MS }
            })
        })
    }
}

impl Core {
    async fn notify(&self, notify: &Notify) -> Result<Outcome<Work>, Error> {
        let Some(topic) = self.find(&notify.topic).await? else { return Ok(Outcome::Done) };
        let open = match self.opened(&topic, &notify.message).await {
            Ok(Cow::Borrowed(_)) => Cow::Borrowed(notify),
            Ok(Cow::Owned(message)) => Cow::Owned(Notify { message, ..notify.clone() }),
            Err(error) if error.status < 500 => return Ok(self.closed(&topic, notify, &error)),
            Err(error) => return Err(error),
        };
        let notification = Notification::new(self, &topic, &open.message);
        let subscriptions = notify.to.iter().filter_map(|id| topic.subscription(id));
        let each = subscriptions.map(|subscription| async {
            (subscription.record.id.clone(), self.serve(&topic, subscription, &open, &notification).await)
        });
        let results = join_all(each).await;
        let mut follow = Vec::new();
        for (id, left) in results {
            let Left::Again { after_ms, failed, dead } = left? else { continue };
            let again = Notify { to: vec![id], failed, dead, ..notify.clone() };
            if notify.to.len() == 1 {
                return Ok(Outcome::RetryAs { after_ms, payload: Work::Notify(again) });
            }
            follow.push(New::now(Work::Notify(again)).due(self.now_ms() + after_ms));
        }
        Ok(if follow.is_empty() { Outcome::Done } else { Outcome::Then(follow) })
    }

    /// KMS does not let a message be read; it may later.
    fn closed(&self, topic: &Topic, notify: &Notify, error: &Error) -> Outcome<Work> {
        let failed = notify.failed + 1;
        tracing::warn!(topic = topic.arn, message = notify.message.id, %error, "an SNS message cannot be decrypted");
        match delivery_policy::AWS_MANAGED.pause(failed) {
            Some(after_ms) => Outcome::RetryAs { after_ms, payload: Work::Notify(Notify { failed, ..notify.clone() }) },
            None => {
                notify.to.iter().for_each(|_| topic.measures.failed(self.now_ms()));
                Outcome::GiveUp
            }
        }
    }

    /// One attempt for one subscription: to its endpoint, or to its dead letter queue.
    async fn serve(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notify: &Notify,
        notification: &Notification<'_>,
    ) -> Result<Left, Error> {
        if let Some(failure) = &notify.dead {
            return self.bury(topic, subscription, notify, notification, failure.clone()).await;
        }
        let began_ms = self.now_ms();
        let attempt = self.attempt(topic, subscription, notification).await?;
        self.report(topic, subscription, notify, &attempt, began_ms).await;
        let failure = match attempt {
            Attempt::Delivered { .. } => {
                topic.measures.delivered(self.now_ms());
                self.delivered.fetch_add(1, Ordering::Relaxed);
                return Ok(Left::Nothing);
            }
            Attempt::NotYet(failure) => {
                let failed = notify.failed + 1;
                if let Some(after_ms) = schedule(topic, subscription).pause(failed) {
                    return Ok(Left::Again { after_ms, failed, dead: None });
                }
                failure
            }
            Attempt::Never(failure) => failure,
        };
        topic.measures.failed(self.now_ms());
        tracing::warn!(
            subscription = subscription.arn,
            code = failure.code,
            error = failure.text,
            "an SNS delivery has failed"
        );
        self.bury(topic, subscription, &Notify { failed: 0, ..notify.clone() }, notification, failure).await
    }

    async fn attempt(
        &self,
        topic: &Topic,
        subscription: &Subscription,
        notification: &Notification<'_>,
    ) -> Result<Attempt, Error> {
        match subscription.record.protocol.as_str() {
            "sqs" => self.to_queue(topic, subscription, notification).await,
            "lambda" => self.to_function(topic, subscription, notification).await,
            "http" | "https" => self.to_web(topic, subscription, notification).await,
            "firehose" => Ok(Attempt::never("501", "Freehold has no Kinesis Data Firehose yet")),
            _ => self.to_people(topic, subscription, notification).await,
        }
    }

    /// A call that SNS makes for a topic.
    pub(crate) fn context(&self, topic: &Topic, region: &str, message: &Message) -> Context {
        Context {
            principal: Principal::service("sns.amazonaws.com"),
            account: AccountId::new(&topic.name.account),
            region: Region::new(region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: Arc::from(message.origin.as_str()),
            source_ip: None,
            secure: true,
            source_arn: Some(Arc::from(topic.arn.as_str())),
            trace_id: message.trace.as_deref().map(Arc::from),
            user_agent: None,
            via: Vec::new(),
        }
    }

    async fn send_letter(&self, letter: &Letter) -> Result<Outcome<Work>, Error> {
        let text = self.letter_text(letter).await?;
        let attempt = match letter.protocol.as_str() {
            "http" | "https" => self.letter_to_web(letter, text).await,
            "sqs" => self.letter_to_queue(letter, text).await?,
            _ => {
                let mail = mail::letter(letter, &text);
                self.keep(&letter.topic.account, mail.clone()).await?;
                self.relay(&mail, None).await
            }
        };
        let Attempt::NotYet(_) = attempt else { return Ok(Outcome::Done) };
        let failed = letter.failed + 1;
        let schedule = match letter.protocol.as_str() {
            "http" | "https" => Schedule::http(None, None),
            "sqs" => delivery_policy::AWS_MANAGED,
            _ => delivery_policy::CUSTOMER_MANAGED,
        };
        Ok(match schedule.pause(failed) {
            Some(after_ms) => Outcome::RetryAs { after_ms, payload: Work::Letter(Letter { failed, ..letter.clone() }) },
            None => Outcome::GiveUp,
        })
    }
}

fn schedule(topic: &Topic, subscription: &Subscription) -> Schedule {
    let policy = |of: &crate::records::Attributes| of.get("DeliveryPolicy").cloned();
    match subscription.record.protocol.as_str() {
        "http" | "https" => Schedule::http(
            policy(&topic.record.attributes).as_deref(),
            policy(&subscription.record.attributes).as_deref(),
        ),
        "sqs" | "lambda" | "firehose" => delivery_policy::AWS_MANAGED,
        _ => delivery_policy::CUSTOMER_MANAGED,
    }
}

/// A fault of our own store is no fault of the endpoint.
fn own_fault(error: store::WriteError) -> Error {
    error::from_write(error)
}
