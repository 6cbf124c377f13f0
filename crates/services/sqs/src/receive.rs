//! Receiving: takes messages from the window, waits for some, and buries the dead on the way.
//!
//! A receive commits nothing: visibilities and counts are written behind it, see [`crate::leases`].

use crate::core::Core;
use crate::dead::DeadLetters;
use crate::detach::to_the_end;
use crate::error::{self, from_read, in_range};
use crate::handle::Handle;
use crate::keys;
use crate::limits;
use crate::queue::Queue;
use crate::records::Message;
use crate::show::{self, Wanted};
use crate::sse::Unread;
use crate::window::{Got, Leaving, Rules, Taken};
use api::sqs::{ReceiveMessageRequest, ReceiveMessageResult};
use contract::Error;
use platform::Context;
use std::sync::Arc;
use tokio::sync::Notify;

/// What a receive asks for, checked.
struct Order {
    rules: Rules,
    wait_ms: i64,
    attempt: Option<String>,
    wanted: Wanted,
}

/// Passes a wake-up on when someone who waited leaves: it may be the one who knew when the next message becomes visible.
struct Baton<'a>(Option<&'a Notify>);

impl Drop for Baton<'_> {
    fn drop(&mut self) {
        if let Some(wake) = self.0 {
            wake.notify_one();
        }
    }
}

