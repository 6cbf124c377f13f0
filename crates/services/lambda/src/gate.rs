//! Concurrency accounting: turns a call into a seat, or into a throttle.
//!
//! Owns the counts of running calls; limits are told to it ([`Gate::set`]), and it does no I/O.
//! Always: calls of a function that run on demand never exceed what is reserved for it, those of all functions without a
//! reservation never what the account has left, and a version's calls use its provisioned environments first.

use crate::limits;
use crate::names::Target;
use compute::{InvokeError, ThrottleReason};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

/// The limits of one function.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FunctionLimits {
    /// `None` shares the account's unreserved concurrency.
    pub(crate) reserved: Option<u32>,
    /// By version.
    pub(crate) provisioned: HashMap<String, u32>,
}

/// The gates of every function that was called or limited since the process began.
#[derive(Default)]
pub(crate) struct Gates {
    accounts: Mutex<HashMap<(String, String), Arc<Account>>>,
    functions: Mutex<HashMap<(String, String, String), Arc<Gate>>>,
    /// Held while limits are read from the store and set, so that what was read later wins.
    pub(crate) refreshing: tokio::sync::Mutex<()>,
}

/// What all functions of an account and region share.
struct Account {
    unreserved: AtomicU32,
    running: AtomicU32,
    /// Running calls of all functions, those with reservations too.
    all: AtomicU32,
    /// Of functions without a reservation.
    pace: Mutex<Pace>,
}

/// How many calls run, the one just let in among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Crowd {
    pub(crate) function: u32,
    pub(crate) account: u32,
    pub(crate) unreserved: u32,
    /// What of the account's concurrency cannot be had by others: running without a reservation, reserved, and provisioned.
    pub(crate) claimed: u32,
    /// Of a version with provisioned environments.
    pub(crate) provisioned: Option<Provisioned>,
}

/// How a version's provisioned environments are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Provisioned {
    pub(crate) used: u32,
    pub(crate) of: u32,
    /// Whether the call just let in found none free and runs on demand.
    pub(crate) spilled: bool,
}

/// The entrance to one function.
pub(crate) struct Gate {
    account: Arc<Account>,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    /// Whether the limits were ever told.
    told: bool,
    limits: FunctionLimits,
    on_demand: u32,
    provisioned: HashMap<String, u32>,
    pace: Pace,
}

/// A running call's place; given back when dropped.
pub(crate) struct Seat {
    gate: Arc<Gate>,
    kind: SeatKind,
    crowd: Crowd,
}

