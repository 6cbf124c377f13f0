//! The sweeper: deletes what is over. Deduplication ids after five minutes, archived messages after their days, subscriptions that
//! nobody has confirmed.

use crate::core::Core;
use crate::error::{from_read, from_write};
use crate::keys;
use crate::limits;
use crate::names::TopicName;
use crate::topic_settings::archive_days;
use contract::Error;
use std::collections::HashMap;
use store::{Key, Record, Scan, Table};

const DAY_MS: i64 = 24 * 3600 * 1000;

impl Core {
    pub(crate) async fn sweep_for_ever(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::error!(%error, source = ?error.source, "could not sweep SNS's rows");
            }
            self.clock.sleep_until(self.now_ms() + limits::SWEEP_MS).await;
        }
    }

    /// One run.
    pub(crate) async fn sweep(&self) -> Result<(), Error> {
        let now_ms = self.now_ms();
        self.sweep_table(&keys::DEDUPLICATIONS, |_, row| row.at_ms + limits::DEDUPLICATION_MS <= now_ms).await?;
        let days = self.archives().await?;
        self.sweep_table(&keys::ARCHIVE, |key, row| {
            let kept = key.number(0).and_then(|topic| days.get(&topic));
            kept.is_none_or(|days| row.message.at_ms + days * DAY_MS <= now_ms)
        })
        .await?;
        let topics = self.sweep_table(&keys::SUBSCRIPTIONS, |_, row| {
            !row.confirmed && row.created_ms + limits::CONFIRMATION_MS <= now_ms
        });
        for key in topics.await? {
            let part = |index| key.text(index).unwrap_or_default();
            let _turn = self.changing.lock().await;
            self.changed(&TopicName { account: part(0), region: part(1), name: part(2) });
        }
        Ok(())
    }

    /// The archives there are, by topic, and for how many days they keep a message.
    async fn archives(&self) -> Result<HashMap<u64, i64>, Error> {
        let topics = self.store.scan(&keys::TOPICS, &Scan::all()).await.map_err(from_read)?;
        let archive = |record: &crate::records::TopicRecord| {
            Some((record.id, archive_days(record.attributes.get("ArchivePolicy")?)?))
        };
        Ok(topics.iter().filter_map(|(_, record)| archive(record)).collect())
    }

    /// Deletes the rows that are over, page by page; gives their keys.
    async fn sweep_table<T: Record>(
        &self,
        table: &Table<T>,
        over: impl Fn(&Key, &T) -> bool,
    ) -> Result<Vec<Key>, Error> {
        let (mut after, mut all) = (None::<Key>, Vec::new());
        loop {
            let scan = Scan::all().limit(limits::SWEEP_ROWS);
            let scan = after.as_ref().map_or(scan.clone(), |key| scan.after(key));
            let rows = self.store.scan(table, &scan).await.map_err(from_read)?;
            let gone: Vec<Key> = rows.iter().filter(|(key, row)| over(key, row)).map(|(key, _)| key.clone()).collect();
            if !gone.is_empty() {
                let keys = &gone;
                let done = self.store.write("sns.sweep", |tx| async move {
                    keys.iter().for_each(|key| tx.delete(table, key));
                    Ok(())
                });
                done.await.map_err(from_write)?;
            }
            all.extend(gone);
            match rows.last() {
                Some((key, _)) if rows.len() == limits::SWEEP_ROWS => after = Some(key.clone()),
                _ => return Ok(all),
            }
        }
    }
}
