//! Who makes sandboxes: the helper, and another one when it is lost.
//!
//! Always: all sandboxes of a lost helper are gone with it, and those who ask meanwhile wait for its successor.

use crate::limits;
use sandbox::{BootSpec, Error, Launcher, Sandbox};
use std::sync::{Arc, Weak};
use tokio::sync::watch;

/// The helper of the moment.
pub(crate) struct Supply {
    current: watch::Sender<Arc<Launcher>>,
}

impl Supply {
    /// Watches over the helper for as long as the result lives. Needs a running tokio runtime.
    pub(crate) fn new(launcher: Arc<Launcher>) -> Arc<Self> {
        let supply = Arc::new(Self { current: watch::Sender::new(launcher) });
        tokio::spawn(watch_over(Arc::downgrade(&supply)));
        supply
    }

    /// Makes a sandbox. When the helper is lost it is made by the next one.
    pub(crate) async fn boot(&self, spec: BootSpec) -> Result<Sandbox, String> {
        let mut current = self.current.subscribe();
        let launcher = Arc::clone(&current.borrow_and_update());
        match launcher.boot(spec.clone()).await {
            Err(Error::HelperGone) => {}
            done => return done.map_err(|error| error.to_string()),
        }
        let next = tokio::time::timeout(limits::HELPER_RESTART, current.changed()).await;
        if !matches!(next, Ok(Ok(()))) {
            return Err(Error::HelperGone.to_string());
        }
        let launcher = Arc::clone(&current.borrow());
        launcher.boot(spec).await.map_err(|error| error.to_string())
    }
}

/// Starts another helper whenever one has ended.
async fn watch_over(supply: Weak<Supply>) {
    loop {
        let Some(ended) = supply.upgrade().map(|supply| supply.current.borrow().ending()) else { return };
        ended.await;
        let Some(this) = supply.upgrade() else { return };
        tracing::error!("the sandboxes' helper is lost, and every environment with it; starting another one");
        let lost = Arc::clone(&this.current.borrow());
        let Some(next) = start_again(&lost, &supply).await else { return };
        this.current.send_replace(next);
    }
}

/// Tries until it works or nobody wants it any more.
async fn start_again(lost: &Launcher, wanted: &Weak<Supply>) -> Option<Arc<Launcher>> {
    let mut pause = limits::HELPER_PAUSE;
    loop {
        match lost.start_again().await {
            Ok(next) => return Some(next),
            Err(error) => tracing::error!(%error, "the sandboxes' helper did not start"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(limits::HELPER_PAUSE_MAX);
        wanted.upgrade()?;
    }
}
