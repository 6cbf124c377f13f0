//! What is too old or too much goes: the segments of the oldest traces first.

use crate::limits;
use crate::records::SEGMENTS;
use crate::service::XRayService;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use store::{Key, ReadError, Scan, WriteError};

/// Rows that go in one commit.
const AT_ONCE: usize = 500;

pub(crate) fn start(xray: &Arc<XRayService>) {
    tokio::spawn(look_again(Arc::downgrade(xray)));
}

async fn look_again(xray: Weak<XRayService>) {
    loop {
        let Some(this) = xray.upgrade() else { return };
        if let Err(error) = this.look().await {
            tracing::warn!(%error, "could not remove old segments");
        }
        let (clock, crowded) = (Arc::clone(&this.clock), Arc::clone(&this.crowded));
        drop(this);
        tokio::select! {
            () = clock.sleep_until(clock.now_ms() + limits::CHECK_MS) => {}
            () = crowded.notified() => {}
        }
    }
}

/// Why a look did not come to its end.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl XRayService {
    /// Removes what is not to be kept any more.
    pub(crate) async fn look(&self) -> Result<(), Trouble> {
        self.arrived.store(0, Ordering::Relaxed);
        let keys = self.store.keys(&SEGMENTS, &Scan::all()).await?;
        for some in surplus(&keys, self.clock.now_ms(), limits::SEGMENTS_MAX).chunks(AT_ONCE) {
            self.store
                .write("xray.forget", |tx| async move {
                    some.iter().for_each(|key| tx.delete(&SEGMENTS, key));
                    Ok(())
                })
                .await?;
        }
        Ok(())
    }
}

/// The keys of what is too old, and of what is too much of a place.
fn surplus(keys: &[Key], now_ms: i64, most: usize) -> Vec<Key> {
    let place = |key: &Key| (key.text(0).unwrap_or_default(), key.text(1).unwrap_or_default());
    let mut left: HashMap<(String, String), usize> = HashMap::new();
    keys.iter().for_each(|key| *left.entry(place(key)).or_default() += 1);
    let mut gone = Vec::new();
    for key in keys {
        let left = left.entry(place(key)).or_default();
        let began_ms = key.text(2).map_or(0, |trace| crate::read::began_ms(&trace));
        if *left > most || began_ms <= now_ms - limits::KEPT_MS {
            *left -= 1;
            gone.push(key.clone());
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(account: &str, seconds: i64, id: &str) -> Key {
        crate::records::place(account, "r").push(format!("1-{seconds:08x}-{:024}", 0).as_str()).push(id)
    }

    #[test]
    fn the_oldest_go_first() {
        let now_ms = limits::KEPT_MS + 10_000;
        let keys = [key("a", 10, "x"), key("a", 11, "x"), key("a", 11, "y"), key("a", 12, "x"), key("b", 11, "x")];
        assert_eq!(surplus(&keys, now_ms, 2), [keys[0].clone(), keys[1].clone()]);
        assert_eq!(surplus(&keys, now_ms, 10), [keys[0].clone()], "only what is too old");
        assert_eq!(surplus(&keys[3..], now_ms, 1), []);
    }
}
