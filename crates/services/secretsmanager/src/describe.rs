//! What a secret is, without its value.

use crate::core::Core;
use crate::find::Found;
use crate::limits;
use crate::page::Page;
use crate::records::{Rotation, SecretRecord};
use crate::tags;
use api::secretsmanager::{
    DescribeSecretRequest, DescribeSecretResponse, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse,
    RotationRulesType, SecretListEntry, SecretVersionsListEntry,
};
use contract::{Error, Map, Timestamp};
use platform::Context;

fn rules(rotation: &Rotation) -> RotationRulesType {
    RotationRulesType {
        automatically_after_days: rotation.days,
        duration: rotation.duration.clone(),
        schedule_expression: rotation.expression.clone(),
    }
}

impl SecretRecord {
    /// Versions with a label, and their labels.
    fn stages(&self) -> Option<Map<Vec<String>>> {
        let labelled = self.versions.iter().filter(|(_, version)| !version.stages.is_empty());
        let stages: Map<Vec<String>> = labelled.map(|(id, version)| (id.clone(), version.stages.clone())).collect();
        (!stages.is_empty()).then_some(stages)
    }

    fn next_rotation_ms(&self) -> Option<i64> {
        self.rotation.as_ref().filter(|rotation| rotation.enabled).and_then(|rotation| rotation.next_ms)
    }

    /// As a list shows it.
    pub(crate) fn entry(&self) -> SecretListEntry {
        let time = |ms: Option<i64>| ms.map(Timestamp::from_ms);
        let rotation = self.rotation.as_ref();
        SecretListEntry {
            arn: Some(self.arn()),
            name: Some(self.name.clone()),
            description: self.description.clone(),
            kms_key_id: self.kms_key_id.clone(),
            rotation_enabled: rotation.map(|rotation| rotation.enabled),
            rotation_lambda_arn: rotation.map(|rotation| rotation.function.clone()),
            rotation_rules: rotation.map(rules),
            last_rotated_date: time(self.rotated_ms),
            last_changed_date: time(Some(self.changed_ms)),
            last_accessed_date: time(self.accessed_ms),
            deleted_date: time(self.deletion_ms),
            next_rotation_date: time(self.next_rotation_ms()),
            tags: tags::listed(self),
            secret_versions_to_stages: self.stages(),
            created_date: time(Some(self.created_ms)),
            primary_region: (!self.replicas.is_empty()).then(|| self.region.clone()),
            ..SecretListEntry::default()
        }
    }
}

impl Core {
    pub(crate) async fn describe_secret(
        &self,
        ctx: &Context,
        input: DescribeSecretRequest,
    ) -> Result<DescribeSecretResponse, Error> {
        let found = self.find(ctx, &input.secret_id).await?;
        let entry = found.secret.entry();
        Ok(DescribeSecretResponse {
            arn: Some(found.arn()),
            name: entry.name,
            description: entry.description,
            kms_key_id: entry.kms_key_id,
            rotation_enabled: entry.rotation_enabled,
            rotation_lambda_arn: entry.rotation_lambda_arn,
            rotation_rules: entry.rotation_rules,
            last_rotated_date: entry.last_rotated_date,
            last_changed_date: entry.last_changed_date,
            last_accessed_date: entry.last_accessed_date,
            deleted_date: entry.deleted_date,
            next_rotation_date: entry.next_rotation_date,
            tags: entry.tags,
            version_ids_to_stages: entry.secret_versions_to_stages,
            created_date: entry.created_date,
            primary_region: entry.primary_region,
            replication_status: found.secret.replication_status(),
            ..DescribeSecretResponse::default()
        })
    }

    pub(crate) async fn list_secret_version_ids(
        &self,
        ctx: &Context,
        input: ListSecretVersionIdsRequest,
    ) -> Result<ListSecretVersionIdsResponse, Error> {
        let page = Page::of(input.max_results, input.next_token.as_deref(), limits::PAGE_DEFAULT)?;
        let found: Found = self.find(ctx, &input.secret_id).await?;
        let all = input.include_deprecated == Some(true);
        let key = |key: &Option<String>| vec![key.clone().unwrap_or_else(|| "DefaultEncryptionKey".to_owned())];
        let versions = found.secret.versions.iter().filter(|(_, version)| all || !version.stages.is_empty());
        let versions = versions.map(|(id, version)| SecretVersionsListEntry {
            version_id: Some(id.clone()),
            version_stages: (!version.stages.is_empty()).then(|| version.stages.clone()),
            last_accessed_date: version.accessed_ms.map(Timestamp::from_ms),
            created_date: Some(Timestamp::from_ms(version.created_ms)),
            kms_key_ids: Some(key(&version.key)),
        });
        let (versions, next_token) = page.cut(versions.collect());
        Ok(ListSecretVersionIdsResponse {
            versions: Some(versions),
            next_token,
            arn: Some(found.arn()),
            name: Some(found.secret.name),
        })
    }
}
