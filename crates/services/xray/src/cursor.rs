//! Walks through stored traces one after another, with a bounded number of rows in memory.

use crate::document::Document;
use crate::error::from_read;
use crate::limits;
use crate::records::{SEGMENTS, SegmentRecord};
use contract::Error;
use std::collections::VecDeque;
use store::{Key, KeyRange, Scan, Store};

/// See the module.
pub(crate) struct Cursor<'a> {
    store: &'a Store,
    from: Key,
    before: Key,
    /// Rows that one read brings.
    rows: usize,
    read: VecDeque<(String, SegmentRecord)>,
    /// All is read.
    ended: bool,
}

impl<'a> Cursor<'a> {
    /// The traces whose keys lie from one on and before another.
    pub(crate) fn new(store: &'a Store, from: Key, before: Key, rows: usize) -> Self {
        Self { store, from, before, rows, read: VecDeque::new(), ended: false }
    }

    /// The next trace; of one with more segments than [`limits::TRACE_SEGMENTS_MAX`], the first of them.
    pub(crate) async fn next(&mut self) -> Result<Option<(String, Vec<Document>)>, Error> {
        let Some(trace) = self.peek().await? else { return Ok(None) };
        let mut documents = Vec::new();
        while self.peek().await?.is_some_and(|next| next == trace)
            && let Some((_, record)) = self.read.pop_front()
        {
            if documents.len() < limits::TRACE_SEGMENTS_MAX {
                documents.extend(Document::read(&record.document));
            }
        }
        Ok(Some((trace, documents)))
    }

    /// Whose the next row is.
    async fn peek(&mut self) -> Result<Option<String>, Error> {
        if self.read.is_empty() && !self.ended {
            self.fill().await?;
        }
        Ok(self.read.front().map(|(trace, _)| trace.clone()))
    }

    async fn fill(&mut self) -> Result<(), Error> {
        let scan = Scan::range(KeyRange::between(&self.from, &self.before)).limit(self.rows);
        let rows = self.store.scan(&SEGMENTS, &scan).await.map_err(from_read)?;
        self.ended = rows.len() < self.rows;
        if let Some((last, _)) = rows.last() {
            self.from = last.clone().push("");
        }
        self.read.extend(rows.into_iter().map(|(key, record)| (key.text(2).unwrap_or_default(), record)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{began, place};
    use store::Abort;

    #[tokio::test]
    async fn traces_come_whole_whatever_a_read_brings() {
        let (store, place) = (Store::memory(), &place("a", "r"));
        let counts = [(10, 1), (11, 3), (12, 2), (14, 4)];
        let stored = store.transact("test", |tx| async move {
            for (seconds, count) in counts {
                for number in 0..count {
                    let key =
                        place.clone().push(format!("1-{seconds:08x}-x").as_str()).push(format!("{number}").as_str());
                    let record = SegmentRecord { document: "{}".to_owned(), received_ms: 0 };
                    tx.put(&SEGMENTS, &key, &record)?;
                }
            }
            Ok::<(), Abort<Error>>(())
        });
        stored.await.expect("stored");
        for rows in [1, 2, 3, 5, 100] {
            let mut cursor = Cursor::new(&store, began(place, 11), began(place, 14), rows);
            let mut seen = Vec::new();
            while let Some((trace, documents)) = cursor.next().await.expect("read") {
                seen.push((trace, documents.len()));
            }
            assert_eq!(seen, [("1-0000000b-x".to_owned(), 3), ("1-0000000c-x".to_owned(), 2)], "{rows}");
        }
    }
}
