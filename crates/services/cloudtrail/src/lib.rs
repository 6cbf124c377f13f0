//! AWS CloudTrail's event history: what was asked of the control plane, by whom, and what came of it.
//!
//! Owns the records. They are made where calls pass (the bus), queued, and written in batches by one worker, so a caller never
//! waits for them: what the queue holds when the process dies is lost, and so is what comes faster than it can be written, which
//! the log says. Records are never changed, and go after ninety days. Calls that move data rather than change settings
//! (messages, objects, items, invocations, log events) are not recorded, as on AWS without a trail.
//! Changes are also told to EventBridge, without a trail being asked for.
//! Trails, event data stores and insights are not there.

mod identity;
pub mod limits;
mod lookup;
mod management;
mod record;
mod recorder;
mod report;
mod resources;
mod service;
mod values;

pub use service::CloudTrailService;
