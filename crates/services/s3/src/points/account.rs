//! What an account blocks of public access, for all its buckets.
//!
//! Each bucket's row has a copy, so no request reads a second row for it; making a bucket reads the account's row in the same commit.

use super::manage::{blocks, check_account, show_blocks};
use super::records::AccountRecord;
use crate::core::Core;
use crate::records::Bucket;
use crate::{config, error, keys};
use api::s3control::{
    DeletePublicAccessBlockRequest, GetPublicAccessBlockOutput, GetPublicAccessBlockRequest,
    PutPublicAccessBlockRequest,
};
use contract::{Error, Value};
use platform::Context;
use serde_json::Value as Json;
use store::{Failure, Scan, Tx, key};

/// The name of the copy among a bucket's configurations.
pub(crate) const ACCOUNT_BLOCKS: &str = "account-public-access-block";

/// Gives a new bucket the blocks of its account.
pub(crate) async fn add_account_blocks(tx: &Tx, bucket: &mut Bucket) -> Result<(), Failure> {
    if let Some(account) = tx.get(&keys::ACCOUNTS, &key![bucket.owner.as_str()]).await? {
        bucket.configs.insert(ACCOUNT_BLOCKS.to_owned(), account.blocks);
    }
    Ok(())
}

impl Core {
    pub(super) async fn account_blocks(&self, account: &str) -> Result<Option<Json>, Error> {
        let found = self.store.get(&keys::ACCOUNTS, &key![account]).await.map_err(error::from_read)?;
        Ok(found.map(|account| account.blocks))
    }

    pub(super) async fn account_blocks_put(
        &self,
        ctx: &Context,
        input: PutPublicAccessBlockRequest,
    ) -> Result<(), Error> {
        check_account(ctx, &input.account_id)?;
        let blocks = blocks(Some(&input.public_access_block_configuration), false);
        self.set_account_blocks(&input.account_id, Some(config::write(blocks))).await
    }

    pub(super) async fn account_blocks_get(
        &self,
        ctx: &Context,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, Error> {
        check_account(ctx, &input.account_id)?;
        let found = self.account_blocks(&input.account_id).await?;
        let found = found.ok_or_else(|| {
            let text = "The public access block configuration was not found";
            Error::client(404, "NoSuchPublicAccessBlockConfiguration", text)
                .with_member("AccountId", Value::from(input.account_id.as_str()))
        })?;
        Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(show_blocks(&found)?) })
    }

    pub(super) async fn account_blocks_delete(
        &self,
        ctx: &Context,
        input: DeletePublicAccessBlockRequest,
    ) -> Result<(), Error> {
        check_account(ctx, &input.account_id)?;
        self.set_account_blocks(&input.account_id, None).await
    }

    /// Writes the account's row and the copies in its buckets, in one commit.
    async fn set_account_blocks(&self, account: &str, blocks: Option<Json>) -> Result<(), Error> {
        let blocks = &blocks;
        let committed = self.store.transact("s3.account", |tx| async move {
            let at = key![account];
            match blocks {
                Some(blocks) => tx.put(&keys::ACCOUNTS, &at, &AccountRecord { blocks: blocks.clone() })?,
                None => tx.delete(&keys::ACCOUNTS, &at),
            }
            let rows = tx.scan(&keys::BUCKETS, &Scan::all()).await?;
            for (at, mut bucket) in rows.into_iter().filter(|(_, bucket)| bucket.owner == account) {
                match blocks {
                    Some(blocks) => bucket.configs.insert(ACCOUNT_BLOCKS.to_owned(), blocks.clone()),
                    None => bucket.configs.remove(ACCOUNT_BLOCKS),
                };
                tx.put(&keys::BUCKETS, &at, &bucket)?;
            }
            Ok(())
        });
        committed.await.map_err(error::from_transaction)
    }
}
