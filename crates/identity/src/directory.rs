//! Who there is: reads of IAM's rows.

use crate::aws_managed;
use crate::keys::{self, ACCESS_KEYS, GENERATIONS, POLICIES, ROLES, USERS};
use crate::records::{AccessKey, ManagedPolicy, Role, User};
use crate::sessions::role_name;
use platform::Arn;
use policy::{Attached, Caller, Context, Grammar, Policy, PolicySet, Request, evaluate};
use std::sync::Arc;
use store::{ReadError, Store};

/// IAM's rows, read-only. Cheap to clone.
#[derive(Clone)]
pub struct Directory {
    store: Store,
}

/// Whether a role lets a service assume it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Its trust policy allows it.
    Trusted,
    /// It exists and does not.
    NotTrusted,
    /// There is no such role.
    NoSuchRole,
}

impl Directory {
    /// Over a store.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    /// The store below.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// A role by its name.
    ///
    /// # Errors
    /// The store's.
    pub async fn role(&self, account: &str, name: &str) -> Result<Option<Role>, ReadError> {
        self.store.get(&ROLES, &keys::named(account, name)).await
    }

    /// A role by its ARN, path included and in its exact case.
    ///
    /// # Errors
    /// The store's.
    pub async fn role_by_arn(&self, arn: &str) -> Result<Option<Role>, ReadError> {
        let Some((account, name)) = role_name(arn) else { return Ok(None) };
        Ok(self.role(&account, &name).await?.filter(|role| role.arn() == arn))
    }

    /// A user by its name.
    ///
    /// # Errors
    /// The store's.
    pub async fn user(&self, account: &str, name: &str) -> Result<Option<User>, ReadError> {
        self.store.get(&USERS, &keys::named(account, name)).await
    }

    /// An access key of a user or a root.
    ///
    /// # Errors
    /// The store's.
    pub async fn access_key(&self, id: &str) -> Result<Option<AccessKey>, ReadError> {
        self.store.get(&ACCESS_KEYS, &keys::access_key(id)).await
    }

    /// A customer managed policy by its ARN.
    ///
    /// # Errors
    /// The store's.
    pub async fn policy_by_arn(&self, arn: &str) -> Result<Option<ManagedPolicy>, ReadError> {
        let Some((account, name)) = policy_name(arn) else { return Ok(None) };
        let found = self.store.get(&POLICIES, &keys::named(&account, &name)).await?;
        Ok(found.filter(|policy| policy.arn() == arn))
    }

    /// The text in force of a managed policy, AWS's or the account's own.
    ///
    /// # Errors
    /// The store's.
    pub async fn policy_document(&self, arn: &str) -> Result<Option<String>, ReadError> {
        if let Some(policy) = aws_managed::find(arn) {
            return Ok(Some(policy.document.to_owned()));
        }
        let policy = self.policy_by_arn(arn).await?;
        Ok(policy.and_then(|policy| policy.version(policy.default_version).map(|version| version.document.clone())))
    }

    /// What changes whenever a decision in the account may.
    ///
    /// # Errors
    /// The store's.
    pub(crate) async fn generation(&self, account: &str) -> Result<Option<u64>, ReadError> {
        let row = self.store.row(&GENERATIONS.key(&keys::account(account))).await?;
        Ok(row.map(|row| row.version))
    }

    /// Whether the role's trust policy lets a service (`lambda.amazonaws.com`) assume it, for the resource `source_arn` if known.
    ///
    /// # Errors
    /// The store's.
    pub async fn role_trusts_service(
        &self,
        role_arn: &str,
        service: &str,
        source_arn: Option<&str>,
    ) -> Result<Trust, ReadError> {
        let Some(role) = self.role_by_arn(role_arn).await? else { return Ok(Trust::NoSuchRole) };
        let Ok(trust) = Policy::parse(&role.trust, Grammar::Trust) else { return Ok(Trust::NotTrusted) };
        let mut context = Context::new();
        context.set("aws:SourceAccount", role.account.as_str());
        if let Some(arn) = source_arn {
            context.set("aws:SourceArn", arn);
        }
        let attached = [Attached { source: Arc::from(role_arn), policy: Arc::new(trust) }];
        let request = Request {
            caller: Caller::Service(service),
            action: "sts:AssumeRole",
            resource: role_arn,
            resource_account: &role.account,
            context: &context,
        };
        let allowed = evaluate(&request, &PolicySet { resource: &attached, ..PolicySet::default() }).allowed();
        Ok(if allowed { Trust::Trusted } else { Trust::NotTrusted })
    }
}

/// Account and name of a managed policy's ARN.
#[must_use]
pub fn policy_name(arn: &str) -> Option<(String, String)> {
    let arn: Arn = arn.parse().ok()?;
    let path = arn.resource.strip_prefix("policy/")?;
    let name = path.rsplit('/').next().filter(|name| !name.is_empty())?;
    (arn.service == "iam").then(|| (arn.account, name.to_owned()))
}
