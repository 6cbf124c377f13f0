//! Messages of a topic that are on their way to one queue at the same time go in one call, so that a busy topic with many queues
//! costs a commit for each bunch and not for each message.
//!
//! A lone message is sent as it is. One call at a time is under way for a topic and a queue; what comes meanwhile is the next bunch.
//! An order of messages is not this module's: where there is one, the outbox hands over one message of a group at a time.

use crate::limits;
use api::sqs::{self, op};
use contract::Error;
use parking_lot::Mutex;
use platform::{Bus, Context};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use tokio::sync::oneshot;

/// The ARN of a topic, and the URL of a queue.
type Lane = (Arc<str>, String);
/// The id of the sent message.
type Answer = Result<String, Error>;

struct Waiting {
    ctx: Context,
    input: sqs::SendMessageRequest,
    reply: oneshot::Sender<Answer>,
}

/// See the module. A lane is here while a call for it is under way.
pub(crate) struct Bunches {
    bus: Arc<Bus>,
    lanes: Mutex<HashMap<Lane, VecDeque<Waiting>>>,
}

impl Bunches {
    pub(crate) fn new(bus: Arc<Bus>) -> Arc<Self> {
        Arc::new(Self { bus, lanes: Mutex::default() })
    }

    /// Sends a message, alone or with others of its topic.
    pub(super) async fn send(self: &Arc<Self>, ctx: Context, input: sqs::SendMessageRequest) -> Answer {
        let lane: Lane = (ctx.source_arn.clone().unwrap_or_else(|| "".into()), input.queue_url.clone());
        let (reply, answer) = oneshot::channel();
        if self.join(&lane, Waiting { ctx, input, reply }) {
            let bunches = Arc::clone(self);
            tokio::spawn(async move { bunches.drain(&lane).await });
        }
        answer.await.unwrap_or_else(|_| Err(Error::internal("the messages of a bunch were dropped")))
    }

    /// Whether nobody sends for the lane yet.
    fn join(&self, lane: &Lane, waiting: Waiting) -> bool {
        let mut lanes = self.lanes.lock();
        match lanes.get_mut(lane) {
            Some(queue) => {
                queue.push_back(waiting);
                false
            }
            None => {
                lanes.insert(lane.clone(), VecDeque::from([waiting]));
                true
            }
        }
    }

    async fn drain(&self, lane: &Lane) {
        let mut place = Place { bunches: self, lane, held: true };
        while let Some(bunch) = place.next() {
            self.send_all(bunch).await;
        }
    }

    async fn send_all(&self, bunch: Vec<Waiting>) {
        match <[Waiting; 1]>::try_from(bunch) {
            Ok([Waiting { ctx, input, reply }]) => {
                let sent = self.bus.call::<op::SendMessage>(ctx, input).await;
                let _ = reply.send(sent.map(|sent| sent.message_id.unwrap_or_default()));
            }
            Err(many) => self.send_batch(many).await,
        }
    }

    async fn send_batch(&self, bunch: Vec<Waiting>) {
        let ctx = Context { trace_id: None, ..bunch[0].ctx.clone() };
        let queue_url = bunch[0].input.queue_url.clone();
        let (inputs, replies): (Vec<_>, Vec<_>) = bunch.into_iter().map(|one| (one.input, one.reply)).unzip();
        let entries = inputs.into_iter().enumerate().map(|(id, input)| entry(id, input)).collect();
        let sent =
            self.bus.call::<op::SendMessageBatch>(ctx, sqs::SendMessageBatchRequest { queue_url, entries }).await;
        let mut answers = sent.map(answers);
        for (id, reply) in replies.into_iter().enumerate() {
            let missing = || Err(Error::internal("a batch has left out an entry"));
            let answer = match &mut answers {
                Ok(answers) => answers.remove(&id.to_string()).unwrap_or_else(missing),
                Err(error) => Err(again(error)),
            };
            // Whoever waited may be gone.
            let _ = reply.send(answer);
        }
    }
}

/// A lane that somebody sends for; given back when dropped, whatever ends them.
struct Place<'a> {
    bunches: &'a Bunches,
    lane: &'a Lane,
    held: bool,
}

impl Place<'_> {
    /// What goes in the next call; gives the lane back when there is nothing.
    fn next(&mut self) -> Option<Vec<Waiting>> {
        let mut lanes = self.bunches.lanes.lock();
        let Some(queue) = lanes.get_mut(self.lane).filter(|queue| !queue.is_empty()) else {
            lanes.remove(self.lane);
            self.held = false;
            return None;
        };
        let (mut bunch, mut bytes) = (Vec::new(), 0);
        while let Some(one) = queue.front() {
            bytes += size(&one.input);
            if !bunch.is_empty() && (bytes > limits::BUNCH_BYTES_MAX || bunch.len() == limits::BATCH_ENTRIES_MAX) {
                break;
            }
            bunch.extend(queue.pop_front());
        }
        Some(bunch)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        // The sender fell; those who wait hear so.
        if self.held {
            self.bunches.lanes.lock().remove(self.lane);
        }
    }
}

fn size(input: &sqs::SendMessageRequest) -> usize {
    let attribute = |(name, value): &(String, sqs::MessageAttributeValue)| {
        let bytes = value.binary_value.as_ref().map_or(0, bytes::Bytes::len);
        name.len() + value.data_type.len() + value.string_value.as_ref().map_or(0, String::len) + bytes
    };
    input.message_body.len() + input.message_attributes.iter().flatten().map(attribute).sum::<usize>()
}

fn entry(id: usize, input: sqs::SendMessageRequest) -> sqs::SendMessageBatchRequestEntry {
    sqs::SendMessageBatchRequestEntry {
        id: id.to_string(),
        message_body: input.message_body,
        delay_seconds: input.delay_seconds,
        message_attributes: input.message_attributes,
        message_system_attributes: input.message_system_attributes,
        message_deduplication_id: input.message_deduplication_id,
        message_group_id: input.message_group_id,
    }
}

/// The same error for another who waits.
fn again(error: &Error) -> Error {
    let copy = Error::client(error.status, error.code.clone(), error.message.clone().unwrap_or_default());
    Error { sender_fault: error.sender_fault, ..copy }
}

fn answers(sent: sqs::SendMessageBatchResult) -> HashMap<String, Answer> {
    let failed = sent.failed.into_iter().map(|failed| {
        let status = if failed.sender_fault { 400 } else { 500 };
        (failed.id, Err(Error::client(status, failed.code, failed.message.unwrap_or_default())))
    });
    let successful = sent.successful.into_iter().map(|sent| (sent.id, Ok(sent.message_id)));
    failed.chain(successful).collect()
}
