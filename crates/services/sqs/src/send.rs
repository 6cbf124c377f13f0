//! Sending: one commit for all messages of a request.

use crate::cache::Kept;
use crate::core::Core;
use crate::detach::to_the_end;
use crate::draft::Draft;
use crate::error::{from_read, from_transaction};
use crate::house::{Clear, Keyring};
use crate::keys::{self, Place};
use crate::limits;
use crate::queue::Queue;
use crate::records::{Deduplication, Message};
use crate::window::Arrival;
use contract::Error;
use std::collections::HashMap;
use std::sync::Arc;
use store::{TransactError, WriteError};

/// A message that was sent, now or, in a FIFO queue, a little earlier.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) seq: u64,
}

/// A message on its way into a queue.
pub(crate) struct Incoming {
    pub(crate) place: Place,
    pub(crate) message: Message,
    pub(crate) group: Option<Arc<str>>,
    pub(crate) hash: Option<u128>,
    /// What was sealed of the message just now.
    clear: Option<Clear>,
}

impl Core {
    /// Sends messages; all are durable when this returns, or none is known to be. A caller that goes away changes nothing.
    pub(crate) async fn send(self: &Arc<Self>, queue: &Arc<Queue>, drafts: Vec<Draft>) -> Result<Vec<Sent>, Error> {
        let (core, queue) = (Arc::clone(self), Arc::clone(queue));
        to_the_end(async move { core.send_all(&queue, drafts).await }).await
    }

    async fn send_all(&self, queue: &Queue, drafts: Vec<Draft>) -> Result<Vec<Sent>, Error> {
        let _turn = queue.deduplication_turn(drafts.iter().filter_map(|draft| draft.hash)).await;
        let now_ms = self.clock.now_ms();
        let known = self.known(queue, &drafts, now_ms).await?;
        let ring = self.sealing(queue).await?;
        let mut fresh: HashMap<u128, Sent> = HashMap::new();
        let (mut sent, mut incoming) = (Vec::with_capacity(drafts.len()), Vec::with_capacity(drafts.len()));
        for (draft, known) in drafts.into_iter().zip(known) {
            let known = known.or_else(|| fresh.get(&draft.hash?).cloned());
            if let Some(known) = known {
                sent.push(known);
                continue;
            }
            let one = self.begin(queue, draft, now_ms, ring.as_deref());
            let new = Sent { id: one.message.id.clone(), seq: one.place.seq };
            if let Some(hash) = one.hash {
                fresh.insert(hash, new.clone());
            }
            incoming.push(one);
            sent.push(new);
        }
        if !incoming.is_empty() {
            let outcome = self.store_messages(queue, &incoming).await;
            self.finish(queue, incoming, now_ms, outcome.as_ref().err()).await;
            outcome.map_err(from_transaction_never)?;
        }
        Ok(sent)
    }

    /// The messages that had the same deduplication ids in the last five minutes.
    async fn known(&self, queue: &Queue, drafts: &[Draft], now_ms: i64) -> Result<Vec<Option<Sent>>, Error> {
        let mut known = Vec::with_capacity(drafts.len());
        for draft in drafts {
            known.push(match draft.hash {
                Some(hash) => self.duplicate(queue, hash, now_ms).await?,
                None => None,
            });
        }
        Ok(known)
    }

    async fn duplicate(&self, queue: &Queue, hash: u128, now_ms: i64) -> Result<Option<Sent>, Error> {
        let period = period(now_ms);
        for period in [period, period.saturating_sub(1)] {
            let key = keys::deduplication(queue.id, period, &hash.to_be_bytes());
            let found = self.store.get(&keys::DEDUPLICATIONS, &key).await.map_err(from_read)?;
            if let Some(found) = found.filter(|found| now_ms - found.sent_ms < limits::DEDUPLICATION_MS) {
                return Ok(Some(Sent { id: found.id, seq: found.seq }));
            }
        }
        Ok(None)
    }

