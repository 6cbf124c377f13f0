//! Places: how many environments there may be, and how many of them functions have to themselves.
//!
//! What functions have reserved is set aside, up to [`limits::SET_ASIDE_PART`] of all places; environments beyond what their functions
//! have reserved share the rest.
//! Always: a function with fewer environments than it has reserved gets a place. Where more is reserved than may be set aside, those
//! functions share that part, first come, first served; where a reservation comes upon a machine that is full, it holds as soon as
//! enough calls of others have ended.

use crate::limits;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Account, region and name of a function.
pub(crate) type FunctionKey = (String, String, String);

/// The places of this machine.
pub(crate) struct Places {
    ledger: Mutex<Ledger>,
    /// [`Ledger::is_crowded`], for who must not wait.
    crowded: AtomicBool,
}

/// One environment's place; given back when dropped.
pub(crate) struct Place(Arc<Places>, FunctionKey);

/// Why there is no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Full {
    /// There are as many environments as there may be.
    Machine,
    /// There are as many beyond what functions have reserved as there may be.
    Rest,
}

/// Counts, and the sums of what is counted.
#[derive(Debug, Clone, Default)]
struct Ledger {
    most: usize,
    /// Those that have an environment or a reservation.
    functions: HashMap<FunctionKey, Share>,
    taken: usize,
    beyond: usize,
    reserved: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Share {
    reserved: usize,
    taken: usize,
}

impl Share {
    fn beyond(self) -> usize {
        self.taken.saturating_sub(self.reserved)
    }
}

impl Places {
    pub(crate) fn new(most: usize) -> Arc<Self> {
        let ledger = Mutex::new(Ledger { most, ..Ledger::default() });
        Arc::new(Self { ledger, crowded: AtomicBool::new(false) })
    }

    /// A place for one more environment of a function.
    pub(crate) fn take(self: &Arc<Self>, function: &FunctionKey) -> Result<Place, Full> {
        self.update(|ledger| ledger.take(function))?;
        Ok(Place(Arc::clone(self), function.clone()))
    }

    /// Says how many places a function has to itself.
    pub(crate) fn reserve(&self, function: &FunctionKey, count: usize) {
        self.update(|ledger| ledger.change(function, |share| share.reserved = count));
    }

    /// Forgets what was reserved.
    pub(crate) fn reserve_nothing(&self) {
        let functions: Vec<_> = self.ledger.lock().functions.keys().cloned().collect();
        functions.iter().for_each(|function| self.reserve(function, 0));
    }

    pub(crate) fn taken(&self) -> usize {
        self.ledger.lock().taken
    }

    /// Whether a function has more environments than it has reserved.
    pub(crate) fn is_beyond(&self, function: &FunctionKey) -> bool {
        self.ledger.lock().functions.get(function).is_some_and(|share| share.beyond() > 0)
    }

    /// Whether environments have places that are set aside for others, which only a new reservation brings about.
    pub(crate) fn are_crowded(&self) -> bool {
        self.crowded.load(Ordering::Relaxed)
    }

    fn update<T>(&self, change: impl FnOnce(&mut Ledger) -> T) -> T {
        let mut ledger = self.ledger.lock();
        let result = change(&mut ledger);
        self.crowded.store(ledger.is_crowded(), Ordering::Relaxed);
        result
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.update(|ledger| ledger.change(&self.1, |share| share.taken -= 1));
    }
}

impl Ledger {
    fn take(&mut self, function: &FunctionKey) -> Result<(), Full> {
        let share = self.functions.get(function).copied().unwrap_or_default();
        if share.taken >= share.reserved && self.beyond >= self.rest() {
            return Err(Full::Rest);
        }
        if self.taken >= self.most {
            return Err(Full::Machine);
        }
        self.change(function, |share| share.taken += 1);
        Ok(())
    }

    /// The places that are not set aside.
    fn rest(&self) -> usize {
        self.most - self.reserved.min(self.most / limits::SET_ASIDE_PART)
    }

    fn is_crowded(&self) -> bool {
        self.beyond > self.rest()
    }

