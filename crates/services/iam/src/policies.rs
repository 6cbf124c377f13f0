//! Managed policies.

use crate::answer::{self, Uses};
use crate::document::{check, size};
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{already_exists, delete_conflict, invalid_input, not_stored, policy_not_found, quota, refuse};
use crate::{limits, tags};
use api::iam::{CreatePolicyRequest, ListPoliciesRequest};
use contract::Error;
use identity::keys::{self, ATTACHMENTS, POLICIES, Use};
use identity::records::{ManagedPolicy, PolicyVersion};
use identity::{aws_managed, ids, policy_name};
use policy::Grammar;
use store::{Abort, Key, Scan, Tx};

impl IamService {
    pub(crate) async fn policy_create(
        &self,
        account: &str,
        input: CreatePolicyRequest,
    ) -> Result<api::iam::Policy, Error> {
        check_managed(&input.policy_document)?;
        let now_ms = self.now_ms();
        let policy = &ManagedPolicy {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "ANPA", account),
            description: input.description,
            created_ms: now_ms,
            updated_ms: now_ms,
            tags: tags::checked(input.tags)?,
            versions: vec![PolicyVersion { number: 1, document: input.policy_document, created_ms: now_ms }],
            default_version: 1,
            next_version: 2,
            name: input.policy_name,
        };
        let row = &keys::named(account, &policy.name);
        self.store()
            .transact("iam.create_policy", |tx| async move {
                if tx.get(&POLICIES, row).await?.is_some() {
                    let text =
                        format!("A policy called {} already exists. Duplicate names are not allowed.", policy.name);
                    return refuse(already_exists(text));
                }
                tx.put(&POLICIES, row, policy)?;
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)?;
        let told = (!policy.tags.is_empty()).then(|| tags::answered(&policy.tags));
        Ok(api::iam::Policy { tags: told, ..answer::listed_policy(policy, Uses::default()) })
    }

    pub(crate) async fn policy_get(&self, account: &str, arn: &str) -> Result<api::iam::Policy, Error> {
        let uses = self.policy_uses(account, arn).await?;
        if let Some(policy) = aws_managed::find(arn) {
            return Ok(answer::aws_policy(policy, uses));
        }
        Ok(answer::policy(&self.policy(account, arn).await?, uses))
    }

    pub(crate) async fn policy_delete(&self, account: &str, arn: &str) -> Result<(), Error> {
        let row = &own(account, arn)?;
        self.store()
            .transact("iam.delete_policy", |tx| async move {
                let policy = policy_in(&tx, row, arn).await?;
                for used in [Use::Permissions, Use::Boundary] {
                    let scan = Scan::prefix(&keys::attachments(account, arn, used)).limit(1);
                    if !tx.scan(&ATTACHMENTS, &scan).await?.is_empty() {
                        return refuse(delete_conflict("Cannot delete a policy attached to entities."));
                    }
                }
                if policy.versions.len() > 1 {
                    return refuse(delete_conflict(
                        "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                         versions. The default version is deleted with the policy.",
                    ));
                }
                tx.delete(&POLICIES, row);
                Ok(keys::bump_generation(&tx, account)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn policy_list(
        &self,
        account: &str,
        input: &ListPoliciesRequest,
    ) -> Result<Page<api::iam::Policy>, Error> {
        let mut found = Vec::new();
        if input.scope.as_deref() != Some("AWS") {
            let rows = self.store().scan(&POLICIES, &Scan::prefix(&keys::account(account))).await;
            for (_, policy) in rows.map_err(Error::internal)? {
                let uses = self.policy_uses(account, &policy.arn()).await?;
                found.push((answer::listed_policy(&policy, uses), uses));
            }
        }
        if input.scope.as_deref() != Some("Local") {
            for policy in aws_managed::all() {
                let uses = self.policy_uses(account, &policy.arn()).await?;
                let listed = api::iam::Policy { description: None, tags: None, ..answer::aws_policy(policy, uses) };
                found.push((listed, uses));
            }
        }
        let wanted = found.into_iter().filter(|(policy, uses)| is_wanted(input, policy, *uses));
        let key = |policy: &api::iam::Policy| policy.arn.clone().unwrap_or_default();
        page(wanted.map(|(policy, _)| policy).collect(), key, input.marker.as_deref(), input.max_items)
    }

    /// A customer managed policy of the account.
    pub(crate) async fn policy(&self, account: &str, arn: &str) -> Result<ManagedPolicy, Error> {
        let row = own(account, arn)?;
        let found = self.store().get(&POLICIES, &row).await.map_err(Error::internal)?;
        found.filter(|policy| policy.arn() == arn).ok_or_else(|| policy_not_found(arn))
    }

    pub(crate) async fn policy_uses(&self, account: &str, arn: &str) -> Result<Uses, Error> {
        let permissions = self.uses(account, arn, Use::Permissions).await?;
        Ok(Uses { permissions, boundary: self.uses(account, arn, Use::Boundary).await? })
    }
}

/// The row of a policy that the account may change.
pub(crate) fn own(account: &str, arn: &str) -> Result<Key, Error> {
    let (owner, name) = policy_name(arn).ok_or_else(|| invalid_input(format!("ARN {arn} is not valid.")))?;
    if owner == account {
        Ok(keys::named(account, &name))
    } else {
        Err(invalid_input("Policy is outside your own account."))
    }
}

/// The policy of a row, if its path is that of the ARN too.
pub(crate) async fn policy_in(tx: &Tx, row: &Key, arn: &str) -> Result<ManagedPolicy, Abort<Error>> {
    let found = tx.get(&POLICIES, row).await?.filter(|policy| policy.arn() == arn);
    found.ok_or_else(|| Abort::User(policy_not_found(arn)))
}

/// Refuses what is no managed policy or too long for one.
pub(crate) fn check_managed(document: &str) -> Result<(), Error> {
    check(document, Grammar::Managed)?;
    if size(document) > limits::MANAGED_POLICY_CHARACTERS_MAX {
        return Err(quota("PolicySize", limits::MANAGED_POLICY_CHARACTERS_MAX));
    }
    Ok(())
}

fn is_wanted(input: &ListPoliciesRequest, policy: &api::iam::Policy, uses: Uses) -> bool {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let used = match input.policy_usage_filter.as_deref() {
        Some("PermissionsPolicy") => uses.boundary == 0 || uses.permissions > 0,
        Some("PermissionsBoundary") => uses.boundary > 0,
        _ => true,
    };
    let attached = input.only_attached != Some(true) || uses.permissions + uses.boundary > 0;
    used && attached && policy.path.as_deref().is_some_and(|path| path.starts_with(prefix))
}
