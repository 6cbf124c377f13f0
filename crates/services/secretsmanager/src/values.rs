//! Values: put, and read again.

use crate::core::Core;
use crate::error::{self, from_read};
use crate::keys;
use crate::limits;
use crate::records::{CURRENT, SecretRecord, Version};
use crate::seal::Open;
use api::secretsmanager::{
    GetSecretValueRequest, GetSecretValueResponse, PutSecretValueRequest, PutSecretValueResponse,
};
use bytes::Bytes;
use contract::{Error, Timestamp};
use platform::Context;
use zeroize::Zeroizing;

/// The value of a request; it may have one, text or bytes.
pub(crate) fn given(text: Option<String>, bytes: Option<Bytes>) -> Result<Option<Open>, Error> {
    match (text, bytes) {
        (Some(_), Some(_)) => Err(error::invalid(
            "You can't specify both a binary secret value and a string secret value in the same secret.",
        )),
        (Some(text), None) => Ok(Some(Open { binary: false, bytes: Zeroizing::new(text.into_bytes()) })),
        (None, Some(bytes)) => Ok(Some(Open { binary: true, bytes: Zeroizing::new(bytes.to_vec()) })),
        (None, None) => Ok(None),
    }
}

pub(crate) fn check_same(one: &Open, other: &Open) -> Result<(), ()> {
    if one.binary == other.binary && one.bytes == other.bytes { Ok(()) } else { Err(()) }
}

impl Open {
    /// As text, or as bytes.
    pub(crate) fn split(&self) -> (Option<String>, Option<Bytes>) {
        match self.binary {
            true => (None, Some(Bytes::from(self.bytes.to_vec()))),
            false => (Some(String::from_utf8_lossy(&self.bytes).into_owned()), None),
        }
    }
}

impl Core {
    /// A version's value; `None` when it has none.
    pub(crate) async fn value(
        &self,
        ctx: &Context,
        secret: &SecretRecord,
        version: &str,
    ) -> Result<Option<Open>, Error> {
        let value = self.store.get(&keys::VALUES, &keys::value(secret, version)).await.map_err(from_read)?;
        match value {
            Some(value) => self.unseal(ctx, secret, version, &value).await.map(Some),
            None => Ok(None),
        }
    }

    pub(crate) async fn put_secret_value(
        &self,
        ctx: &Context,
        input: PutSecretValueRequest,
    ) -> Result<PutSecretValueResponse, Error> {
        let open = given(input.secret_string, input.secret_binary)?;
        let open = open.ok_or_else(|| error::bad_request("You must provide either SecretString or SecretBinary."))?;
        let secret = self.primary(ctx, &input.secret_id).await?;
        let token = input.client_request_token.unwrap_or_else(|| self.ids.uuid());
        let stages = input.version_stages.unwrap_or_else(|| vec![CURRENT.to_owned()]);
        let secret = self.put_version(ctx, secret, &token, stages, open).await?;
        Ok(PutSecretValueResponse {
            arn: Some(secret.arn()),
            version_stages: secret.versions.get(&token).map(|version| version.stages.clone()),
            name: Some(secret.name),
            version_id: Some(token),
        })
    }

    /// Makes a version, or fills the one that a rotation has begun. The same version with the same value again changes nothing.
    pub(crate) async fn put_version(
        &self,
        ctx: &Context,
        secret: SecretRecord,
        token: &str,
        stages: Vec<String>,
        open: Open,
    ) -> Result<SecretRecord, Error> {
        if stages.len() > limits::STAGES_MAX {
            return Err(api::secretsmanager::error::limit_exceeded_exception("Too many staging labels."));
        }
        if let Some(there) = self.value(ctx, &secret, token).await? {
            check_same(&there, &open).map_err(|()| error::token_in_use(token, &secret.arn()))?;
            return Ok(secret);
        }
        let value = self.seal(ctx, &secret, token, &open).await?;
        let now_ms = self.clock.now_ms();
        let change = |record: &mut SecretRecord| {
            record.check_there()?;
            if record.versions.get(token).is_some_and(|version| version.filled) {
                return Err(error::token_in_use(token, &record.arn()));
            }
            let first = record.versions.values().all(|version| !version.filled);
            let key = record.kms_key_id.clone();
            let new = Version { created_ms: now_ms, stages: Vec::new(), filled: true, key, accessed_ms: None };
            let kept = record.versions.remove(token).map(|version| version.stages).unwrap_or_default();
            record.versions.insert(token.to_owned(), Version { stages: kept, ..new });
            stages.iter().for_each(|stage| record.move_stage(token, stage));
            if first {
                record.move_stage(token, CURRENT);
            }
            record.changed_ms = now_ms;
            Ok(())
        };
        self.change(&secret, &[(token.to_owned(), value)], change).await
    }

    pub(crate) async fn get_secret_value(
        &self,
        ctx: &Context,
        input: GetSecretValueRequest,
    ) -> Result<GetSecretValueResponse, Error> {
        let found = self.find(ctx, &input.secret_id).await?;
        let secret = &found.secret;
        secret.check_there()?;
        let id = wanted(secret, input.version_id.as_deref(), input.version_stage.as_deref())?;
        let open = self.value(ctx, secret, &id).await?;
        let open = open.ok_or_else(|| match &input.version_id {
            Some(id) => error::no_value("VersionId", id),
            None => error::no_value("staging label", input.version_stage.as_deref().unwrap_or(CURRENT)),
        })?;
        let version = secret.versions.get(&id).ok_or_else(|| error::no_value("VersionId", &id))?;
        let (secret_string, secret_binary) = open.split();
        let response = GetSecretValueResponse {
            arn: Some(found.arn()),
            name: Some(secret.name.clone()),
            version_stages: Some(version.stages.clone()),
            created_date: Some(Timestamp::from_ms(version.created_ms)),
            version_id: Some(id.clone()),
            secret_string,
            secret_binary,
        };
        self.touch(secret, &id).await?;
        Ok(response)
    }

    /// Notes the day of a read, once a day.
    async fn touch(&self, secret: &SecretRecord, version: &str) -> Result<(), Error> {
        let now_ms = self.clock.now_ms();
        let today_ms = Some(now_ms - now_ms.rem_euclid(limits::DAY_MS));
        let seen = |version: &Version| version.accessed_ms == today_ms;
        if secret.accessed_ms == today_ms && secret.versions.get(version).is_some_and(seen) {
            return Ok(());
        }
        let change = |record: &mut SecretRecord| {
            record.accessed_ms = today_ms;
            if let Some(version) = record.versions.get_mut(version) {
                version.accessed_ms = today_ms;
            }
            Ok(())
        };
        self.change(secret, &[], change).await.map(drop)
    }
}

/// The version that a read means.
fn wanted(secret: &SecretRecord, id: Option<&str>, stage: Option<&str>) -> Result<String, Error> {
    let Some(id) = id else {
        let stage = stage.unwrap_or(CURRENT);
        return secret.staged(stage).map(str::to_owned).ok_or_else(|| error::no_value("staging label", stage));
    };
    let version = secret.versions.get(id).ok_or_else(|| error::no_value("VersionId", id))?;
    match stage {
        Some(stage) if !version.stages.iter().any(|label| label == stage) => {
            Err(error::bad_request("You provided a VersionStage that is not associated to the provided VersionId."))
        }
        _ => Ok(id.to_owned()),
    }
}
