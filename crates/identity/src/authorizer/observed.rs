//! What roles were seen to do, for the least policy that they need.

use crate::limits;
use parking_lot::RwLock;
use std::collections::{BTreeSet, HashMap};

/// An action and the resource that it was on.
pub type Observation = (String, String);

/// Calls by role. In memory alone, and bounded: what is beyond the bounds is not noted.
#[derive(Default)]
pub(super) struct Observed(RwLock<HashMap<String, BTreeSet<Observation>>>);

impl Observed {
    /// Notes a call of a role, whether it was allowed or not.
    pub(super) fn note(&self, role: &str, action: &str, resource: &str) {
        let call = (action.to_owned(), resource.to_owned());
        if self
            .0
            .read()
            .get(role)
            .is_some_and(|calls| calls.contains(&call) || calls.len() >= limits::OBSERVED_CALLS_MAX)
        {
            return;
        }
        let mut all = self.0.write();
        if all.len() < limits::OBSERVED_ROLES_MAX || all.contains_key(role) {
            all.entry(role.to_owned()).or_default().insert(call);
        }
    }

    /// What a role was seen to do, in order.
    pub(super) fn of(&self, role: &str) -> Vec<Observation> {
        self.0.read().get(role).map(|calls| calls.iter().cloned().collect()).unwrap_or_default()
    }

    /// Forgets all.
    pub(super) fn clear(&self) {
        self.0.write().clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_noted_once_and_within_bounds() {
        let observed = Observed::default();
        for _ in 0..2 {
            observed.note("r", "sqs:SendMessage", "q");
        }
        assert_eq!(observed.of("r"), [("sqs:SendMessage".to_owned(), "q".to_owned())]);
        assert_eq!(observed.of("other"), []);
        for index in 0..limits::OBSERVED_CALLS_MAX * 2 {
            observed.note("r", "sqs:SendMessage", &index.to_string());
        }
        assert_eq!(observed.of("r").len(), limits::OBSERVED_CALLS_MAX);
    }
}
