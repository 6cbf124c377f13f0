//! What is counted for the operator; CloudWatch's names.

use std::sync::atomic::{AtomicU64, Ordering};

/// What happens to messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "the names are CloudWatch's")]
pub(crate) enum Counter {
    NumberOfMessagesPublished,
    NumberOfNotificationsDelivered,
    NumberOfNotificationsFailed,
    NumberOfNotificationsFilteredOut,
    NumberOfNotificationsRedrivenToDlq,
    NumberOfNotificationsFailedToRedriveToDlq,
}

const NAMES: [&str; 6] = [
    "NumberOfMessagesPublished",
    "NumberOfNotificationsDelivered",
    "NumberOfNotificationsFailed",
    "NumberOfNotificationsFilteredOut",
    "NumberOfNotificationsRedrivenToDlq",
    "NumberOfNotificationsFailedToRedriveToDlq",
];

/// All of them, since the process began.
#[derive(Debug, Default)]
pub(crate) struct Counters([AtomicU64; NAMES.len()]);

impl Counters {
    pub(crate) fn add(&self, counter: Counter, count: usize) {
        self.0[counter as usize].fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(crate) fn all(&self) -> Vec<(&'static str, u64)> {
        NAMES.into_iter().zip(self.0.iter().map(|count| count.load(Ordering::Relaxed))).collect()
    }

    pub(crate) fn clear(&self) {
        self.0.iter().for_each(|count| count.store(0, Ordering::Relaxed));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_counts_under_its_name() {
        let counters = Counters::default();
        counters.add(Counter::NumberOfNotificationsFailedToRedriveToDlq, 2);
        let counted: Vec<_> = counters.all().into_iter().filter(|(_, count)| *count > 0).collect();
        assert_eq!(counted, [("NumberOfNotificationsFailedToRedriveToDlq", 2)]);
    }
}
