//! What was read from rows, kept for as long as no commit writes one of their tables.
//!
//! Always: a value is at least as new as the last write that was acknowledged before it was asked for. A commit wakes the watches
//! before its caller hears of it, and a value carries the moment before it was read.

use crate::limits;
use parking_lot::RwLock;
use std::collections::HashMap;
use store::{Key, Store, Watch};

/// Values by name.
pub(crate) struct Kept<V> {
    watches: Vec<Watch>,
    known: RwLock<HashMap<String, (u64, V)>>,
}

impl<V: Clone> Kept<V> {
    /// Of rows below these prefixes.
    pub(crate) fn new(store: &Store, prefixes: &[Key]) -> Self {
        Self { watches: prefixes.iter().map(|prefix| store.watch(prefix)).collect(), known: RwLock::default() }
    }

    /// The value of a name: the one that is kept if it is still true, else what `read` finds.
    ///
    /// # Errors
    /// Those of `read`; they are not kept.
    pub(crate) async fn get<E>(&self, name: &str, read: impl Future<Output = Result<V, E>>) -> Result<V, E> {
        let moment = self.moment();
        if let Some((_, value)) = self.known.read().get(name).filter(|(of, _)| *of == moment) {
            return Ok(value.clone());
        }
        let value = read.await?;
        let mut known = self.known.write();
        if known.len() >= limits::KEPT_MAX {
            known.clear();
        }
        known.insert(name.to_owned(), (moment, value.clone()));
        Ok(value)
    }

    /// The last commit that wrote one of the rows. It changes with every such commit.
    fn moment(&self) -> u64 {
        self.watches.iter().map(Watch::latest).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use store::{Batch, key};

    async fn write(store: &Store, table: &str) {
        store.commit(Batch::new().put(key![table, "row"], "value")).await.expect("it commits");
    }

    #[tokio::test]
    async fn a_value_is_read_again_after_a_write_of_its_tables_alone() {
        let store = Store::memory();
        let kept = Kept::new(&store, &[key!["one"], key!["two"]]);
        let reads = AtomicU32::new(0);
        let count = || kept.get("name", async { Ok::<_, ()>(reads.fetch_add(1, Ordering::Relaxed)) });
        assert_eq!((count().await, count().await), (Ok(0), Ok(0)));
        write(&store, "other").await;
        assert_eq!(count().await, Ok(0));
        write(&store, "two").await;
        assert_eq!((count().await, count().await), (Ok(1), Ok(1)));
        write(&store, "one").await;
        assert_eq!(count().await, Ok(2));
    }

    #[tokio::test]
    async fn what_a_write_overtakes_is_not_kept() {
        let store = Store::memory();
        let kept = Kept::new(&store, &[key!["one"]]);
        let overtaken = kept.get("name", async {
            write(&store, "one").await;
            Ok::<_, ()>("old")
        });
        assert_eq!(overtaken.await, Ok("old"));
        assert_eq!(kept.get("name", async { Ok::<_, ()>("new") }).await, Ok("new"));
    }

    #[tokio::test]
    async fn errors_are_not_kept() {
        let kept = Kept::new(&Store::memory(), &[]);
        assert_eq!(kept.get("name", async { Err::<u8, _>("broken") }).await, Err("broken"));
        assert_eq!(kept.get("name", async { Ok::<_, &str>(1) }).await, Ok(1));
    }
}