impl Seat {
    /// Among how many calls it was taken.
    pub(crate) fn crowd(&self) -> Crowd {
        self.crowd
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum SeatKind {
    /// One of the version's provisioned environments.
    Provisioned(String),
    /// On demand, within the function's reservation.
    Reserved,
    /// On demand, of what the account has left.
    Unreserved,
}

impl Gates {
    pub(crate) fn of(&self, target: &Target) -> Arc<Gate> {
        let key = (target.account.clone(), target.region.clone(), target.name.clone());
        let mut functions = self.functions.lock();
        let gate = functions.entry(key).or_insert_with(|| {
            Arc::new(Gate { account: self.account(&target.account, &target.region), counts: Mutex::default() })
        });
        Arc::clone(gate)
    }

    fn account(&self, account: &str, region: &str) -> Arc<Account> {
        let mut accounts = self.accounts.lock();
        let shared = accounts.entry((account.to_owned(), region.to_owned())).or_insert_with(|| {
            Arc::new(Account {
                unreserved: AtomicU32::new(limits::CONCURRENCY.cast_unsigned()),
                running: AtomicU32::new(0),
                all: AtomicU32::new(0),
                pace: Mutex::default(),
            })
        });
        Arc::clone(shared)
    }

    /// Says what an account has left for functions without a reservation.
    pub(crate) fn set_unreserved(&self, account: &str, region: &str, unreserved: u32) {
        self.account(account, region).unreserved.store(unreserved, Ordering::Release);
    }

    /// Forgets the limits of every function; for an emptied store. Seats that are taken stay counted.
    pub(crate) fn clear(&self) {
        self.functions.lock().values().for_each(|gate| gate.set(FunctionLimits::default()));
        let whole = limits::CONCURRENCY.cast_unsigned();
        self.accounts.lock().values().for_each(|account| account.unreserved.store(whole, Ordering::Release));
    }
}

impl Gate {
    /// Says what the function's limits are. Calls that run go on.
    pub(crate) fn set(&self, limits: FunctionLimits) {
        let mut counts = self.counts.lock();
        counts.limits = limits;
        counts.told = true;
    }

    /// Whether its limits are known.
    pub(crate) fn is_told(&self) -> bool {
        self.counts.lock().told
    }

    /// Whether the function is switched off.
    pub(crate) fn is_shut(&self) -> bool {
        self.counts.lock().limits.reserved == Some(0)
    }

    /// A seat for a call of a version. `paced` calls also count against the rate that a reservation allows, or what the account has
    /// left; asynchronous ones do not.
    pub(crate) fn enter(self: &Arc<Self>, version: &str, paced: bool, now: Instant) -> Result<Seat, InvokeError> {
        let mut counts = self.counts.lock();
        if counts.limits.reserved == Some(0) {
            return Err(InvokeError::Throttled(ThrottleReason::Reserved));
        }
        if paced {
            counts.take_pace(&self.account, now).map_err(InvokeError::Throttled)?;
        }
        let kind = counts.take(version, &self.account)?;
        let unreserved = self.account.running.load(Ordering::Acquire);
        let left = self.account.unreserved.load(Ordering::Acquire);
        let crowd = Crowd {
            function: counts.on_demand + counts.provisioned.values().sum::<u32>(),
            account: self.account.all.fetch_add(1, Ordering::AcqRel) + 1,
            unreserved,
            claimed: limits::CONCURRENCY.cast_unsigned().saturating_sub(left) + unreserved,
            provisioned: counts.provisioned(version, &kind),
        };
        drop(counts);
        Ok(Seat { gate: Arc::clone(self), kind, crowd })
    }
}

impl Counts {
    fn take(&mut self, version: &str, account: &Account) -> Result<SeatKind, InvokeError> {
        let ready = self.limits.provisioned.get(version).copied().unwrap_or(0);
        if ready > 0 {
            let used = self.provisioned.entry(version.to_owned()).or_default();
            if *used < ready {
                *used += 1;
                return Ok(SeatKind::Provisioned(version.to_owned()));
            }
        }
        let kind = match self.limits.reserved {
            Some(reserved) => {
                let set_aside: u32 = self.limits.provisioned.values().sum();
                if self.on_demand >= reserved.saturating_sub(set_aside) {
                    return Err(InvokeError::Throttled(ThrottleReason::Reserved));
                }
                SeatKind::Reserved
            }
            None => account.take()?,
        };
        self.on_demand += 1;
        Ok(kind)
    }

    fn provisioned(&self, version: &str, kind: &SeatKind) -> Option<Provisioned> {
        let of = self.limits.provisioned.get(version).copied().filter(|count| *count > 0)?;
        let used = self.provisioned.get(version).copied().unwrap_or(0);
        Some(Provisioned { used, of, spilled: !matches!(kind, SeatKind::Provisioned(_)) })
    }

    fn take_pace(&mut self, account: &Account, now: Instant) -> Result<(), ThrottleReason> {
        let per_second = |concurrency: u32| concurrency.saturating_mul(limits::CALLS_PER_SECOND_AND_EXECUTION);
        let (taken, reason) = match self.limits.reserved {
            Some(reserved) => (self.pace.take(per_second(reserved), now), ThrottleReason::ReservedRate),
            None => {
                let unreserved = account.unreserved.load(Ordering::Acquire);
                (account.pace.lock().take(per_second(unreserved), now), ThrottleReason::Function)
            }
        };
        if taken { Ok(()) } else { Err(reason) }
    }
}

impl Account {
    fn take(&self) -> Result<SeatKind, InvokeError> {
        if self.running.fetch_add(1, Ordering::AcqRel) >= self.unreserved.load(Ordering::Acquire) {
            self.running.fetch_sub(1, Ordering::AcqRel);
            return Err(InvokeError::Throttled(ThrottleReason::Account));
        }
        Ok(SeatKind::Unreserved)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.gate.account.all.fetch_sub(1, Ordering::AcqRel);
        let mut counts = self.gate.counts.lock();
        match &self.kind {
            SeatKind::Provisioned(version) => {
                if let Some(used) = counts.provisioned.get_mut(version) {
                    *used -= 1;
                }
                return;
            }
            SeatKind::Reserved => {}
            SeatKind::Unreserved => {
                self.gate.account.running.fetch_sub(1, Ordering::AcqRel);
            }
        }
        counts.on_demand -= 1;
    }
}

/// A rate over the last second: as many calls at once as one second allows, refilled as time goes by.
#[derive(Debug, Default)]
struct Pace {
    /// Calls left, and when that was so.
    left: Option<(f64, Instant)>,
}

impl Pace {
    fn take(&mut self, per_second: u32, now: Instant) -> bool {
        let full = f64::from(per_second);
        let left = self
            .left
            .map_or(full, |(left, then)| (left + now.saturating_duration_since(then).as_secs_f64() * full).min(full));
        let taken = left >= 1.0;
        self.left = Some((if taken { left - 1.0 } else { left }, now));
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    struct Scene {
        gates: Gates,
        seats: Vec<Seat>,
        began: Instant,
    }

    impl Scene {
        fn new(unreserved: u32) -> Self {
            let gates = Gates::default();
            gates.set_unreserved("1", "r", unreserved);
            Self { gates, seats: Vec::new(), began: Instant::now() }
        }

        fn gate(&self, name: &str) -> Arc<Gate> {
            let target =
                Target { account: "1".to_owned(), region: "r".to_owned(), name: name.to_owned(), qualifier: None };
            self.gates.of(&target)
        }

        fn limit(&self, name: &str, reserved: Option<u32>, provisioned: &[(&str, u32)]) {
            let provisioned = provisioned.iter().map(|(version, count)| ((*version).to_owned(), *count)).collect();
            self.gate(name).set(FunctionLimits { reserved, provisioned });
        }

        #[track_caller]
        #[expect(clippy::needless_pass_by_value, reason = "tables of tests are read better without references")]
        fn check(&mut self, name: &str, version: &str, expected: Result<SeatKind, ThrottleReason>) {
            let found = match self.gate(name).enter(version, false, self.began) {
                Ok(seat) => {
                    let kind = seat.kind.clone();
                    self.seats.push(seat);
                    Ok(kind)
                }
                Err(InvokeError::Throttled(reason)) => Err(reason),
                Err(other) => panic!("{other}"),
            };
            assert_eq!(found, expected, "{name}:{version}");
        }
    }

    fn provisioned(version: &str) -> Result<SeatKind, ThrottleReason> {
        Ok(SeatKind::Provisioned(version.to_owned()))
    }

    #[test]
    fn a_reservation_is_a_cap_and_a_guarantee() {
        let mut scene = Scene::new(1);
        scene.limit("kept", Some(2), &[]);
        scene.check("other", "1", Ok(SeatKind::Unreserved));
        scene.check("another", "1", Err(ThrottleReason::Account));
        scene.check("kept", "1", Ok(SeatKind::Reserved));
        scene.check("kept", "2", Ok(SeatKind::Reserved));
        scene.check("kept", "1", Err(ThrottleReason::Reserved));
        scene.seats.clear();
        scene.check("kept", "1", Ok(SeatKind::Reserved));
        scene.check("another", "1", Ok(SeatKind::Unreserved));
    }

    #[test]
    fn zero_switches_a_function_off() {
        let mut scene = Scene::new(10);
        scene.limit("f", Some(0), &[]);
        assert!(scene.gate("f").is_shut());
        scene.check("f", "$LATEST", Err(ThrottleReason::Reserved));
        scene.limit("f", None, &[]);
        scene.check("f", "$LATEST", Ok(SeatKind::Unreserved));
    }

    #[test]
    fn provisioned_environments_come_first_and_the_rest_spills_over() {
        let mut scene = Scene::new(1);
        scene.limit("f", None, &[("1", 2)]);
        scene.check("f", "1", provisioned("1"));
        scene.check("f", "1", provisioned("1"));
        scene.check("f", "1", Ok(SeatKind::Unreserved));
        scene.check("f", "1", Err(ThrottleReason::Account));
        scene.seats.remove(0);
        scene.check("f", "1", provisioned("1"));
    }

    #[test]
    fn a_crowd_says_what_is_provisioned_and_what_is_claimed() {
        let scene = Scene::new(990);
        scene.limit("f", None, &[("1", 2)]);
        let told: Vec<_> = (0..3).map(|_| scene.gate("f").enter("1", false, scene.began).expect("a seat")).collect();
        let told: Vec<_> = told.iter().map(|seat| (seat.crowd().provisioned, seat.crowd().claimed)).collect();
        let crowd = |used, spilled| Some(Provisioned { used, of: 2, spilled });
        assert_eq!(told, [(crowd(1, false), 10), (crowd(2, false), 10), (crowd(2, true), 11)]);
        let other = scene.gate("f").enter("2", false, scene.began).expect("a seat");
        assert_eq!(other.crowd().provisioned, None);
    }

    #[test]
    fn functions_without_a_reservation_share_ten_calls_a_second_for_each_execution() {
        let scene = Scene::new(2);
        let enter = |name: &str, paced, after_ms| {
            scene.gate(name).enter("1", paced, scene.began + Duration::from_millis(after_ms)).map(drop)
        };
        (0..20).for_each(|number| enter(if number % 2 == 0 { "f" } else { "g" }, true, 0).expect("within the rate"));
        assert!(matches!(enter("g", true, 0), Err(InvokeError::Throttled(ThrottleReason::Function))));
        enter("g", false, 0).expect("asynchronous calls have no rate");
        enter("f", true, 50).expect("one more after a twentieth of a second");
        assert!(enter("f", true, 50).is_err());
    }

    #[test]
    fn where_all_that_is_reserved_is_provisioned_latest_has_no_room() {
        let mut scene = Scene::new(10);
        scene.limit("f", Some(1), &[("1", 1)]);
        scene.check("f", "$LATEST", Err(ThrottleReason::Reserved));
        scene.check("f", "1", provisioned("1"));
        scene.check("f", "1", Err(ThrottleReason::Reserved));
    }

    #[test]
    fn a_limit_that_changes_under_running_calls_lets_them_end() {
        let mut scene = Scene::new(5);
        for _ in 0..3 {
            scene.check("f", "1", Ok(SeatKind::Unreserved));
        }
        scene.limit("f", Some(2), &[]);
        scene.check("f", "1", Err(ThrottleReason::Reserved));
        scene.seats.truncate(1);
        scene.check("f", "1", Ok(SeatKind::Reserved));
        scene.seats.clear();
        assert_eq!(scene.gate("f").counts.lock().on_demand, 0);
        assert_eq!(scene.gate("f").account.running.load(Ordering::Acquire), 0);
    }

    #[test]
    fn a_reservation_of_one_admits_ten_calls_a_second() {
        let scene = Scene::new(5);
        scene.limit("f", Some(1), &[]);
        let gate = scene.gate("f");
        for (at_ms, expected) in (0..10).map(|_| (0, true)).chain([(0, false), (99, false), (101, true), (102, false)])
        {
            let entered = gate.enter("1", true, scene.began + Duration::from_millis(at_ms)).is_ok();
            assert_eq!(entered, expected, "at {at_ms} ms");
        }
        assert!(gate.enter("1", false, scene.began).is_ok(), "asynchronous calls are not paced");
    }
}
