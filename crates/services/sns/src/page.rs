//! Pages of lists.

use crate::error::{from_read, invalid};
use crate::limits;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use store::{Key, KeyRange, Record, Scan, Store, Table};

/// Where a page begins. Tokens are the last key of the page before.
pub(crate) struct Page {
    after: Option<Key>,
    size: usize,
}

impl Page {
    pub(crate) fn of(token: Option<&str>) -> Result<Self, Error> {
        Self::sized(token, limits::PAGE)
    }

    pub(crate) fn sized(token: Option<&str>, size: usize) -> Result<Self, Error> {
        let decode = |token: &str| Key::from_bytes(&STANDARD.decode(token).ok()?);
        let bad = || invalid("NextToken Reason: Token is invalid");
        let after = token.filter(|token| !token.is_empty()).map(|token| decode(token).ok_or_else(bad)).transpose()?;
        Ok(Self { after, size })
    }

    /// The page's rows among those with a prefix, and the next page's token.
    pub(crate) async fn read<T: Record>(
        &self,
        store: &Store,
        table: &Table<T>,
        prefix: &Key,
    ) -> Result<Rows<T>, Error> {
        let scan = Scan::range(KeyRange::prefix(prefix)).limit(self.size + 1);
        let scan = match &self.after {
            Some(key) => scan.after(key),
            None => scan,
        };
        let mut rows = store.scan(table, &scan).await.map_err(from_read)?;
        let more = rows.len() > self.size;
        rows.truncate(self.size);
        let token = rows.last().filter(|_| more).map(|(key, _)| STANDARD.encode(key.as_bytes()));
        Ok((rows, token))
    }
}

/// Rows, and the next page's token.
type Rows<T> = (Vec<(Key, T)>, Option<String>);
