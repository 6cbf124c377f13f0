//! What the process lets itself hold for its callers: bytes of bodies and requests under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A count with a ceiling.
#[derive(Debug)]
pub(crate) struct Budget {
    used: AtomicU64,
    max: u64,
}

/// A part of a budget; given back when dropped.
#[derive(Debug)]
pub(crate) struct Share {
    budget: Arc<Budget>,
    amount: u64,
}

impl Budget {
    pub(crate) fn new(max: u64) -> Arc<Self> {
        Arc::new(Self { used: AtomicU64::new(0), max })
    }

    /// Takes nothing yet; [`Share::grow`] does.
    pub(crate) fn share(self: &Arc<Self>) -> Share {
        Share { budget: Arc::clone(self), amount: 0 }
    }

    /// Takes `amount`, or nothing when it is not there.
    pub(crate) fn take(self: &Arc<Self>, amount: u64) -> Option<Share> {
        let mut share = self.share();
        share.grow(amount).then_some(share)
    }
}

impl Share {
    /// Takes `amount` more; `false` when it is not there.
    pub(crate) fn grow(&mut self, amount: u64) -> bool {
        let before = self.budget.used.fetch_add(amount, Ordering::Relaxed);
        if before.saturating_add(amount) > self.budget.max {
            self.budget.used.fetch_sub(amount, Ordering::Relaxed);
            return false;
        }
        self.amount += amount;
        true
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.used.fetch_sub(self.amount, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_ends_and_comes_back() {
        let budget = Budget::new(10);
        let mut one = budget.take(6).expect("there");
        assert!(budget.take(5).is_none());
        assert!(one.grow(4) && !one.grow(1));
        drop(one);
        assert!(budget.take(10).is_some());
    }
}
