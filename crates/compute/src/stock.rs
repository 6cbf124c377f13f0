//! Sandboxes booted ahead of need: complete and locked, the interpreter waiting, no code inside.
//!
//! How many wait follows demand (`demand.rs`) within the memory that the machine can spare, and making them yields to the calls that
//! are under way: on a busy machine nothing is made ahead, and who needs a sandbox has it made for itself.
//! Always: a sandbox is taken once, for one function version, and never comes back.

use crate::demand::Demand;
use crate::environment::{PLATFORM_API, RUNTIME_API};
use crate::limits;
use crate::memory::Memory;
use crate::pack::Pack;
use crate::supply::Supply;
use parking_lot::Mutex;
use sandbox::{Bind, BootSpec, Sandbox};
use std::collections::{HashMap, VecDeque};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tokio::sync::oneshot;

/// A sandbox that waits for a function.
pub(crate) struct Booted {
    pub(crate) sandbox: Sandbox,
    pub(crate) pack: Arc<Pack>,
    /// The memory class that it was booted for.
    pub(crate) class: u32,
}

impl Booted {
    fn is_good(&self) -> bool {
        self.sandbox.is_alive() && !self.sandbox.is_orphaned()
    }
}

/// How many sandboxes of one kind wait, and how many are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolSize {
    /// The runtime id.
    pub runtime: String,
    /// The memory class in MB; 0 where the memory does not matter to the boot.
    pub class_mb: u32,
    /// Sandboxes that wait.
    pub ready: usize,
    /// Sandboxes that are being made.
    pub booting: usize,
    /// How many are to wait.
    pub wanted: usize,
}

/// The booted sandboxes of every pack.
pub(crate) struct Stock {
    supply: Arc<Supply>,
    shelves: Mutex<HashMap<(String, u32), Arc<Shelf>>>,
    /// How many of a kind wait at least, and at most.
    bounds: RangeInclusive<usize>,
    /// What all that wait may take, in MB.
    budget_mb: AtomicUsize,
    /// Environments that are being started for calls.
    starting: AtomicUsize,
    /// Sandboxes that are being made ahead of need.
    ahead: AtomicUsize,
    /// How much of both may go on at a time while sandboxes are made ahead.
    width: usize,
}

struct Shelf {
    pack: Arc<Pack>,
    class: u32,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    ready: VecDeque<Booted>,
    booting: usize,
    /// Of these, the ones that are made ahead: they yield to everything else.
    yielding: usize,
    waiters: VecDeque<oneshot::Sender<Result<Booted, String>>>,
    demand: Demand,
}

/// An environment that is being started; a moment after it is dropped, when its first call is likely to have been answered, sandboxes
/// are made ahead again.
pub(crate) struct Starting(Arc<Stock>);

impl Drop for Starting {
    fn drop(&mut self) {
        self.0.starting.fetch_sub(1, Ordering::AcqRel);
        let stock = Arc::downgrade(&self.0);
        tokio::spawn(async move {
            tokio::time::sleep(limits::REFILL_PAUSE).await;
            if let Some(stock) = stock.upgrade() {
                stock.refill();
            }
        });
    }
}

