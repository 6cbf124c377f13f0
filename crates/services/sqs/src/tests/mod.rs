//! The service over a store, with a clock that moves when told.

mod attributes;
mod bounds;
mod dead;
mod fifo;
mod house;
mod kills;
mod model;
mod restart;
mod standard;
mod waiting;

use crate::{SqsService, Vault};
use api::sqs::{
    ChangeMessageVisibilityRequest, CreateQueueRequest, DeleteMessageRequest, GetQueueAttributesRequest, Message,
    ReceiveMessageRequest, SendMessageRequest, SendMessageResult, SetQueueAttributesRequest, Sqs,
};
use contract::{Error, Map};
use platform::{AccountId, BoxFuture, Call, Clock, Context, Principal, RandomIds, Region, RequestId};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::Store;

/// When the tests begin.
const NOW: i64 = 1_700_000_000_000;
const ACCOUNT: &str = "123456789012";

/// A clock that stands still until it is moved.
struct ManualClock {
    ms: AtomicI64,
    moved: tokio::sync::watch::Sender<i64>,
}

impl ManualClock {
    fn new() -> Arc<Self> {
        Arc::new(Self { ms: AtomicI64::new(NOW), moved: tokio::sync::watch::Sender::new(NOW) })
    }
}

impl Clock for ManualClock {
    fn now_ms(&self) -> i64 {
        self.ms.load(Ordering::SeqCst)
    }

    fn advance_ms(&self, ms: i64) -> bool {
        let now = self.ms.fetch_add(ms, Ordering::SeqCst) + ms;
        self.moved.send_replace(now);
        true
    }

    fn sleep_until(&self, at_ms: i64) -> BoxFuture<'static, ()> {
        let mut moved = self.moved.subscribe();
        Box::pin(async move {
            let _ = moved.wait_for(|now| *now >= at_ms).await;
        })
    }
}

/// Keeps nothing from anybody.
struct OpenVault;

impl Vault for OpenVault {
    fn seal(&self, _place: &[u8], secret: &[u8]) -> String {
        secret.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn unseal(&self, _place: &[u8], sealed: &str) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        let byte = |at: usize| u8::from_str_radix(sealed.get(at..at + 2)?, 16).ok();
        (0..sealed.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>().map(Into::into)
    }
}

#[derive(Clone)]
struct Bench {
    sqs: Arc<SqsService>,
    clock: Arc<ManualClock>,
    ctx: Context,
}

impl Bench {
    fn empty() -> Self {
        Self::over(Store::memory(), ManualClock::new())
    }

    fn over(store: Store, clock: Arc<ManualClock>) -> Self {
        let sqs = SqsService::new(store, clock.clone(), Arc::new(RandomIds), Arc::default(), Arc::new(OpenVault));
        let account = AccountId::new(ACCOUNT);
        let ctx = Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: Arc::from("http://127.0.0.1:4566"),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        };
        Self { sqs, clock, ctx }
    }

    /// A service with the queue `q`.
    async fn with_queue(attributes: &[(&str, &str)]) -> Self {
        let bench = Self::empty();
        bench.create("q", attributes).await.expect("is new");
        bench
    }

    /// A service with the FIFO queue `q.fifo`.
    async fn with_fifo(attributes: &[(&str, &str)]) -> Self {
        let bench = Self::empty();
        bench.create("q.fifo", &[&[("FifoQueue", "true")], attributes].concat()).await.expect("is new");
        bench
    }

    fn advance(&self, seconds: i64) {
        self.advance_ms(seconds * 1000);
    }

    fn advance_ms(&self, ms: i64) {
        self.clock.advance_ms(ms);
    }

    fn call<I>(&self, input: I) -> Call<I> {
        Call::new(self.ctx.clone(), input)
    }

    async fn create(&self, name: &str, attributes: &[(&str, &str)]) -> Result<String, Error> {
        let input = CreateQueueRequest { queue_name: name.into(), attributes: Some(map(attributes)), tags: None };
        Ok(self.sqs.create_queue(self.call(input)).await?.queue_url.expect("has a URL"))
    }

    async fn set(&self, queue: &str, attributes: &[(&str, &str)]) -> Result<(), Error> {
        let input = SetQueueAttributesRequest { queue_url: url(queue), attributes: map(attributes) };
        self.sqs.set_queue_attributes(self.call(input)).await
    }

