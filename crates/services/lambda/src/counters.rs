//! What is counted for the operator; CloudWatch's names.

use std::sync::atomic::{AtomicU64, Ordering};

/// What happens to events and calls that does not show in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counter {
    AsyncEventsReceived,
    AsyncEventsDropped,
    DeadLetterErrors,
    DestinationDeliveryFailures,
    RecursiveInvocationsDropped,
    SignatureValidationErrors,
    Throttles,
}

const NAMES: [&str; 7] = [
    "AsyncEventsReceived",
    "AsyncEventsDropped",
    "DeadLetterErrors",
    "DestinationDeliveryFailures",
    "RecursiveInvocationsDropped",
    "SignatureValidationErrors",
    "Throttles",
];

/// All of them, since the process began.
#[derive(Debug, Default)]
pub(crate) struct Counters([AtomicU64; NAMES.len()]);

impl Counter {
    /// CloudWatch's name of it.
    pub(crate) fn name(self) -> &'static str {
        NAMES[self as usize]
    }
}

impl Counters {
    pub(crate) fn add(&self, counter: Counter) {
        self.0[counter as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn all(&self) -> Vec<(&'static str, u64)> {
        NAMES.into_iter().zip(self.0.iter().map(|count| count.load(Ordering::Relaxed))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_counts_under_its_name() {
        let counters = Counters::default();
        counters.add(Counter::Throttles);
        counters.add(Counter::DeadLetterErrors);
        let counted: Vec<_> =
            counters.all().into_iter().filter(|(_, count)| *count > 0).map(|(name, _)| name).collect();
        assert_eq!(counted, [format!("{:?}", Counter::DeadLetterErrors), format!("{:?}", Counter::Throttles)]);
    }
}