impl Stock {
    /// So many sandboxes are kept for each pack that has been used; 0 boots each one when it is needed.
    pub(crate) fn new(supply: Arc<Supply>, bounds: RangeInclusive<usize>, memory: Memory) -> Arc<Self> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Arc::new(Self {
            supply,
            shelves: Mutex::default(),
            bounds,
            budget_mb: AtomicUsize::new(limits::stock_budget_mb(memory)),
            starting: AtomicUsize::new(0),
            ahead: AtomicUsize::new(0),
            width: (cores / 2).max(1),
        })
    }

    /// Says that an environment is being started, until the result is dropped.
    pub(crate) fn starting(self: &Arc<Self>) -> Starting {
        self.starting.fetch_add(1, Ordering::AcqRel);
        Starting(Arc::clone(self))
    }

    /// A booted sandbox: one that waits, or the next one to be made.
    pub(crate) async fn take(self: &Arc<Self>, pack: &Arc<Pack>, memory_mb: u32) -> Result<Booted, String> {
        let shelf = self.shelf(pack, pack.memory_class(memory_mb));
        let next = {
            let mut state = shelf.state.lock();
            state.demand.note(Instant::now());
            if let Some(booted) = state.take_ready() {
                return Ok(booted);
            }
            let (sender, next) = oneshot::channel();
            state.waiters.push_back(sender);
            if state.lacks_boot() {
                state.booting += 1;
                self.boot(&shelf, false);
            }
            next
        };
        next.await.unwrap_or_else(|_| Err("the sandbox's boot was given up".to_owned()))
    }

    fn shelf(&self, pack: &Arc<Pack>, class: u32) -> Arc<Shelf> {
        let mut shelves = self.shelves.lock();
        let new = || Arc::new(Shelf { pack: Arc::clone(pack), class, state: Mutex::default() });
        Arc::clone(shelves.entry((pack.runtime.clone(), class)).or_insert_with(new))
    }

    /// Makes one sandbox in the background; the caller has counted it. `ahead` of need it also counts against the width, and is
    /// made with the least CPU weight until it has a function.
    fn boot(self: &Arc<Self>, shelf: &Arc<Shelf>, ahead: bool) {
        let (this, shelf) = (Arc::clone(self), Arc::clone(shelf));
        tokio::spawn(async move {
            let made = boot(&this.supply, &shelf.pack, shelf.class, ahead).await;
            if ahead {
                this.ahead.fetch_sub(1, Ordering::AcqRel);
            }
            if let Err(error) = &made {
                tracing::warn!(runtime = shelf.pack.runtime, error, "could not boot a sandbox");
            }
            let failed = made.is_err();
            shelf.deliver(made, ahead);
            // Who fails is not asked again before somebody needs one.
            if !failed {
                this.refill();
            }
        });
    }

    /// Makes what is missing, unless calls need the machine.
    fn refill(self: &Arc<Self>) {
        for shelf in self.short_shelves() {
            while self.has_room() && shelf.claim(self.wanted(&shelf)) {
                self.ahead.fetch_add(1, Ordering::AcqRel);
                self.boot(&shelf, true);
            }
        }
    }

    fn has_room(&self) -> bool {
        self.starting.load(Ordering::Acquire) + self.ahead.load(Ordering::Acquire) < self.width
    }

    /// The shelves in an order in which the emptiest comes first.
    fn short_shelves(&self) -> Vec<Arc<Shelf>> {
        let mut shelves: Vec<_> = self.shelves.lock().values().cloned().collect();
        shelves.sort_by_key(|shelf| shelf.state.lock().stocked());
        shelves
    }

    /// How many of a kind are to wait: by demand, within the kind's part of the memory for all; none while memory is short.
    fn wanted(&self, shelf: &Shelf) -> usize {
        let budget_mb = self.budget_mb.load(Ordering::Relaxed);
        if budget_mb == 0 {
            return 0;
        }
        let level = shelf.state.lock().demand.level(Instant::now());
        let most = budget_mb / limits::stock_member_mb(shelf.pack.family);
        level.min(most).clamp(*self.bounds.start(), *self.bounds.end())
    }

    /// Lets one sandbox of each kind go of which more wait than are wanted, and adapts to the memory that there is.
    pub(crate) fn trim(self: &Arc<Self>, memory: Memory) {
        self.budget_mb.store(limits::stock_budget_mb(memory), Ordering::Relaxed);
        let shelves: Vec<_> = self.shelves.lock().values().cloned().collect();
        for shelf in shelves {
            let wanted = self.wanted(&shelf);
            let gone = shelf.state.lock().surplus(wanted);
            drop(gone);
        }
        self.refill();
    }

    /// What waits and what is wanted, by kind.
    pub(crate) fn sizes(&self) -> Vec<PoolSize> {
        let shelves: Vec<_> = self.shelves.lock().values().cloned().collect();
        let mut sizes: Vec<_> = shelves.iter().map(|shelf| self.size(shelf)).collect();
        sizes.sort_by(|one, other| (&one.runtime, one.class_mb).cmp(&(&other.runtime, other.class_mb)));
        sizes
    }

    fn size(&self, shelf: &Shelf) -> PoolSize {
        let wanted = self.wanted(shelf);
        let state = shelf.state.lock();
        let (ready, booting) = (state.ready.len(), state.booting);
        PoolSize { runtime: shelf.pack.runtime.clone(), class_mb: shelf.class, ready, booting, wanted }
    }

    /// Ends every waiting sandbox.
    pub(crate) fn clear(&self) {
        self.shelves.lock().clear();
    }
}