    async fn get(&self, queue: &str, name: &str) -> Option<String> {
        let input = GetQueueAttributesRequest { queue_url: url(queue), attribute_names: Some(vec![name.into()]) };
        let answer = self.sqs.get_queue_attributes(self.call(input)).await.expect("gets");
        answer.attributes.and_then(|attributes| attributes.into_iter().next()).map(|(_, value)| value)
    }

    /// Messages that are visible, in flight and delayed.
    async fn counts(&self, queue: &str) -> (usize, usize, usize) {
        let mut counts = Vec::new();
        for end in ["", "NotVisible", "Delayed"] {
            let value = self.get(queue, &format!("ApproximateNumberOfMessages{end}")).await;
            counts.push(value.and_then(|value| value.parse().ok()).expect("is a number"));
        }
        (counts[0], counts[1], counts[2])
    }

    async fn send_with(
        &self,
        queue: &str,
        body: &str,
        change: impl FnOnce(&mut SendMessageRequest),
    ) -> Result<SendMessageResult, Error> {
        let mut input = SendMessageRequest { queue_url: url(queue), message_body: body.into(), ..Default::default() };
        change(&mut input);
        self.sqs.send_message(self.call(input)).await
    }

    async fn send(&self, queue: &str, body: &str) -> SendMessageResult {
        self.send_with(queue, body, |_| {}).await.expect("sends")
    }

    /// Sends to a message group; the deduplication id is the body.
    async fn send_group(&self, group: &str, body: &str) -> SendMessageResult {
        let sent = self.send_with("q.fifo", body, |input| {
            input.message_group_id = Some(group.into());
            input.message_deduplication_id = Some(body.into());
        });
        sent.await.expect("sends")
    }

    async fn receive_with(
        &self,
        queue: &str,
        change: impl FnOnce(&mut ReceiveMessageRequest),
    ) -> Result<Vec<Message>, Error> {
        let mut input = ReceiveMessageRequest {
            queue_url: url(queue),
            max_number_of_messages: Some(10),
            attribute_names: Some(vec!["All".into()]),
            message_attribute_names: Some(vec!["All".into()]),
            ..Default::default()
        };
        change(&mut input);
        Ok(self.sqs.receive_message(self.call(input)).await?.messages.unwrap_or_default())
    }

    async fn receive(&self, queue: &str) -> Vec<Message> {
        self.receive_with(queue, |_| {}).await.expect("receives")
    }

    /// The bodies of what one receive returns.
    async fn bodies(&self, queue: &str) -> Vec<String> {
        bodies(&self.receive(queue).await)
    }

    async fn delete(&self, queue: &str, message: &Message) -> Result<(), Error> {
        let input = DeleteMessageRequest { queue_url: url(queue), receipt_handle: handle(message) };
        self.sqs.delete_message(self.call(input)).await
    }

    async fn change(&self, queue: &str, message: &Message, seconds: i32) -> Result<(), Error> {
        let input = ChangeMessageVisibilityRequest {
            queue_url: url(queue),
            receipt_handle: handle(message),
            visibility_timeout: seconds,
        };
        self.sqs.change_message_visibility(self.call(input)).await
    }

    /// Rows of the whole store, but for the service's own secret.
    async fn rows(&self, store: &Store) -> usize {
        let secret = usize::from(store.get(&crate::keys::HOUSE, &store::key![0_u64]).await.expect("reads").is_some());
        store.rows(&store::Scan::all()).await.expect("reads").len() - secret
    }
}

fn url(name: &str) -> String {
    format!("http://any.host:1/{ACCOUNT}/{name}")
}

fn arn(name: &str) -> String {
    format!("arn:aws:sqs:us-east-1:{ACCOUNT}:{name}")
}

fn map(pairs: &[(&str, &str)]) -> Map<String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn handle(message: &Message) -> String {
    message.receipt_handle.clone().expect("has a handle")
}

fn bodies(messages: &[Message]) -> Vec<String> {
    messages.iter().map(|message| message.body.clone().expect("has a body")).collect()
}

fn system(message: &Message, name: &str) -> Option<String> {
    message.attributes.as_ref()?.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>, code: &str, text: &str) {
    let error = outcome.expect_err("should be refused");
    assert_eq!((error.code.as_ref(), error.message.as_deref().unwrap_or_default()), (code, text));
}
