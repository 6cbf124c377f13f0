//! Secrets are made.

use crate::core::Core;
use crate::error::{self, from_transaction};
use crate::find::SUFFIX_CHARS;
use crate::keys;
use crate::limits;
use crate::records::{CURRENT, SecretRecord, Value, Version};
use crate::seal::Open;
use crate::tags;
use crate::values::{self, check_same};
use api::secretsmanager::{CreateSecretRequest, CreateSecretResponse, error as aws};
use contract::Error;
use platform::Context;
use std::collections::BTreeMap;
use store::Abort;

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

fn check_name(name: &str) -> Result<(), Error> {
    let fits = |character: char| character.is_ascii_alphanumeric() || "-/_+=.@!".contains(character);
    if name.chars().count() > limits::NAME_CHARS_MAX || !name.chars().all(fits) {
        return Err(error::validation(
            "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
        ));
    }
    Ok(())
}

impl Core {
    pub(crate) async fn create_secret(
        &self,
        ctx: &Context,
        input: CreateSecretRequest,
    ) -> Result<CreateSecretResponse, Error> {
        check_name(&input.name)?;
        if input.r#type.is_some() || input.cross_account_primary_arn.is_some() {
            return Err(error::bad_request("Managed external secrets and cross-account replicas are not supported."));
        }
        let tags = tags::checked(input.tags)?;
        let open = values::given(input.secret_string, input.secret_binary)?;
        let token = input.client_request_token.unwrap_or_else(|| self.ids.uuid());
        if let Some(secret) = self.existing(ctx, &input.name).await? {
            return self.create_again(ctx, secret, open, token).await;
        }
        let now_ms = self.clock.now_ms();
        let mut secret = SecretRecord {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: input.name,
            suffix: self.ids.text(LETTERS, SUFFIX_CHARS),
            created_ms: now_ms,
            changed_ms: now_ms,
            description: input.description,
            kms_key_id: input.kms_key_id.filter(|id| !id.is_empty()),
            rotated_ms: None,
            accessed_ms: None,
            deletion_ms: None,
            tags,
            policy: None,
            rotation: None,
            running: None,
            versions: BTreeMap::new(),
            replicas: Vec::new(),
        };
        let value = match open {
            Some(open) => Some((token.clone(), self.seal(ctx, &secret, &token, &open).await?)),
            None => None,
        };
        if value.is_some() {
            let stages = vec![CURRENT.to_owned()];
            let key = secret.kms_key_id.clone();
            let version = Version { created_ms: now_ms, stages, filled: true, key, accessed_ms: None };
            secret.versions.insert(token.clone(), version);
        }
        self.insert(&secret, value.as_ref()).await?;
        let secret = match input.add_replica_regions {
            Some(regions) => {
                self.replicate(&secret, regions, input.force_overwrite_replica_secret == Some(true)).await?
            }
            None => secret,
        };
        Ok(CreateSecretResponse {
            arn: Some(secret.arn()),
            version_id: value.map(|_| token),
            replication_status: secret.replication_status(),
            name: Some(secret.name),
        })
    }

    /// A secret or replica under the name; one that is marked for deletion keeps its name.
    async fn existing(&self, ctx: &Context, name: &str) -> Result<Option<SecretRecord>, Error> {
        let found = self.secret_at(ctx.account.as_str(), ctx.region.as_str(), name).await?;
        match found {
            Some(secret) if secret.deletion_ms.is_some() => Err(error::bad_request(
                "You can't create this secret because a secret with this name is already scheduled for deletion.",
            )),
            found => Ok(found),
        }
    }

    /// The same request again is answered as the first; another one fails.
    async fn create_again(
        &self,
        ctx: &Context,
        secret: SecretRecord,
        open: Option<Open>,
        token: String,
    ) -> Result<CreateSecretResponse, Error> {
        let exists = || {
            let text = format!("The operation failed because the secret {} already exists.", secret.name);
            aws::resource_exists_exception(text)
        };
        let (Some(open), true) = (open, secret.versions.contains_key(&token)) else { return Err(exists()) };
        let there = self.value(ctx, &secret, &token).await?.ok_or_else(exists)?;
        check_same(&there, &open).map_err(|()| exists())?;
        Ok(CreateSecretResponse {
            arn: Some(secret.arn()),
            version_id: Some(token),
            replication_status: secret.replication_status(),
            name: Some(secret.name),
        })
    }

    async fn insert(&self, secret: &SecretRecord, value: Option<&(String, Value)>) -> Result<(), Error> {
        let row = &keys::row(secret);
        let now_ms = self.clock.now_ms();
        let outcome = self.store.transact("secretsmanager.create", |tx| async move {
            let there = tx.get(&keys::SECRETS, row).await?;
            if there.is_some_and(|there| there.deletion_ms.is_none_or(|deletion_ms| deletion_ms > now_ms)) {
                let text = format!("The operation failed because the secret {} already exists.", secret.name);
                return Err(Abort::User(aws::resource_exists_exception(text)));
            }
            tx.put(&keys::SECRETS, row, secret)?;
            if let Some((version, value)) = value {
                tx.put(&keys::VALUES, &keys::value(secret, version), value)?;
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }
}
