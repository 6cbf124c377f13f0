//! When access keys of users were last used.

use super::IamAuthorizer;
use crate::keys::{self, KEY_USES};
use crate::limits;
use crate::records::KeyUse;
use contract::Service;
use parking_lot::Mutex;
use platform::Context;
use std::collections::HashMap;

/// What was written, by key; so that a key that is used all the time is written seldom.
#[derive(Default)]
pub(super) struct KeyUses(Mutex<HashMap<String, i64>>);

impl KeyUses {
    /// Whether this use should be written.
    fn is_news(&self, key: &str, now_ms: i64) -> bool {
        let mut all = self.0.lock();
        if all.get(key).is_some_and(|at_ms| (0..limits::KEY_USE_MS).contains(&(now_ms - at_ms))) {
            return false;
        }
        if all.len() >= limits::KEY_USES_MAX {
            all.clear();
        }
        all.insert(key.to_owned(), now_ms);
        true
    }

    pub(super) fn clear(&self) {
        self.0.lock().clear();
    }
}

impl IamAuthorizer {
    /// Notes a call of a user's own key, off the caller's path.
    pub(super) fn note_key(&self, ctx: &Context, service: &'static Service) {
        let user = ctx.principal.identity().filter(|identity| !identity.root && identity.session.is_none());
        let Some(key) = user.map(|user| user.access_key.as_str()).filter(|key| !key.is_empty()) else { return };
        let now_ms = self.clock.now_ms();
        if !self.key_uses.is_news(key, now_ms) {
            return;
        }
        let row = keys::access_key(key);
        let used =
            KeyUse { at_ms: now_ms, service: service.endpoint_prefix.to_owned(), region: ctx.region.to_string() };
        let store = self.directory.store().clone();
        tokio::spawn(async move {
            let (row, used) = (&row, &used);
            if let Err(error) = store.write("iam.key_use", |tx| async move { tx.put(&KEY_USES, row, used) }).await {
                tracing::warn!(?error, "could not note that an access key was used");
            }
        });
    }
}
