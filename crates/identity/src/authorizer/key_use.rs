//! When access keys of users were last used, and which services by whom. What is noted is at most a quarter of an hour old.

use super::IamAuthorizer;
use super::decide::prefix;
use crate::keys::{self, KEY_USES, SERVICE_USES};
use crate::limits;
use crate::records::{KeyUse, ServiceUse};
use contract::Service;
use parking_lot::Mutex;
use platform::{Context, Identity, SessionKind};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};

/// When something was last written, by its hash; so that what is used all the time is written seldom. Of two with one hash the
/// second is written late.
#[derive(Default)]
pub(super) struct KeyUses {
    hasher: RandomState,
    written: Mutex<HashMap<u64, i64>>,
}

impl KeyUses {
    /// Whether this use should be written.
    fn is_news(&self, what: impl Hash, now_ms: i64) -> bool {
        let hash = self.hasher.hash_one(what);
        let mut all = self.written.lock();
        if all.get(&hash).is_some_and(|at_ms| (0..limits::KEY_USE_MS).contains(&(now_ms - at_ms))) {
            return false;
        }
        if all.len() >= limits::KEY_USES_MAX {
            all.clear();
        }
        all.insert(hash, now_ms);
        true
    }

    pub(super) fn clear(&self) {
        self.written.lock().clear();
    }
}

impl IamAuthorizer {
    /// Notes a call of a user or a role, off the caller's path, whether it will be allowed or not.
    pub(super) fn note_use(&self, ctx: &Context, service: &'static Service) {
        self.note_key(ctx, service);
        self.note_service(ctx, service);
    }

    fn note_service(&self, ctx: &Context, service: &'static Service) {
        let Some((identity, arn, id)) = ctx.principal.identity().and_then(somebody) else { return };
        let (now_ms, prefix) = (self.clock.now_ms(), prefix(service));
        if !self.key_uses.is_news((arn, id, prefix), now_ms) {
            return;
        }
        let row = keys::service_use(identity.account.as_str(), arn, prefix);
        let used = ServiceUse { id: id.to_owned(), at_ms: now_ms, region: ctx.region.to_string() };
        let store = self.directory.store().clone();
        tokio::spawn(async move {
            let (row, used) = (&row, &used);
            let written = store.write("iam.service_use", |tx| async move { tx.put(&SERVICE_USES, row, used) }).await;
            if let Err(error) = written {
                tracing::warn!(?error, "could not note that a service was used");
            }
        });
    }

    /// Notes a call of a user's own key.
    fn note_key(&self, ctx: &Context, service: &'static Service) {
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

/// The user or role behind a call: its ARN and its id.
fn somebody(identity: &Identity) -> Option<(&Identity, &str, &str)> {
    let id = identity.user_id.split(':').next().unwrap_or_default();
    match &identity.session {
        _ if identity.root => None,
        None => Some((identity, &identity.arn, id)),
        Some(session) if session.unmanaged || session.kind == SessionKind::Federated => None,
        Some(session) => Some((identity, &session.role_arn, id)),
    }
}
