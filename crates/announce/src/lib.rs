//! What services tell of themselves: events on the default event bus of the account that they concern.
//!
//! Owns the way from a service's own commit to the bus. A service enqueues its news in the transaction of what has happened
//! ([`Announcer::tell`]), so none is lost and none is told of what did not happen; the worker puts each on the bus as the service. News
//! of one resource are told in their order. Which news there are, and their words, are the service's.

mod announcer;
mod limits;
mod news;

pub use announcer::Announcer;
pub use news::News;
