//! Work that a service must do later: stored in the same commit as what the caller was told, done at least once.
//!
//! Owns the rows below an outbox's name; start at [`Outbox`]. A service enqueues inside its own transaction, so that acknowledging and
//! queueing are one commit, and hands a [`Handler`] to [`Outbox::start`].
//!
//! ```
//! # use outbox::{Handler, Item, New, Options, Outbox, Outcome};
//! # use platform::{BoxFuture, SystemClock};
//! # use std::sync::Arc;
//! # use store::{Abort, Store};
//! struct Print;
//! impl Handler<String> for Print {
//!     fn handle<'a>(&'a self, item: &'a Item<String>) -> BoxFuture<'a, Outcome<String>> {
//!         Box::pin(async move { if item.payload == "hello" { Outcome::Done } else { Outcome::GiveUp } })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! # let store = Store::memory();
//! let outbox = Outbox::new("greeter.outbox", store.clone(), Arc::new(SystemClock::default()), Options::default());
//! let worker = outbox.start(Arc::new(Print));
//! let at_outbox = &outbox;
//! let ticket = store
//!     .transact("greeter.greet", |tx| async move {
//!         // … the service's own rows …
//!         Ok::<_, Abort<()>>(at_outbox.enqueue(&tx, [New::now("hello".to_owned())]).await?)
//!     })
//!     .await
//!     .expect("commits");
//! drop(ticket); // after the commit: the worker looks at once
//! # while outbox.stats().done == 0 { tokio::task::yield_now().await; }
//! # worker.abort();
//! # }
//! ```
//!
//! # What always holds
//! - An item leaves its row only in the commit that says what became of it: done, due again, or followed by others. A crash repeats
//!   what was under way and loses nothing. Whoever handles an item must bear that it comes twice.
//! - Items with the same order key are handled one after another, in the order in which they were enqueued; one that is tried again
//!   holds back those behind it.
//! - Memory does not grow with the queue: it holds what is being handled, and a place in the store's order.

mod backoff;
mod dispatch;
mod frontier;
mod item;
mod keys;
mod limits;
mod outbox;
mod run;
mod state;
mod ticket;

pub use backoff::Backoff;
pub use frontier::Frontier;
pub use item::{Handler, Item, New, Outcome, Payload};
pub use outbox::{Options, Outbox};
pub use state::Stats;
pub use ticket::Ticket;
