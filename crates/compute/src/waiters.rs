//! The calls of one pool that wait for an environment.

use crate::pool::Acquired;
use std::collections::VecDeque;
use tokio::sync::oneshot::Sender;

/// In the order in which they came; those whose callers wait before those for whom nobody does.
#[derive(Default)]
pub(crate) struct Waiters {
    awaited: VecDeque<Sender<Acquired>>,
    patient: VecDeque<Sender<Acquired>>,
}

impl Waiters {
    pub(crate) fn push(&mut self, waiter: Sender<Acquired>, patient: bool) {
        if patient { &mut self.patient } else { &mut self.awaited }.push_back(waiter);
    }

    /// Whose turn it is.
    pub(crate) fn pop(&mut self) -> Option<Sender<Acquired>> {
        self.awaited.pop_front().or_else(|| self.patient.pop_front())
    }

    pub(crate) fn len(&self) -> usize {
        self.awaited.len() + self.patient.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::InvokeError;
    use tokio::sync::oneshot;

    #[test]
    fn whose_caller_waits_goes_first_and_each_in_order() {
        let mut waiters = Waiters::default();
        let mut receivers: Vec<_> = [true, false, true, false]
            .into_iter()
            .map(|patient| {
                let (sender, receiver) = oneshot::channel();
                waiters.push(sender, patient);
                receiver
            })
            .collect();
        for next in [1, 3, 0, 2] {
            let waiter = waiters.pop().expect("one is left");
            assert!(waiter.send(Acquired::Refused(InvokeError::Closed)).is_ok());
            assert!(receivers[next].try_recv().is_ok(), "{next}");
        }
        assert!(waiters.is_empty() && waiters.pop().is_none());
    }
}
