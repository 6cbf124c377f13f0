//! Tags of profiles.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys::{self, PROFILE, Place};
use crate::limits;
use api::signer::error as aws;
use contract::{Error, Map};
use std::collections::BTreeMap;
use store::Abort;

fn bad(text: impl Into<String>) -> Error {
    aws::bad_request_exception(text.into())
}

/// The tags of a new profile.
pub(crate) fn of_new(given: Option<Map<String>>) -> Result<BTreeMap<String, String>, Error> {
    let tags: BTreeMap<String, String> = given.into_iter().flatten().collect();
    check(&tags).map(|()| tags)
}

fn check(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    match tags.len() > limits::TAGS_MAX {
        true => Err(bad(format!("A profile has at most {} tags.", limits::TAGS_MAX))),
        false => Ok(()),
    }
}

/// The profile of an ARN; its version may be named.
fn place(arn: &str) -> Result<Place, Error> {
    Place::parse(arn, PROFILE).map(|(place, _)| place).ok_or_else(|| bad(format!("Invalid resource ARN {arn}.")))
}

fn missing(arn: &str) -> Error {
    aws::not_found_exception(format!("Resource {arn} not found."))
}

impl Core {
    pub(crate) async fn tags_list(&self, arn: &str) -> Result<Map<String>, Error> {
        let found = self.store.get(&keys::PROFILES, &place(arn)?.key()).await.map_err(from_read)?;
        Ok(found.ok_or_else(|| missing(arn))?.tags.into_iter().collect())
    }

    pub(crate) async fn tags_change(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
    ) -> Result<(), Error> {
        let (key, change) = (&place(arn)?.key(), &change);
        let stored = self.store.transact("signer.profile.tag", |tx| async move {
            let Some(mut profile) = tx.get(&keys::PROFILES, key).await? else {
                return Err(Abort::User(missing(arn)));
            };
            change(&mut profile.tags);
            check(&profile.tags).map_err(Abort::User)?;
            tx.put(&keys::PROFILES, key, &profile)?;
            Ok(())
        });
        stored.await.map_err(from_transaction)
    }

    /// For policies that speak of them.
    pub(crate) async fn tags_known(&self, arn: &str) -> Vec<(String, String)> {
        self.tags_list(arn).await.unwrap_or_default()
    }
}
