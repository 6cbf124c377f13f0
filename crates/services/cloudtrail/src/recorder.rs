//! The way from a call to a stored record, off the caller's path.

use crate::limits;
use crate::management::is_management;
use crate::record::{EVENTS, Ended, Event};
use crate::service::CloudTrailService;
use contract::{Error, Operation, Service, Value};
use platform::{Context, Observer};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Abort, Scan, TransactError};
use tokio::sync::mpsc;

/// The near end of the queue.
pub(crate) struct Queue {
    sender: mpsc::Sender<Event>,
    lost: AtomicU64,
}

impl Queue {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Event>) {
        let (sender, receiver) = mpsc::channel(limits::WAITING_MAX);
        (Self { sender, lost: AtomicU64::new(0) }, receiver)
    }

    fn push(&self, event: Event) {
        if self.sender.try_send(event).is_err() && self.lost.fetch_add(1, Ordering::Relaxed).is_power_of_two() {
            tracing::warn!("calls come faster than they can be recorded; some records are lost");
        }
    }
}

impl Observer for CloudTrailService {
    fn wants(&self, service: &'static Service, operation: &'static Operation) -> bool {
        is_management(service, operation)
    }

    fn ended(
        &self,
        ctx: &Context,
        service: &'static Service,
        operation: &'static Operation,
        input: &Value,
        result: &Result<Value, Error>,
    ) {
        let call = Ended { ctx, service, operation, input, result };
        self.queue.push(Event::of(&call, &*self.ids, self.clock.now_ms()));
    }
}

impl CloudTrailService {
    /// Starts what writes records, and what deletes old ones.
    pub fn spawn_workers(self: &Arc<Self>) {
        let Some(mut receiver) = self.receiver.lock().ok().and_then(|mut receiver| receiver.take()) else { return };
        let service = Arc::clone(self);
        tokio::spawn(async move {
            let mut batch = Vec::with_capacity(limits::BATCH_MAX);
            while receiver.recv_many(&mut batch, limits::BATCH_MAX).await > 0 {
                service.write(&batch).await;
                service.report(&batch).await;
                batch.clear();
            }
        });
        let service = Arc::clone(self);
        tokio::spawn(async move {
            loop {
                service.clock.sleep_until(service.clock.now_ms() + limits::SWEEP_MS).await;
                service.sweep().await;
            }
        });
    }

    async fn write(&self, events: &[Event]) {
        let written: Result<(), TransactError<Error>> = self
            .store
            .transact("cloudtrail.write", |tx| async move {
                for event in events {
                    tx.put(&EVENTS, &event.row(), event)?;
                }
                Ok(())
            })
            .await;
        if let Err(error) = written {
            tracing::error!(?error, records = events.len(), "records of calls could not be written and are lost");
        }
    }

    /// Deletes what is older than it may be, a bounded number of rows at a time.
    async fn sweep(&self) {
        let oldest_ms = self.clock.now_ms() - limits::KEPT_MS;
        let mut scan = Scan::all().limit(limits::SWEEP_ROWS_MAX);
        loop {
            let Ok(rows) = self.store.scan(&EVENTS, &scan).await else { return };
            let Some((last, _)) = rows.last().cloned() else { return };
            let old: Vec<_> =
                rows.into_iter().filter(|(_, event)| event.at_ms < oldest_ms).map(|(row, _)| row).collect();
            let old = &old;
            let deleted: Result<(), TransactError<Error>> = self
                .store
                .transact("cloudtrail.sweep", |tx| async move {
                    old.iter().for_each(|row| tx.delete(&EVENTS, row));
                    Ok::<_, Abort<Error>>(())
                })
                .await;
            if deleted.is_err() {
                return;
            }
            scan = Scan::all().after(&last).limit(limits::SWEEP_ROWS_MAX);
        }
    }
}