impl Shelf {
    /// Claims the making of one more, if one is missing.
    fn claim(&self, wanted: usize) -> bool {
        let mut state = self.state.lock();
        let due = state.stocked() < wanted;
        state.booting += usize::from(due);
        state.yielding += usize::from(due);
        due
    }

    /// Hands a sandbox to who has waited longest, or shelves it; a failure is told to one who waits.
    fn deliver(&self, made: Result<Booted, String>, ahead: bool) {
        let mut state = self.state.lock();
        state.booting -= 1;
        state.yielding -= usize::from(ahead);
        if ahead && made.is_err() {
            return; // whoever waits has one that is made for it
        }
        let mut made = made;
        while let Some(waiter) = state.waiters.pop_front() {
            match waiter.send(made) {
                Ok(()) => return,
                Err(back) => made = back,
            }
        }
        if let Ok(booted) = made {
            state.ready.push_back(booted);
        }
    }
}

impl State {
    /// The one that has waited longest: it is most likely to be wholly awake. One that is lost is let go.
    fn take_ready(&mut self) -> Option<Booted> {
        loop {
            let booted = self.ready.pop_front()?;
            if booted.is_good() {
                return Some(booted);
            }
        }
    }

    /// Whether more wait than sandboxes are being made for them. One that is made ahead may come to them first, but on a busy machine
    /// its turn comes last.
    fn lacks_boot(&self) -> bool {
        self.booting - self.yielding < self.waiters.len()
    }

    /// What waits, or will when it is made and those who wait have theirs.
    fn stocked(&self) -> usize {
        (self.ready.len() + self.booting).saturating_sub(self.waiters.len())
    }

    /// What is to go: what has died, and one too many if there is.
    fn surplus(&mut self, wanted: usize) -> Vec<Booted> {
        let (alive, mut gone): (Vec<_>, Vec<_>) = self.ready.drain(..).partition(Booted::is_good);
        self.ready = alive.into();
        if self.ready.len() > wanted {
            gone.extend(self.ready.pop_back());
        }
        gone
    }
}

async fn boot(supply: &Supply, pack: &Arc<Pack>, class: u32, ahead: bool) -> Result<Booted, String> {
    let spec = BootSpec {
        binds: pack.binds.iter().map(|(host, inside)| Bind::new(host, inside)).collect(),
        parent: pack.parent(class),
        env: pack.boot_environment.clone(),
        listeners: [RUNTIME_API, PLATFORM_API]
            .iter()
            .map(|address| address.parse().expect("a literal address"))
            .collect(),
        control: true,
        log: pack.has_log_pipe(),
        tmp_mb: limits::STOCK_TMP_MB,
        memory_mb: limits::STOCK_MEMORY_MB,
        yields: ahead,
        ..BootSpec::new(pack.command(class))
    };
    let sandbox = supply.boot(spec).await?;
    Ok(Booted { sandbox, pack: Arc::clone(pack), class })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(state: &mut State) -> oneshot::Receiver<Result<Booted, String>> {
        let (sender, next) = oneshot::channel();
        state.waiters.push_back(sender);
        next
    }

    #[test]
    fn who_needs_a_sandbox_does_not_wait_for_one_that_yields() {
        let mut state = State { booting: 1, yielding: 1, ..State::default() };
        let _first = wait(&mut state);
        assert!(state.lacks_boot());
        state.booting += 1;
        assert!(!state.lacks_boot(), "one is made for it");
        let _second = wait(&mut state);
        assert!(state.lacks_boot(), "and one for each other");
    }
}