impl Core {
    pub(crate) async fn receive(
        self: &Arc<Self>,
        ctx: &Context,
        queue: &Arc<Queue>,
        input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, Error> {
        let order = Order::of(queue, input)?;
        let deadline_ms = self.clock.now_ms() + order.wait_ms;
        let mut baton = Baton(None);
        loop {
            // From here on no wake-up is missed.
            let mut woken = std::pin::pin!(queue.wake.notified());
            woken.as_mut().enable();
            queue.check()?;
            let (messages, full) = self.receive_now(ctx, queue, &order).await?;
            let now_ms = self.clock.now_ms();
            if !messages.is_empty() || now_ms >= deadline_ms {
                if messages.is_empty() && full && order.wait_ms == 0 && !queue.fifo {
                    return Err(error::too_many_in_flight());
                }
                return Ok(ReceiveMessageResult { messages: (!messages.is_empty()).then_some(messages) });
            }
            baton.0 = Some(&queue.wake);
            let event_ms = queue.window().next_event_ms().filter(|_| !full);
            let until_ms = event_ms.map_or(deadline_ms, |event_ms| event_ms.min(deadline_ms));
            tokio::select! {
                () = woken => {}
                () = self.clock.sleep_until(until_ms) => {}
            }
        }
    }

    /// What can be received at once, and whether too much is in flight.
    async fn receive_now(
        self: &Arc<Self>,
        ctx: &Context,
        queue: &Arc<Queue>,
        order: &Order,
    ) -> Result<(Vec<api::sqs::Message>, bool), Error> {
        if let Some(again) = self.attempt_again(queue, order) {
            return Ok((self.answer(ctx, queue, again, order).await?, false));
        }
        loop {
            self.fill(queue, order.rules.count).await?;
            let dead = self.dead_letters(queue).await?;
            let taken = self.take(queue, order, dead.as_ref());
            let left = taken.dead.len() + taken.expired.len();
            if let Some(id) = order.attempt.as_deref().filter(|_| !taken.got.is_empty()) {
                queue.window().attempt_done(id, self.clock.now_ms(), &taken.got);
            }
            if left > 0 {
                self.bury(queue, dead, taken.dead, taken.expired).await?;
            }
            let received = !taken.got.is_empty();
            let messages = self.answer(ctx, queue, taken.got, order).await?;
            // When nothing came of what was found, there may be more behind it.
            if !messages.is_empty() || left == 0 && !received {
                return Ok((messages, taken.full));
            }
        }
    }

    fn attempt_again(&self, queue: &Queue, order: &Order) -> Option<Vec<Got>> {
        let id = order.attempt.as_deref()?;
        queue.window().attempt_again(id, self.clock.now_ms(), order.rules.visibility_ms)
    }

    fn take(&self, queue: &Arc<Queue>, order: &Order, dead: Option<&DeadLetters>) -> Taken {
        let rules = Rules { receives_max: dead.map(|dead| dead.receives_max), ..order.rules };
        let (taken, wake) = {
            let mut window = queue.window();
            let before = window.next_event_ms();
            let taken = window.take(self.clock.now_ms(), &rules);
            let after = window.next_event_ms();
            let sooner = after.is_some_and(|after| before.is_none_or(|before| after < before));
            let wake = sooner || window.has_more() && !taken.full;
            (taken, wake)
        };
        if wake {
            queue.wake.notify_one();
        }
        self.note_leases(queue);
        taken
    }

    /// The messages as the caller wants them. Those that the store does not have are forgotten.
    async fn answer(
        self: &Arc<Self>,
        ctx: &Context,
        queue: &Arc<Queue>,
        got: Vec<Got>,
        order: &Order,
    ) -> Result<Vec<api::sqs::Message>, Error> {
        let mut messages = Vec::with_capacity(got.len());
        let mut unread = Unread::default();
        for mut got in got {
            let message = match got.kept.take() {
                Some(kept) => Some(kept.into_message()),
                None => self.read(queue, &got).await?,
            };
            let Some(message) = message else {
                queue.window().forget(got.place.seq);
                continue;
            };
            let handle = Handle { queue: queue.id, place: got.place, receives: got.receives };
            let Some(message) = self.read_or_note(ctx, queue, message, &handle, &mut unread).await else { continue };
            messages.push(show::message(message, &got, &handle, &order.wanted));
        }
        self.give_back(queue, unread, messages).await
    }

    async fn read(&self, queue: &Queue, got: &Got) -> Result<Option<Message>, Error> {
        self.store.get(&keys::MESSAGES, &got.place.key(queue.id)).await.map_err(from_read)
    }

    /// Moves the dead away and deletes the expired.
    async fn bury(
        self: &Arc<Self>,
        queue: &Arc<Queue>,
        dead: Option<DeadLetters>,
        died: Vec<Leaving>,
        expired: Vec<Leaving>,
    ) -> Result<(), Error> {
        let (core, queue) = (Arc::clone(self), Arc::clone(queue));
        to_the_end(async move {
            let expired = core.delete_leaving(&queue, &expired).await;
            let moved = match dead {
                Some(dead) if !died.is_empty() => core.move_dead(&queue, &dead, died).await,
                _ => Ok(()),
            };
            expired.and(moved)
        })
        .await
    }
}

impl Order {
    fn of(queue: &Queue, input: ReceiveMessageRequest) -> Result<Self, Error> {
        let record = queue.record();
        let settings = &record.settings;
        let count = in_range(input.max_number_of_messages, "MaxNumberOfMessages", 1..=limits::RECEIVE_MESSAGES_MAX)?;
        let visibility = in_range(input.visibility_timeout, "VisibilityTimeout", 0..=limits::VISIBILITY_S_MAX)?;
        let wait = in_range(input.wait_time_seconds, "WaitTimeSeconds", 0..=limits::WAIT_S_MAX)?;
        let attempt = input.receive_request_attempt_id;
        if let Some(id) = &attempt {
            if !queue.fifo {
                return Err(error::wrong_type(id, "ReceiveRequestAttemptId"));
            }
            crate::names::check_group(id, "ReceiveRequestAttemptId")?;
        }
        let seconds = |given: Option<i32>, default: u32| given.map_or(i64::from(default), i64::from) * 1000;
        Ok(Self {
            rules: Rules {
                count: usize::try_from(count.unwrap_or(1)).unwrap_or(1),
                visibility_ms: seconds(visibility, settings.visibility_s),
                retention_ms: settings.retention_ms(),
                receives_max: None,
            },
            wait_ms: seconds(wait, settings.wait_s),
            attempt,
            wanted: Wanted::of(
                queue.fifo,
                input.attribute_names.into_iter().chain(input.message_system_attribute_names).flatten(),
                input.message_attribute_names.unwrap_or_default(),
            )?,
        })
    }
}
