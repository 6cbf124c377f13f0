//! Deleting: one commit for all messages of a request. What was acknowledged as deleted never comes back.

use crate::core::Core;
use crate::detach::to_the_end;
use crate::error::{self, from_transaction};
use crate::handle::Handle;
use crate::keys;
use crate::queue::Queue;
use crate::window::{Deletion, Leaving};
use contract::Error;
use std::convert::Infallible;
use std::sync::Arc;
use store::TransactError;

impl Core {
    /// Deletes messages by their handles; each has its own outcome.
    pub(crate) async fn delete(self: &Arc<Self>, queue: &Arc<Queue>, handles: Vec<String>) -> Vec<Result<(), Error>> {
        let (core, queue) = (Arc::clone(self), Arc::clone(queue));
        to_the_end(async move { core.delete_all(&queue, handles).await }).await
    }

    async fn delete_all(&self, queue: &Queue, handles: Vec<String>) -> Vec<Result<(), Error>> {
        let mut outcomes = Vec::with_capacity(handles.len());
        let (mut leaving, mut again) = (Vec::new(), Vec::new());
        for text in handles {
            outcomes.push(self.begin_delete(queue, &text, &mut leaving, &mut again).await);
        }
        let stored = self.delete_rows(queue, leaving.iter().chain(&again)).await;
        self.settle(queue, &leaving, stored.as_ref().err()).await;
        if let Err(error) = stored {
            let error = from_transaction(error.widen());
            tracing::error!(%error, source = ?error.source, queue = queue.arn, "could not delete messages");
            for outcome in outcomes.iter_mut().filter(|outcome| outcome.is_ok()) {
                *outcome = Err(Error::internal("the deletion could not be stored"));
            }
        }
        outcomes
    }

    async fn begin_delete(
        &self,
        queue: &Queue,
        text: &str,
        leaving: &mut Vec<Leaving>,
        again: &mut Vec<Leaving>,
    ) -> Result<(), Error> {
        let handle = self.handle(queue, text).await?;
        let gone = |leased| Leaving { place: handle.place, leased, receives: 0, first_ms: 0 };
        let mut window = queue.window();
        match window.begin_delete(&handle, self.clock.now_ms()) {
            Deletion::Go { leased } => leaving.push(gone(leased)),
            Deletion::Again => again.push(gone(true)),
            Deletion::Gone if window.covers(handle.place) => {}
            // Memory cannot tell, so the row goes whatever it is.
            Deletion::Gone => again.push(gone(true)),
            Deletion::Expired => return Err(error::expired_handle(text)),
        }
        Ok(())
    }

    /// Reads a handle, and makes sure that the window knows its message if there is one.
    pub(crate) async fn handle(&self, queue: &Queue, text: &str) -> Result<Handle, Error> {
        if text.is_empty() {
            return Err(error::missing("ReceiptHandle"));
        }
        let handle = Handle::parse(text).ok_or_else(|| error::bad_handle(text))?;
        if handle.queue != queue.id {
            return Err(error::handle_of_other_queue(text));
        }
        self.cover(queue, handle.place).await?;
        Ok(handle)
    }

    async fn delete_rows(
        &self,
        queue: &Queue,
        leaving: impl Iterator<Item = &Leaving>,
    ) -> Result<(), TransactError<Infallible>> {
        let rows: &Vec<&Leaving> = &leaving.collect();
        if rows.is_empty() {
            return Ok(());
        }
        self.store
            .write("sqs.delete", |tx| async move {
                for leaving in rows {
                    let key = leaving.place.key(queue.id);
                    tx.delete(&keys::MESSAGES, &key);
                    if leaving.leased {
                        tx.delete(&keys::LEASES, &key);
                    }
                }
                Ok(())
            })
            .await
    }

    /// Deletes messages that are leaving already.
    pub(crate) async fn delete_leaving(&self, queue: &Queue, leaving: &[Leaving]) -> Result<(), Error> {
        let stored = self.delete_rows(queue, leaving.iter()).await;
        self.settle(queue, leaving, stored.as_ref().err()).await;
        stored.map_err(|error| from_transaction(error.widen()))
    }

    /// Tells the window what became of leaving messages; looks into the store when that is not known.
    pub(crate) async fn settle<E>(&self, queue: &Queue, leaving: &[Leaving], failure: Option<&TransactError<E>>) {
        for one in leaving {
            let gone = match failure {
                None => true,
                Some(TransactError::MayHaveHappened { .. }) => !self.is_stored(queue, one.place).await,
                Some(_) => false,
            };
            queue.window().finish_leaving(one.place.seq, gone);
        }
        if !leaving.is_empty() && (queue.fifo || failure.is_some()) {
            // A message group may be free now.
            queue.wake.notify_one();
        }
    }
}
