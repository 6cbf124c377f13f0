//! `rate()`, `cron()` and `at()`: when EventBridge's rules and the scheduler's schedules are due.
//!
//! Start at [`Expression::parse`]; [`Expression::after`] gives the next time. AWS's six cron fields (a schedule may leave out the year), `?` in exactly one of the two day
//! fields, `L`, `W` and `#`. In a time zone with daylight saving, a time that does not exist is skipped, and one that comes twice
//! counts once, the first time.

mod cron;
mod expression;
mod field;
mod zone;

pub use cron::Cron;
pub use expression::{Expression, Kinds};
pub use zone::Zone;
