//! What memory holds of a queue: the messages that can be received next and those that are out. No I/O, no clock.
//!
//! Always:
//! - Each message of the store with `seq <= back.cursor` that was not delayed is an entry here, and so is each delayed one whose
//!   place is at most `back.due_cursor`. All others are in the store alone and are pulled in the store's order.
//! - No pull goes beyond a send that is not finished, so what a pull finds is never inserted twice nor out of order.
//! - An entry that is `Leaving` is handed to nobody; it goes when its deletion is durable and comes back if that failed.

mod back;
mod order;
mod receive;

pub(crate) use back::Pull;
pub(crate) use receive::{Got, Leaving, Rules, Taken};

use crate::cache::Kept;
use crate::handle::Handle;
use crate::keys::Place;
use crate::limits;
use crate::records::Lease;
use back::Back;
use order::Order;
use receive::Attempts;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// A message's number is at least the time of its send, ms, shifted by this: a million numbers for each millisecond.
const SEQ_CLOCK_SHIFT: u32 = 20;

/// See the module.
pub(crate) struct Window {
    entries: HashMap<u64, Entry>,
    order: Order,
    /// When entries become visible.
    timers: BTreeSet<(i64, u64)>,
    /// Sends whose commit is under way.
    pending: BTreeSet<u64>,
    counts: Counts,
    back: Back,
    attempts: Attempts,
    /// Messages with a lower number were purged.
    floor: u64,
    last_seq: u64,
    /// Entries whose lease is newer than the stored one.
    dirty: HashSet<u64>,
    /// Stored leases of messages that are gone.
    stale: Vec<Place>,
}

/// A message, as far as it decides who gets it when.
pub(crate) struct Entry {
    due: u64,
    sent_ms: i64,
    receives: u32,
    first_ms: i64,
    taken_ms: i64,
    state: State,
    group: Option<Arc<str>>,
    /// Whether a lease is stored.
    leased: bool,
    kept: Option<Box<Kept>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Its commit is under way; it keeps its place in its group.
    Pending,
    Ready,
    /// Visible from then on, never received yet.
    Delayed(i64),
    /// Received; visible again from then on.
    InFlight(i64),
    /// Its deletion is under way; it was in flight until then.
    Leaving(Option<i64>),
}

/// Entries by what `ApproximateNumberOf…` calls them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) visible: usize,
    pub(crate) in_flight: usize,
    pub(crate) delayed: usize,
}

/// A message that has become durable, or was read from the store.
pub(crate) struct Arrival {
    pub(crate) place: Place,
    pub(crate) sent_ms: i64,
    pub(crate) group: Option<Arc<str>>,
    pub(crate) lease: Option<Lease>,
    pub(crate) kept: Option<Box<Kept>>,
}

/// What a deletion finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Deletion {
    /// Nothing: it was deleted before.
    Gone,
    /// The message; its rows must go, the lease too when it is stored.
    Go { leased: bool },
    /// Another deletion is under way, which may fail: this one must not rely on it.
    Again,
    /// The handle is of an earlier receive and the queue is strict.
    Expired,
}

/// How a visibility timeout cannot be changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ChangeError {
    NotInFlight,
    /// Twelve hours after its receive a message is visible again.
    TooLong,
}

impl Window {
    /// Knows nothing yet; `last_seq` is at least the largest number in the store. With `fresh`, the store holds nothing.
    pub(crate) fn new(fifo: bool, floor: u64, last_seq: u64, fresh: bool) -> Self {
        Self {
            entries: HashMap::new(),
            order: Order::new(fifo),
            timers: BTreeSet::new(),
            pending: BTreeSet::new(),
            counts: Counts::default(),
            back: Back::new(floor, fresh),
            attempts: Attempts::default(),
            floor,
            last_seq,
            dirty: HashSet::new(),
            stale: Vec::new(),
        }
    }

    fn is_fifo(&self) -> bool {
        matches!(self.order, Order::Fifo(_))
    }

    /// The number of a new message; it must be finished by [`Window::finish_send`].
    pub(crate) fn begin_send(&mut self, now_ms: i64, group: Option<&Arc<str>>) -> u64 {
        let by_clock = u64::try_from(now_ms).unwrap_or(0) << SEQ_CLOCK_SHIFT;
        let seq = by_clock.max(self.last_seq + 1);
        self.last_seq = seq;
        self.pending.insert(seq);
        if self.is_fifo() {
            let entry = Entry::new(0, now_ms, State::Pending, group.cloned());
            self.insert(seq, entry);
        }
        seq
    }

