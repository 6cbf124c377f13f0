//! Tags of mappings.

use super::record::{MAPPINGS, mapping};
use crate::service::{LambdaService, refuse, settle_error};
use crate::tags::{self, Edit};
use crate::text;
use contract::Error;
use platform::Arn;
use store::{Abort, Key};

const RESOURCE: &str = "event-source-mapping:";

/// Whether an ARN is a mapping's.
pub(crate) fn is_mapping(arn: &str) -> bool {
    arn.parse::<Arn>().is_ok_and(|arn| arn.resource.starts_with(RESOURCE))
}

fn key(arn: &str) -> Result<Key, Error> {
    let arn: Arn = arn.parse().map_err(|_| text::invalid(format!("Invalid ARN: {arn}")))?;
    Ok(mapping(&arn.account, &arn.region, arn.resource.trim_start_matches(RESOURCE)))
}

/// Changes a mapping's tags in a transaction.
pub(crate) async fn change_tags(lambda: &LambdaService, arn: &str, edit: &Edit<'_>) -> Result<(), Error> {
    let key = &key(arn)?;
    lambda
        .store
        .transact("lambda.mapping.tag", |tx| async move {
            let Some(mut found) = tx.get(&MAPPINGS, key).await? else { return refuse(text::mapping_not_found(arn)) };
            edit(&mut found.tags);
            tags::check(&found.tags).map_err(Abort::User)?;
            tx.put(&MAPPINGS, key, &found)?;
            Ok(())
        })
        .await
        .map_err(settle_error)
}

/// A mapping's tags.
pub(crate) async fn tags_of(lambda: &LambdaService, arn: &str) -> Result<Vec<(String, String)>, Error> {
    let found = lambda.store.get(&MAPPINGS, &key(arn)?).await.map_err(Error::internal)?;
    Ok(found.ok_or_else(|| text::mapping_not_found(arn))?.tags)
}
