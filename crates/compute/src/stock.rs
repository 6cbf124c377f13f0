//! Sandboxes booted ahead of need: complete and locked, the interpreter waiting, no code inside.
//!
//! Always: a sandbox is taken once, for one function version, and never comes back.

use crate::environment::{PLATFORM_API, RUNTIME_API};
use crate::limits;
use crate::pack::Pack;
use parking_lot::Mutex;
use sandbox::{Bind, BootSpec, Launcher, Sandbox};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A sandbox that waits for a function.
pub(crate) struct Booted {
    pub(crate) sandbox: Sandbox,
    pub(crate) pack: Arc<Pack>,
    /// The memory class that it was booted for.
    pub(crate) class: u32,
}

/// The booted sandboxes of every pack.
pub(crate) struct Stock {
    launcher: Arc<Launcher>,
    shelves: Mutex<HashMap<(String, u32), Arc<Shelf>>>,
    per_pack: usize,
}

#[derive(Default)]
struct Shelf {
    ready: Mutex<VecDeque<Booted>>,
    booting: AtomicUsize,
}

impl Stock {
    /// `per_pack` sandboxes are kept for each pack that has been used; 0 boots each one when it is needed.
    pub(crate) fn new(launcher: Arc<Launcher>, per_pack: usize) -> Arc<Self> {
        Arc::new(Self { launcher, shelves: Mutex::default(), per_pack })
    }

    /// A booted sandbox: one from the shelf, or one made now.
    pub(crate) async fn take(self: &Arc<Self>, pack: &Arc<Pack>, memory_mb: u32) -> Result<Booted, String> {
        let class = pack.memory_class(memory_mb);
        let shelf = self.shelf(pack, class);
        let ready = shelf.ready.lock().pop_front();
        let booted = match ready {
            Some(booted) => Ok(booted),
            None => boot(&self.launcher, pack, class).await,
        };
        self.refill(&shelf, pack, class);
        booted
    }

    fn shelf(&self, pack: &Arc<Pack>, class: u32) -> Arc<Shelf> {
        Arc::clone(self.shelves.lock().entry((pack.runtime.clone(), class)).or_default())
    }

    fn refill(self: &Arc<Self>, shelf: &Arc<Shelf>, pack: &Arc<Pack>, class: u32) {
        let have = shelf.ready.lock().len() + shelf.booting.load(Ordering::Acquire);
        for _ in have..self.per_pack {
            shelf.booting.fetch_add(1, Ordering::AcqRel);
            let (this, shelf, pack) = (Arc::clone(self), Arc::clone(shelf), Arc::clone(pack));
            tokio::spawn(async move {
                match boot(&this.launcher, &pack, class).await {
                    Ok(booted) => shelf.ready.lock().push_back(booted),
                    Err(error) => tracing::warn!(runtime = pack.runtime, error, "could not boot a sandbox ahead"),
                }
                shelf.booting.fetch_sub(1, Ordering::AcqRel);
            });
        }
    }

    /// Ends every waiting sandbox.
    pub(crate) fn clear(&self) {
        self.shelves.lock().clear();
    }
}

async fn boot(launcher: &Arc<Launcher>, pack: &Arc<Pack>, class: u32) -> Result<Booted, String> {
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
        ..BootSpec::new(pack.command(class))
    };
    let sandbox = launcher.boot(spec).await.map_err(|error| error.to_string())?;
    Ok(Booted { sandbox, pack: Arc::clone(pack), class })
}