    /// Ends a send: the message is durable, or (`None`) it is not stored. `delay_ms` is that of a FIFO queue.
    pub(crate) fn finish_send(&mut self, seq: u64, now_ms: i64, delay_ms: i64, arrival: Option<Arrival>) {
        self.pending.remove(&seq);
        if self.is_fifo() {
            self.remove(seq);
        }
        let Some(arrival) = arrival.filter(|_| seq >= self.floor) else { return };
        let room = self.has_room();
        if self.back.admits(arrival.place, now_ms, room) {
            self.arrive(arrival, now_ms, delay_ms);
        }
    }

    /// Whether memory takes one more message that nobody has received.
    fn has_room(&self) -> bool {
        match self.order {
            Order::Standard(_) => self.counts.visible < limits::READY_MAX,
            Order::Fifo(_) => self.entries.len() < limits::FIFO_WINDOW_MAX,
        }
    }

    fn arrive(&mut self, arrival: Arrival, now_ms: i64, delay_ms: i64) {
        let Arrival { place, sent_ms, group, lease, kept } = arrival;
        let state = match &lease {
            Some(lease) if lease.until_ms > now_ms => State::InFlight(lease.until_ms),
            None if self.is_fifo() && sent_ms + delay_ms > now_ms => State::Delayed(sent_ms + delay_ms),
            _ => State::Ready,
        };
        let mut entry = Entry { kept, leased: lease.is_some(), ..Entry::new(place.due, sent_ms, state, group) };
        if let Some(lease) = lease {
            (entry.receives, entry.first_ms, entry.taken_ms) = (lease.receives, lease.first_ms, lease.taken_ms);
        }
        if !self.entries.contains_key(&place.seq) {
            self.insert(place.seq, entry);
        }
    }

    fn insert(&mut self, seq: u64, entry: Entry) {
        let (state, group) = (entry.state, entry.group.clone());
        self.counts.enter(state);
        if let Some(at) = state.timer() {
            self.timers.insert((at, seq));
        }
        self.entries.insert(seq, entry);
        self.order.insert(seq, group, state, &self.entries);
    }

    fn remove(&mut self, seq: u64) {
        let Some(entry) = self.entries.remove(&seq) else { return };
        self.counts.leave(entry.state);
        if let Some(at) = entry.state.timer() {
            self.timers.remove(&(at, seq));
        }
        self.dirty.remove(&seq);
        self.order.remove(seq, entry.group.as_ref(), entry.state, &self.entries);
    }

    fn set_state(&mut self, seq: u64, state: State) {
        let Some(entry) = self.entries.get_mut(&seq) else { return };
        let old = std::mem::replace(&mut entry.state, state);
        let group = entry.group.clone();
        self.counts.leave(old);
        self.counts.enter(state);
        if let Some(at) = old.timer() {
            self.timers.remove(&(at, seq));
        }
        if let Some(at) = state.timer() {
            self.timers.insert((at, seq));
        }
        self.order.change(seq, group.as_ref(), old, state, &self.entries);
    }

    /// Makes visible what has become so.
    pub(crate) fn expire(&mut self, now_ms: i64) {
        while let Some(&(at, seq)) = self.timers.first().filter(|(at, _)| *at <= now_ms) {
            self.timers.remove(&(at, seq));
            self.set_state(seq, State::Ready);
        }
    }

    /// When something may become visible by time alone.
    pub(crate) fn next_event_ms(&self) -> Option<i64> {
        let timer = self.timers.first().map(|(at, _)| *at);
        let due = self.back.next_due().map(|due| i64::try_from(due).unwrap_or(i64::MAX));
        [timer, due].into_iter().flatten().min()
    }

    /// Whether a receive now would find something, in memory or in the store.
    pub(crate) fn has_more(&self) -> bool {
        self.order.available() || self.back.has_more(self.before())
    }

    /// Begins a deletion; after [`Deletion::Go`] it must be finished by [`Window::finish_leaving`].
    pub(crate) fn begin_delete(&mut self, handle: &Handle, now_ms: i64) -> Deletion {
        self.expire(now_ms);
        let strict = self.is_fifo();
        let seq = handle.place.seq;
        let entry = self.entries.get(&seq).filter(|entry| entry.due == handle.place.due);
        let Some(entry) = entry else { return Deletion::Gone };
        let of_this_receive = entry.receives == handle.receives;
        match entry.state {
            State::Leaving(_) if !strict || of_this_receive => Deletion::Again,
            State::InFlight(until) if !strict || of_this_receive => {
                let leased = entry.leased;
                self.set_state(seq, State::Leaving(Some(until)));
                Deletion::Go { leased }
            }
            State::Ready if !strict => {
                let leased = entry.leased;
                self.set_state(seq, State::Leaving(None));
                Deletion::Go { leased }
            }
            _ => Deletion::Expired,
        }
    }

