//! What every service needs and none owns: who calls, what time it is, how services reach one another.
//!
//! Boundary: no service's rules live here, and no I/O besides the clock and the random source.

mod arn;
mod bus;
mod call;
mod clock;
pub mod fault;
mod ids;
mod page;

pub use arn::{Arn, ArnError};
pub use bus::{Authorizer, Bus, Handler, Observer, TypedOperation};
pub use call::{AccountId, Call, Context, Identity, Principal, Region, RequestId, Session, SessionKind};
pub use clock::{Clock, ManualOffset, SharedClock, SystemClock, iso_ms};
pub use ids::{Ids, RandomIds, SharedIds};
pub use page::Page;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
