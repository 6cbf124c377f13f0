//! Dead letters: messages that were received too often move to another queue, in one commit.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys;
use crate::queue::Queue;
use crate::records::Message;
use crate::send::Incoming;
use crate::window::Leaving;
use contract::Error;
use std::convert::Infallible;
use std::sync::Arc;
use store::TransactError;

/// Where a queue's dead go, and after how many receives.
pub(crate) struct DeadLetters {
    pub(crate) target: Arc<Queue>,
    pub(crate) receives_max: u32,
}

impl Core {
    /// `None` without a policy, and while its target does not exist: then messages stay.
    pub(crate) async fn dead_letters(&self, queue: &Queue) -> Result<Option<DeadLetters>, Error> {
        let record = queue.record();
        let Some(policy) = &record.settings.redrive else { return Ok(None) };
        let target = self.queue_by_arn(&policy.target).await?.filter(|target| target.fifo == queue.fifo);
        Ok(target.map(|target| DeadLetters { target, receives_max: policy.receives_max }))
    }

    /// Moves leaving messages. A message keeps its id and, in a standard queue, its age.
    pub(crate) async fn move_dead(&self, source: &Queue, dead: &DeadLetters, died: Vec<Leaving>) -> Result<(), Error> {
        let now_ms = self.clock.now_ms();
        let mut moves = Vec::with_capacity(died.len());
        for leaving in died {
            match self.dead_message(source, &leaving, now_ms).await {
                Ok(Some(message)) => {
                    moves.push((leaving, self.begin_at(&dead.target, message, 0, None, now_ms)));
                }
                Ok(None) => source.window().finish_leaving(leaving.place.seq, true),
                Err(error) => {
                    source.window().finish_leaving(leaving.place.seq, false);
                    tracing::error!(%error, queue = source.arn, "could not read a dead message; it stays");
                }
            }
        }
        self.commit_moves(source, &dead.target, moves, now_ms).await
    }

    async fn dead_message(&self, source: &Queue, leaving: &Leaving, now_ms: i64) -> Result<Option<Message>, Error> {
        let message = self.store.get(&keys::MESSAGES, &leaving.place.key(source.id)).await.map_err(from_read)?;
        Ok(message.map(|message| Message {
            sent_ms: if source.fifo { now_ms } else { message.sent_ms },
            source: Some(source.arn.clone()),
            receives: message.receives + leaving.receives,
            first_ms: message.first_ms.or(Some(leaving.first_ms)),
            ..message
        }))
    }

    /// Takes messages out of one queue and puts them into another, or does neither.
    pub(crate) async fn commit_moves(
        &self,
        source: &Queue,
        target: &Queue,
        moves: Vec<(Leaving, Incoming)>,
        now_ms: i64,
    ) -> Result<(), Error> {
        if moves.is_empty() {
            return Ok(());
        }
        let rows = &moves;
        let outcome: Result<(), TransactError<Infallible>> = self
            .store
            .write("sqs.move", |tx| async move {
                for (leaving, incoming) in rows {
                    tx.put(&keys::MESSAGES, &incoming.place.key(target.id), &incoming.message)?;
                    tx.delete(&keys::MESSAGES, &leaving.place.key(source.id));
                    if leaving.leased {
                        tx.delete(&keys::LEASES, &leaving.place.key(source.id));
                    }
                }
                Ok(())
            })
            .await;
        let (left, arrived): (Vec<Leaving>, Vec<Incoming>) = moves.into_iter().unzip();
        self.finish(target, arrived, now_ms, outcome.as_ref().err()).await;
        self.settle(source, &left, outcome.as_ref().err()).await;
        outcome.map_err(|error| from_transaction(error.widen()))
    }
}