    /// The message is gone, or, since that could not be stored, it stays.
    pub(crate) fn finish_leaving(&mut self, seq: u64, gone: bool) {
        let Some(State::Leaving(until)) = self.entries.get(&seq).map(|entry| entry.state) else { return };
        match (gone, until) {
            (true, _) => self.remove(seq),
            (false, Some(until)) => self.set_state(seq, State::InFlight(until)),
            (false, None) => self.set_state(seq, State::Ready),
        }
    }

    /// Takes away an entry whose message the store no longer has.
    pub(crate) fn forget(&mut self, seq: u64) {
        self.remove(seq);
    }

    /// Makes a message visible `timeout_ms` from now on; 0: at once.
    pub(crate) fn change_visibility(
        &mut self,
        handle: &Handle,
        now_ms: i64,
        timeout_ms: i64,
    ) -> Result<(), ChangeError> {
        self.expire(now_ms);
        let strict = self.is_fifo();
        let seq = handle.place.seq;
        let entry = self.entries.get(&seq).filter(|entry| !strict || entry.receives == handle.receives);
        let entry = entry.filter(|entry| matches!(entry.state, State::InFlight(_))).ok_or(ChangeError::NotInFlight)?;
        // By whole seconds, so that who asks at once for all of the time gets it.
        let taken_s = (now_ms - entry.taken_ms) / 1000;
        if taken_s * 1000 + timeout_ms > i64::from(limits::VISIBILITY_S_MAX) * 1000 {
            return Err(ChangeError::TooLong);
        }
        self.set_state(seq, if timeout_ms == 0 { State::Ready } else { State::InFlight(now_ms + timeout_ms) });
        self.dirty.insert(seq);
        Ok(())
    }

    /// Applies a new delay to the messages of a FIFO queue that still wait.
    pub(crate) fn set_delay(&mut self, now_ms: i64, delay_ms: i64) {
        let waiting =
            |(seq, entry): (&u64, &Entry)| matches!(entry.state, State::Delayed(_)).then_some((*seq, entry.sent_ms));
        let delayed: Vec<(u64, i64)> = self.entries.iter().filter_map(waiting).collect();
        for (seq, sent_ms) in delayed {
            self.set_state(seq, State::Delayed(sent_ms + delay_ms));
        }
        self.expire(now_ms);
    }

    /// The number below which everything goes when the queue is purged now.
    pub(crate) fn purge_floor(&self) -> u64 {
        self.last_seq + 1
    }

    /// Drops every message below the number.
    pub(crate) fn purge(&mut self, floor: u64) {
        let gone = |(seq, entry): (&u64, &Entry)| (*seq < floor && entry.state != State::Pending).then_some(*seq);
        let gone: Vec<u64> = self.entries.iter().filter_map(gone).collect();
        gone.into_iter().for_each(|seq| self.remove(seq));
        self.floor = floor;
        self.back.purge(floor);
    }

    /// How many messages there are of each kind, in memory and in the store.
    pub(crate) fn count(&self) -> Counts {
        let (waiting, delayed) = self.back.counts();
        Counts { visible: self.counts.visible + waiting, delayed: self.counts.delayed + delayed, ..self.counts }
    }

    /// The number of messages that the store held when the window was made.
    pub(crate) fn set_stored(&mut self, in_order: usize, delayed: usize) {
        self.back.set_stored(in_order, delayed);
    }

    /// Whether the place has been pulled: if there is no entry for it, there is no message.
    pub(crate) fn covers(&self, place: Place) -> bool {
        self.entries.contains_key(&place.seq) || self.back.covers(place)
    }

    /// What to read next from the store so that `wanted` messages can be received, or so that a place is covered.
    pub(crate) fn plan_pull(&self, now_ms: i64, wanted: usize, cover: Option<Place>) -> Option<Pull> {
        let room = self.has_room();
        let short = self.order.len() < wanted;
        self.back.plan(now_ms, room, short, self.before(), cover)
    }

