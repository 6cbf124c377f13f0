//! Versions of managed policies.

use crate::answer::{self, version_id};
use crate::limits;
use crate::page::{Page, page};
use crate::policies::{check_managed, own, policy_in};
use crate::service::IamService;
use crate::texts::{delete_conflict, limit_exceeded, no_such_entity, not_stored, refuse};
use contract::Error;
use identity::aws_managed::{self, AwsManaged};
use identity::keys::{self, POLICIES};
use identity::records::PolicyVersion;

impl IamService {
    pub(crate) async fn version_create(
        &self,
        account: &str,
        arn: &str,
        document: &str,
        default: bool,
    ) -> Result<api::iam::PolicyVersion, Error> {
        let row = &own(account, arn)?;
        check_managed(document)?;
        let now_ms = self.now_ms();
        self.store()
            .transact("iam.create_policy_version", |tx| async move {
                let mut policy = policy_in(&tx, row, arn).await?;
                if policy.versions.len() >= limits::POLICY_VERSIONS_MAX {
                    return refuse(limit_exceeded(format!(
                        "A managed policy can have up to {} versions. Before you create a new version, you must delete an \
                         existing version.",
                        limits::POLICY_VERSIONS_MAX
                    )));
                }
                let number = policy.next_version;
                let version = PolicyVersion { number, document: document.to_owned(), created_ms: now_ms };
                policy.versions.push(version.clone());
                policy.next_version += 1;
                policy.updated_ms = now_ms;
                if default {
                    policy.default_version = number;
                }
                tx.put(&POLICIES, row, &policy)?;
                keys::bump_generation(&tx, account)?;
                Ok(answer::version(&version, policy.default_version, false))
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn version_get(
        &self,
        account: &str,
        arn: &str,
        id: &str,
    ) -> Result<api::iam::PolicyVersion, Error> {
        if let Some(policy) = aws_managed::find(arn) {
            let version = aws_version(policy);
            return if version_id(version.number) == id {
                Ok(answer::version(&version, version.number, true))
            } else {
                Err(missing(arn, id))
            };
        }
        let policy = self.policy(account, arn).await?;
        let version = number(id).and_then(|number| policy.version(number)).ok_or_else(|| missing(arn, id))?;
        Ok(answer::version(version, policy.default_version, true))
    }

    pub(crate) async fn version_delete(&self, account: &str, arn: &str, id: &str) -> Result<(), Error> {
        let row = &own(account, arn)?;
        self.store()
            .transact("iam.delete_policy_version", |tx| async move {
                let mut policy = policy_in(&tx, row, arn).await?;
                let Some(number) = number(id).filter(|number| policy.version(*number).is_some()) else {
                    return refuse(missing(arn, id));
                };
                if number == policy.default_version {
                    return refuse(delete_conflict("Cannot delete the default version of a policy."));
                }
                policy.versions.retain(|version| version.number != number);
                tx.put(&POLICIES, row, &policy)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    /// From the newest to the oldest.
    pub(crate) async fn version_list(
        &self,
        account: &str,
        arn: &str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<api::iam::PolicyVersion>, Error> {
        let (versions, default) = match aws_managed::find(arn) {
            Some(policy) => (vec![aws_version(policy)], policy.version),
            None => {
                let policy = self.policy(account, arn).await?;
                (policy.versions, policy.default_version)
            }
        };
        let newest_first = |version: &PolicyVersion| format!("{:010}", u32::MAX - version.number);
        let Page { items, truncated, marker } = page(versions, newest_first, marker, max_items)?;
        let items = items.iter().map(|version| answer::version(version, default, false)).collect();
        Ok(Page { items, truncated, marker })
    }
}

fn aws_version(policy: &AwsManaged) -> PolicyVersion {
    PolicyVersion { number: policy.version, document: policy.document.to_owned(), created_ms: policy.updated_ms }
}

/// 3 for `v3`.
pub(crate) fn number(id: &str) -> Option<u32> {
    id.strip_prefix('v')?.parse().ok()
}

fn missing(arn: &str, id: &str) -> Error {
    no_such_entity(format!("Policy {arn} version {id} does not exist or is not attachable."))
}