    fn change(&mut self, function: &FunctionKey, change: impl FnOnce(&mut Share)) {
        let before = self.functions.remove(function).unwrap_or_default();
        let mut after = before;
        change(&mut after);
        self.taken = self.taken - before.taken + after.taken;
        self.beyond = self.beyond - before.beyond() + after.beyond();
        self.reserved = self.reserved - before.reserved + after.reserved;
        if after != Share::default() {
            self.functions.insert(function.clone(), after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::dice::{Dice, SEEDS};

    fn key(name: &str) -> FunctionKey {
        ("1".to_owned(), "r".to_owned(), name.to_owned())
    }

    fn ledger(most: usize, reserved: &[(&str, usize)]) -> Ledger {
        let mut ledger = Ledger { most, ..Ledger::default() };
        for (name, count) in reserved {
            ledger.change(&key(name), |share| share.reserved = *count);
        }
        ledger
    }

    /// How many more environments each of these gets, one function after the other, and why there are no more.
    fn fill(ledger: &mut Ledger, names: &[&str]) -> Vec<(usize, Full)> {
        let fill_one = |name: &&str| {
            let mut count = 0;
            loop {
                match ledger.take(&key(name)) {
                    Ok(()) => count += 1,
                    Err(full) => return (count, full),
                }
            }
        };
        names.iter().map(fill_one).collect()
    }

    #[test]
    fn what_is_reserved_stays_free_for_those_who_reserved_it() {
        use Full::{Machine, Rest};
        type Case<'a> = (usize, &'a [(&'a str, usize)], &'a [&'a str], &'a [(usize, Full)]);
        let cases: &[Case<'_>] = &[
            // Nothing is reserved: first come, first served.
            (4, &[], &["a", "b"], &[(4, Rest), (0, Rest)]),
            (4, &[("f", 1)], &["a", "f", "a"], &[(3, Rest), (1, Rest), (0, Rest)]),
            (4, &[("f", 1), ("g", 1)], &["a", "g", "f"], &[(2, Rest), (1, Rest), (1, Rest)]),
            // Who has a reservation takes of the rest too, and leaves others theirs.
            (4, &[("f", 1), ("g", 1)], &["f", "a", "g"], &[(3, Rest), (0, Rest), (1, Rest)]),
            // Half of the places at most is set aside, whatever is reserved.
            (4, &[("f", 900)], &["a", "f", "a"], &[(2, Rest), (2, Machine), (0, Rest)]),
            (4, &[("f", 900)], &["f", "a"], &[(4, Machine), (0, Machine)]),
            (4, &[("f", 2), ("g", 2)], &["a", "f", "g"], &[(2, Rest), (2, Rest), (0, Machine)]),
            (1, &[("f", 1)], &["a", "f"], &[(1, Rest), (0, Machine)]),
        ];
        for (most, reserved, names, expected) in cases {
            assert_eq!(fill(&mut ledger(*most, reserved), names), *expected, "{most} {reserved:?} {names:?}");
        }
    }

    #[test]
    fn a_reservation_on_a_full_machine_crowds_it_until_others_end() {
        let places = Places::new(4);
        let mut taken: Vec<_> = (0..4).map(|_| places.take(&key("a")).expect("a place")).collect();
        assert!(!places.are_crowded());
        places.reserve(&key("f"), 1);
        assert!(places.are_crowded() && places.is_beyond(&key("a")) && !places.is_beyond(&key("f")));
        assert_eq!(places.take(&key("f")).err(), Some(Full::Machine));
        taken.pop();
        assert!(!places.are_crowded());
        assert_eq!(places.take(&key("a")).err(), Some(Full::Rest));
        drop(places.take(&key("f")).expect("its own place"));
        places.reserve_nothing();
        assert!(places.take(&key("a")).is_ok());
    }

    #[test]
    fn a_function_that_loses_its_reservation_has_environments_beyond_it() {
        let mut ledger = ledger(4, &[("f", 2)]);
        assert_eq!(fill(&mut ledger, &["f"]), [(4, Full::Rest)]);
        assert_eq!((ledger.taken, ledger.beyond), (4, 2));
        ledger.change(&key("f"), |share| share.reserved = 0);
        assert_eq!((ledger.taken, ledger.beyond, ledger.reserved), (4, 4, 0));
        (0..4).for_each(|_| ledger.change(&key("f"), |share| share.taken -= 1));
        assert!(ledger.functions.is_empty(), "nothing is kept of it");
    }

    #[track_caller]
    fn check_sums(ledger: &Ledger) {
        let sum = |of: fn(&Share) -> usize| ledger.functions.values().map(of).sum::<usize>();
        let sums = (sum(|share| share.taken), sum(|share| share.beyond()), sum(|share| share.reserved));
        assert_eq!((ledger.taken, ledger.beyond, ledger.reserved), sums);
        assert!(ledger.taken <= ledger.most);
    }

    /// Whoever has fewer than reserved gets one, where that is promised.
    #[track_caller]
    fn check_promise(ledger: &Ledger) {
        let is_promised = ledger.reserved <= ledger.most / limits::SET_ASIDE_PART && !ledger.is_crowded();
        let short = ledger.functions.iter().filter(|(_, share)| is_promised && share.taken < share.reserved);
        for (function, share) in short {
            assert_eq!(ledger.clone().take(function), Ok(()), "{function:?} {share:?} {ledger:?}");
        }
    }

    #[test]
    fn whatever_happens_the_sums_are_right_and_promises_are_kept() {
        const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];
        for case in 0..200 {
            let mut dice = Dice::new(SEEDS[0], case);
            let mut ledger = ledger(1 + dice.below(24), &[]);
            for _ in 0..200 {
                let function = key(NAMES[dice.below(NAMES.len())]);
                let was_crowded = ledger.is_crowded();
                match dice.below(8) {
                    0 => {
                        let count = dice.below(ledger.most);
                        ledger.change(&function, |share| share.reserved = count);
                    }
                    1..=4 => {
                        let _ = ledger.take(&function);
                        assert_eq!(ledger.is_crowded(), was_crowded, "no start crowds the machine: {ledger:?}");
                    }
                    _ if ledger.functions.get(&function).is_some_and(|share| share.taken > 0) => {
                        ledger.change(&function, |share| share.taken -= 1);
                        assert!(was_crowded || !ledger.is_crowded(), "no end does: {ledger:?}");
                    }
                    _ => {}
                }
                check_sums(&ledger);
                check_promise(&ledger);
            }
        }
    }
}