    fn begin(&self, queue: &Queue, draft: Draft, now_ms: i64, ring: Option<&Keyring>) -> Incoming {
        let Draft { mut message, delay_ms, hash, .. } = draft;
        message.id = self.ids.uuid();
        message.sent_ms = now_ms;
        let ring = ring.filter(|_| message.sealed.is_none());
        let clear = ring.map(|ring| ring.seal(queue.id, &mut message));
        let due = if delay_ms > 0 { u64::try_from(now_ms + delay_ms).unwrap_or(0) } else { 0 };
        Incoming { clear, ..self.begin_at(queue, message, due, hash, now_ms) }
    }

    /// Gives a message its place. Must be followed by [`Core::finish`].
    pub(crate) fn begin_at(
        &self,
        queue: &Queue,
        message: Message,
        due: u64,
        hash: Option<u128>,
        now_ms: i64,
    ) -> Incoming {
        let group: Option<Arc<str>> = message.group.as_deref().filter(|_| queue.fifo).map(Arc::from);
        let seq = queue.window().begin_send(now_ms, group.as_ref());
        Incoming { place: Place { due, seq }, message, group, hash, clear: None }
    }

    async fn store_messages(&self, queue: &Queue, incoming: &[Incoming]) -> Result<(), WriteError> {
        let queue = queue.id;
        self.store
            .write("sqs.send", |tx| async move {
                for Incoming { place, message, hash, .. } in incoming {
                    tx.put(&keys::MESSAGES, &place.key(queue), message)?;
                    if let Some(hash) = hash {
                        let key = keys::deduplication(queue, period(message.sent_ms), &hash.to_be_bytes());
                        let row = Deduplication { id: message.id.clone(), seq: place.seq, sent_ms: message.sent_ms };
                        tx.put(&keys::DEDUPLICATIONS, &key, &row)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Tells the window what became of messages; looks into the store when that is not known.
    pub(crate) async fn finish<E>(
        &self,
        queue: &Queue,
        incoming: Vec<Incoming>,
        now_ms: i64,
        failure: Option<&TransactError<E>>,
    ) {
        let unknown = matches!(failure, Some(TransactError::MayHaveHappened { .. }));
        for Incoming { place, mut message, group, clear, .. } in incoming {
            let stored = match failure {
                None => true,
                Some(_) if unknown => self.is_stored(queue, place).await,
                Some(_) => false,
            };
            if let Some(clear) = clear {
                clear.put_back(&mut message);
            }
            let arrival = stored.then(|| self.new_arrival(place, message, group));
            queue.window().finish_send(place.seq, now_ms, queue.fifo_delay_ms(), arrival);
            queue.wake.notify_one();
        }
        if unknown {
            // Messages of other groups may have waited for those that came to nothing.
            queue.wake.notify_waiters();
        }
    }

    fn new_arrival(&self, place: Place, message: Message, group: Option<Arc<str>>) -> Arrival {
        let sent_ms = message.sent_ms;
        let kept: Option<Box<Kept>> = if place.due == 0 { self.budget.keep(message) } else { None };
        Arrival { place, sent_ms, group, lease: None, kept }
    }

    /// Whether there is a row at the place, as far as can be told.
    pub(crate) async fn is_stored(&self, queue: &Queue, place: Place) -> bool {
        let row = self.store.row(&keys::MESSAGES.key(&place.key(queue.id))).await;
        row.inspect_err(|error| tracing::error!(%error, queue = queue.arn, "could not look for a message"))
            .is_ok_and(|row| row.is_some())
    }
}

fn from_transaction_never(error: WriteError) -> Error {
    from_transaction(error.widen())
}

/// The five minutes in which a time lies.
pub(crate) fn period(ms: i64) -> u64 {
    u64::try_from(ms / limits::DEDUPLICATION_MS).unwrap_or(0)
}
