//! Tags of pipes.

use crate::core::Core;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use contract::{Error, Map};
use platform::Arn;
use std::collections::BTreeMap;
use store::{Abort, Key, key};

/// The pipe of an ARN: its row and its name.
fn named(text: &str) -> Result<(Key, String), Error> {
    let bad = || error::invalid(format!("Provided Arn is not in correct format. {text}"));
    let arn: Arn = text.parse().map_err(|_| bad())?;
    let name = arn.resource.strip_prefix("pipe/").ok_or_else(bad)?.to_owned();
    Ok((key![&arn.account, &arn.region, &name], name))
}

impl Core {
    /// Changes the tags of a pipe; whatever is under way with it goes on.
    pub(crate) async fn tags_change(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>),
    ) -> Result<(), Error> {
        let (key, name) = &named(arn)?;
        let change = &change;
        let stored = self.store.transact("pipes.pipe.tag", |tx| async move {
            let found = tx.get(&keys::PIPES, key).await?;
            let mut pipe = found.ok_or_else(|| Abort::User(error::missing(name)))?;
            change(&mut pipe.tags);
            if pipe.tags.len() > limits::TAGS_MAX {
                return Err(Abort::User(error::invalid("The number of tags exceeds the maximum of 50.")));
            }
            Ok(tx.put(&keys::PIPES, key, &pipe)?)
        });
        stored.await.map_err(from_transaction)
    }

    pub(crate) async fn tags_list(&self, arn: &str) -> Result<Map<String>, Error> {
        let (key, name) = named(arn)?;
        let found = self.store.get(&keys::PIPES, &key).await.map_err(from_read)?;
        Ok(found.ok_or_else(|| error::missing(&name))?.tags.into_iter().collect())
    }
}
