//! What all operations share.

use crate::measure::Groups;
use crate::records::{Name, ScheduleRecord, Work};
use outbox::{New, Outbox};
use platform::{SharedClock, SharedIds};
use schedule::{Expression, Kinds, Zone};
use store::Store;
use targets::Sender;

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) outbox: Outbox<Work>,
    pub(crate) sender: Sender,
    pub(crate) measures: Groups,
}

impl Core {
    pub(crate) fn new_stamp(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }

    /// The item that a schedule waits for; a flexible one some time within its window.
    pub(crate) fn next(&self, name: &Name, record: &ScheduleRecord, after_ms: i64) -> Option<New<Work>> {
        let at_ms = record.next(after_ms).filter(|_| record.enabled)?;
        let window_ms = f64::from(record.window.unwrap_or(0)) * 60_000.0;
        #[expect(clippy::cast_possible_truncation, reason = "a window has at most a day")]
        let late_ms = (window_ms * self.ids.fraction()) as i64;
        let due = Work::Due { name: name.clone(), stamp: record.stamp, at_ms };
        Some(New::now(due).due(at_ms + late_ms))
    }
}

impl ScheduleRecord {
    /// The first due time after `after_ms` within the schedule's dates.
    pub(crate) fn next(&self, after_ms: i64) -> Option<i64> {
        let expression = Expression::parse(&self.expression, Kinds::Schedule)?;
        let zone = self.zone.as_deref().map_or(Some(Zone::utc()), Zone::named)?;
        let base_ms = self.start_ms.unwrap_or(self.modified_ms).max(0);
        let from_ms = self.start_ms.map_or(after_ms, |start| after_ms.max(start - 1));
        let at_ms = expression.after(from_ms, base_ms, &zone)?;
        self.end_ms.is_none_or(|end| at_ms <= end).then_some(at_ms)
    }
}
