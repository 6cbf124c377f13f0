//! Secrets are changed.

use crate::core::Core;
use crate::error;
use crate::records::{CURRENT, PENDING, PREVIOUS, SecretRecord, Value};
use crate::values::given;
use api::secretsmanager::{UpdateSecretRequest, UpdateSecretResponse};
use contract::Error;
use platform::Context;

impl Core {
    pub(crate) async fn update_secret(
        &self,
        ctx: &Context,
        input: UpdateSecretRequest,
    ) -> Result<UpdateSecretResponse, Error> {
        if input.r#type.is_some() {
            return Err(error::bad_request("Managed external secrets are not supported."));
        }
        let open = given(input.secret_string, input.secret_binary)?;
        let mut secret = self.primary(ctx, &input.secret_id).await?;
        if let Some(key) = input.kms_key_id {
            secret = self.change_key(ctx, secret, Some(key).filter(|key| !key.is_empty())).await?;
        }
        if let Some(description) = input.description {
            let set = |record: &mut SecretRecord| {
                record.description = Some(description.clone());
                Ok(())
            };
            secret = self.edit(&secret, set).await?;
        }
        let mut version_id = None;
        if let Some(open) = open {
            let token = input.client_request_token.unwrap_or_else(|| self.ids.uuid());
            secret = self.put_version(ctx, secret, &token, vec![CURRENT.to_owned()], open).await?;
            version_id = Some(token);
        }
        Ok(UpdateSecretResponse { arn: Some(secret.arn()), name: Some(secret.name), version_id })
    }

    /// Takes another KMS key, and encrypts the versions in use under it.
    async fn change_key(
        &self,
        ctx: &Context,
        secret: SecretRecord,
        key: Option<String>,
    ) -> Result<SecretRecord, Error> {
        if secret.kms_key_id == key {
            return Ok(secret);
        }
        let under = SecretRecord { kms_key_id: key.clone(), ..secret.clone() };
        let mut values: Vec<(String, Value)> = Vec::new();
        let used =
            |stages: &[String]| stages.iter().any(|stage| [CURRENT, PENDING, PREVIOUS].contains(&stage.as_str()));
        for (id, _) in secret.versions.iter().filter(|(_, version)| version.filled && used(&version.stages)) {
            if let Some(open) = self.value(ctx, &secret, id).await? {
                values.push((id.clone(), self.seal(ctx, &under, id, &open).await?));
            }
        }
        let now_ms = self.clock.now_ms();
        let change = |record: &mut SecretRecord| {
            record.kms_key_id.clone_from(&key);
            record.changed_ms = now_ms;
            for (id, _) in &values {
                if let Some(version) = record.versions.get_mut(id) {
                    version.key.clone_from(&key);
                }
            }
            Ok(())
        };
        self.change(&secret, &values, change).await
    }
}
