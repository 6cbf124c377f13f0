//! Handing messages out.

use super::{State, Window};
use crate::cache::Kept;
use crate::keys::Place;
use crate::limits;
use std::collections::{HashMap, VecDeque};

/// By which rules a receive takes messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) count: usize,
    pub(crate) visibility_ms: i64,
    pub(crate) retention_ms: i64,
    /// Messages that were received so often are dead.
    pub(crate) receives_max: Option<u32>,
}

/// What a receive finds.
#[derive(Default)]
pub(crate) struct Taken {
    pub(crate) got: Vec<Got>,
    /// Dead messages, leaving; each must be finished by [`Window::finish_leaving`].
    pub(crate) dead: Vec<Leaving>,
    /// Messages over their retention, leaving too.
    pub(crate) expired: Vec<Leaving>,
    /// Too many are in flight.
    pub(crate) full: bool,
}

/// A message that was handed out.
pub(crate) struct Got {
    pub(crate) place: Place,
    pub(crate) receives: u32,
    pub(crate) first_ms: i64,
    pub(crate) kept: Option<Box<Kept>>,
}

/// A message on its way out of the queue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leaving {
    pub(crate) place: Place,
    pub(crate) leased: bool,
    pub(crate) receives: u32,
    pub(crate) first_ms: i64,
}

/// Receive attempts by id, so that a client that lost the answer can have it again.
#[derive(Default)]
pub(super) struct Attempts {
    by_id: HashMap<String, Attempt>,
    by_age: VecDeque<(i64, String)>,
}

struct Attempt {
    at_ms: i64,
    got: Vec<(u64, u32)>,
}

enum Verdict {
    Hand,
    Dead,
    Expired,
}

impl Window {
    /// Hands out up to `rules.count` messages.
    pub(crate) fn take(&mut self, now_ms: i64, rules: &Rules) -> Taken {
        self.expire(now_ms);
        let mut taken = Taken::default();
        while taken.got.len() < rules.count && taken.dead.len() + taken.expired.len() < limits::BATCH_ENTRIES_MAX {
            let Some(seq) = self.order.first() else { break };
            if self.counts.in_flight >= limits::IN_FLIGHT_MAX {
                taken.full = true;
                break;
            }
            self.take_run(seq, now_ms, rules, &mut taken);
        }
        // What was received for no time at all is visible again, now that this receive is done.
        self.expire(now_ms);
        taken
    }

    /// Takes a message and, in a FIFO queue, as many behind it as its group allows.
    fn take_run(&mut self, first: u64, now_ms: i64, rules: &Rules, taken: &mut Taken) {
        let group = self.entries.get(&first).and_then(|entry| entry.group.clone());
        let behind = self.order.behind(first, group.as_ref(), rules.count);
        for seq in std::iter::once(first).chain(behind) {
            let full = taken.got.len() >= rules.count || self.counts.in_flight >= limits::IN_FLIGHT_MAX;
            if full || self.entries.get(&seq).is_none_or(|entry| entry.state != State::Ready) {
                return;
            }
            match self.verdict(seq, now_ms, rules) {
                Verdict::Hand => taken.got.push(self.hand(seq, now_ms, rules.visibility_ms)),
                // Those behind wait until it is gone for good.
                Verdict::Dead => return taken.dead.push(self.leave(seq)),
                Verdict::Expired => return taken.expired.push(self.leave(seq)),
            }
        }
    }

    fn verdict(&self, seq: u64, now_ms: i64, rules: &Rules) -> Verdict {
        let entry = &self.entries[&seq];
        if entry.sent_ms + rules.retention_ms <= now_ms {
            return Verdict::Expired;
        }
        match rules.receives_max {
            Some(most) if entry.receives >= most => Verdict::Dead,
            _ => Verdict::Hand,
        }
    }

    fn hand(&mut self, seq: u64, now_ms: i64, visibility_ms: i64) -> Got {
        let entry = self.entries.get_mut(&seq).expect("the caller looked at it");
        entry.receives += 1;
        entry.taken_ms = now_ms;
        if entry.receives == 1 {
            entry.first_ms = now_ms;
        }
        let place = Place { due: entry.due, seq };
        let got = Got { place, receives: entry.receives, first_ms: entry.first_ms, kept: entry.kept.take() };
        self.set_state(seq, State::InFlight(now_ms + visibility_ms));
        self.dirty.insert(seq);
        got
    }

    fn leave(&mut self, seq: u64) -> Leaving {
        let entry = &self.entries[&seq];
        let place = Place { due: entry.due, seq };
        let leaving = Leaving { place, leased: entry.leased, receives: entry.receives, first_ms: entry.first_ms };
        self.set_state(seq, State::Leaving(None));
        leaving
    }

    /// Takes up to `count` messages out of the queue without receiving them.
    pub(crate) fn take_leaving(&mut self, now_ms: i64, count: usize) -> Vec<Leaving> {
        self.expire(now_ms);
        let mut leaving = Vec::new();
        while leaving.len() < count {
            let Some(seq) = self.order.first() else { break };
            leaving.push(self.leave(seq));
        }
        leaving
    }

    /// Remembers what an attempt was given.
    pub(crate) fn attempt_done(&mut self, id: &str, now_ms: i64, got: &[Got]) {
        let got = got.iter().map(|got| (got.place.seq, got.receives)).collect();
        self.attempts.remember(id, now_ms, got);
    }

    /// What the attempt was given, when all of it is still in flight by that receive; its visibility begins anew.
    pub(crate) fn attempt_again(&mut self, id: &str, now_ms: i64, visibility_ms: i64) -> Option<Vec<Got>> {
        self.expire(now_ms);
        let given = self.attempts.given(id, now_ms)?;
        let mut again = Vec::with_capacity(given.len());
        for (seq, receives) in given {
            let entry = self.entries.get(&seq)?;
            let same = entry.receives == receives && matches!(entry.state, State::InFlight(_));
            let got = Got { place: Place { due: entry.due, seq }, receives, first_ms: entry.first_ms, kept: None };
            again.push(same.then_some(got)?);
        }
        for got in &again {
            self.set_state(got.place.seq, State::InFlight(now_ms + visibility_ms));
            self.dirty.insert(got.place.seq);
        }
        Some(again)
    }
}

impl Attempts {
    fn remember(&mut self, id: &str, at_ms: i64, got: Vec<(u64, u32)>) {
        self.by_id.insert(id.to_owned(), Attempt { at_ms, got });
        self.by_age.push_back((at_ms, id.to_owned()));
        while let Some((at, _)) = self.by_age.front() {
            if self.by_age.len() <= limits::ATTEMPTS_MAX && at_ms - at < limits::DEDUPLICATION_MS {
                return;
            }
            let (at, id) = self.by_age.pop_front().expect("there is a front");
            if self.by_id.get(&id).is_some_and(|attempt| attempt.at_ms == at) {
                self.by_id.remove(&id);
            }
        }
    }

    fn given(&self, id: &str, now_ms: i64) -> Option<Vec<(u64, u32)>> {
        let attempt = self.by_id.get(id)?;
        let known = now_ms - attempt.at_ms < limits::DEDUPLICATION_MS && !attempt.got.is_empty();
        known.then(|| attempt.got.clone())
    }
}