    /// Numbers from here on are not durable yet, or not given.
    fn before(&self) -> u64 {
        self.pending.first().copied().unwrap_or(self.last_seq + 1)
    }

    /// A pull begins; one at a time.
    pub(crate) fn begin_pull(&mut self) {
        self.back.begin_pull();
    }

    /// Takes in what a pull has read. `full`: there may be more rows in its range. `next_due`: of the first row behind it.
    pub(crate) fn merge(
        &mut self,
        pull: &Pull,
        rows: Vec<Arrival>,
        full: bool,
        next_due: Option<u64>,
        now_ms: i64,
        delay_ms: i64,
    ) {
        let last = rows.last().map(|arrival| arrival.place);
        let floor = self.floor;
        let rows: Vec<Arrival> = rows.into_iter().filter(|arrival| arrival.place.seq >= floor).collect();
        self.back.pulled(pull, rows.len(), last.filter(|_| full), next_due);
        rows.into_iter().for_each(|arrival| self.arrive(arrival, now_ms, delay_ms));
    }

    /// The lowest number that may still be in the store; `None` when the store has none.
    pub(crate) fn oldest(&self) -> Option<u64> {
        let entry = self.entries.iter().filter(|(_, entry)| entry.due == 0).map(|(seq, _)| *seq).min();
        entry.or_else(|| self.back.has_more(self.before()).then(|| self.back.behind()))
    }

    /// A row was deleted for its age.
    pub(crate) fn swept(&mut self, place: Place) {
        if self.covers(place) {
            self.remove(place.seq);
        } else {
            self.back.swept();
        }
    }

    /// Notes leases that were found without their messages.
    pub(crate) fn add_stale(&mut self, places: impl IntoIterator<Item = Place>) {
        self.stale.extend(places);
    }

    /// Whether there are leases to write.
    pub(crate) fn is_dirty(&self) -> bool {
        !self.dirty.is_empty() || !self.stale.is_empty()
    }

    /// Takes up to `limit` leases to write, and all that must go.
    pub(crate) fn take_leases(&mut self, limit: usize) -> (Vec<(Place, Lease)>, Vec<Place>) {
        let seqs: Vec<u64> = self.dirty.iter().copied().take(limit).collect();
        let mut leases = Vec::with_capacity(seqs.len());
        for seq in seqs {
            self.dirty.remove(&seq);
            if let Some(entry) = self.entries.get_mut(&seq) {
                entry.leased = true;
                leases.push((Place { due: entry.due, seq }, entry.lease()));
            }
        }
        (leases, std::mem::take(&mut self.stale))
    }

    /// Ends what [`Window::take_leases`] began. Messages that were deleted meanwhile may have left their lease behind.
    pub(crate) fn leases_written(&mut self, places: &[Place], written: bool) {
        for place in places {
            match (self.entries.contains_key(&place.seq), written) {
                (true, false) => drop(self.dirty.insert(place.seq)),
                (false, true) => self.stale.push(*place),
                _ => {}
            }
        }
    }

    /// Entries; for bounds in tests.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }
}

impl Entry {
    fn new(due: u64, sent_ms: i64, state: State, group: Option<Arc<str>>) -> Self {
        Self { due, sent_ms, receives: 0, first_ms: 0, taken_ms: 0, state, group, leased: false, kept: None }
    }

    fn lease(&self) -> Lease {
        let until_ms = self.state.timer().unwrap_or(0);
        Lease { until_ms, receives: self.receives, first_ms: self.first_ms, taken_ms: self.taken_ms }
    }
}

impl State {
    fn timer(self) -> Option<i64> {
        match self {
            Self::Delayed(at) | Self::InFlight(at) => Some(at),
            _ => None,
        }
    }

    /// Whether it keeps its message group from others.
    fn is_busy(self) -> bool {
        matches!(self, Self::InFlight(_) | Self::Leaving(_))
    }
}

impl Counts {
    fn enter(&mut self, state: State) {
        if let Some(count) = self.of(state) {
            *count += 1;
        }
    }

    fn leave(&mut self, state: State) {
        if let Some(count) = self.of(state) {
            *count -= 1;
        }
    }

    fn of(&mut self, state: State) -> Option<&mut usize> {
        match state {
            State::Ready => Some(&mut self.visible),
            State::InFlight(_) => Some(&mut self.in_flight),
            State::Delayed(_) => Some(&mut self.delayed),
            State::Pending | State::Leaving(_) => None,
        }
    }
}
