//! The pollers of all enabled mappings.

use super::poller::{Poller, Settings};
use super::record::Mapping;
use super::worker;
use crate::service::LambdaService;
use contract::Error;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

/// By UUID.
#[derive(Default)]
pub(crate) struct Mappings {
    pollers: Mutex<HashMap<String, Arc<Poller>>>,
}

impl Mappings {
    /// Sees to it that a mapping is polled as it says.
    pub(crate) fn poll(&self, lambda: &Arc<LambdaService>, mapping: Mapping) -> Result<(), Error> {
        let uuid = mapping.uuid.clone();
        let settings = Settings::of(mapping)?;
        let mut pollers = self.pollers.lock();
        match pollers.get(&uuid) {
            Some(poller) => poller.reconfigure(settings),
            None => {
                let poller = Poller::new(Arc::downgrade(lambda), settings);
                pollers.insert(uuid, Arc::clone(&poller));
                worker::spawn(&poller);
            }
        }
        Ok(())
    }

    /// Ends a mapping's poller, once what it has taken is done with.
    pub(crate) async fn stop(&self, uuid: &str) {
        let found = self.pollers.lock().get(uuid).cloned();
        if let Some(poller) = found {
            poller.stop().await;
            self.pollers.lock().remove(uuid);
        }
    }

    /// Ends all, without waiting; for an emptied store.
    pub(crate) fn stop_all(&self) {
        self.pollers.lock().drain().for_each(|(_, poller)| poller.stop_soon());
    }

    /// What a mapping's poller says of itself.
    pub(crate) fn result(&self, uuid: &str) -> Option<String> {
        self.pollers.lock().get(uuid)?.result()
    }

    /// A function is there again, or has changed: who waited for it looks at once.
    pub(crate) fn function_changed(&self) {
        self.pollers.lock().values().for_each(|poller| poller.bell.notify_waiters());
    }
}
