//! Who there is: reads of IAM's rows.

use crate::aws_managed;
use crate::keys::{
    self, ACCESS_KEYS, GENERATIONS, GROUPS, INSTANCE_PROFILES, MFA_DEVICES, OIDC_PROVIDERS, POLICIES, ROLES, USERS,
};
use crate::records::{AccessKey, Group, InstanceProfile, ManagedPolicy, MfaDevice, OidcProvider, Role, User};
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

    /// A user by its ARN, path included and in its exact case.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_by_arn(&self, arn: &str) -> Result<Option<User>, ReadError> {
        let Some((account, name)) = entity_name(arn, "user/") else { return Ok(None) };
        Ok(self.user(&account, &name).await?.filter(|user| user.arn() == arn))
    }

    /// A group by its name.
    ///
    /// # Errors
    /// The store's.
    pub async fn group(&self, account: &str, name: &str) -> Result<Option<Group>, ReadError> {
        self.store.get(&GROUPS, &keys::named(account, name)).await
    }

    /// An instance profile by its name.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_profile(&self, account: &str, name: &str) -> Result<Option<InstanceProfile>, ReadError> {
        self.store.get(&INSTANCE_PROFILES, &keys::named(account, name)).await
    }

    /// An OpenID Connect provider by its host and path.
    ///
    /// # Errors
    /// The store's.
    pub async fn oidc_provider(&self, account: &str, host: &str) -> Result<Option<OidcProvider>, ReadError> {
        self.store.get(&OIDC_PROVIDERS, &keys::exact(account, host)).await
    }

    /// A virtual device by its serial number.
    ///
    /// # Errors
    /// The store's.
    pub async fn mfa_device(&self, serial: &str) -> Result<Option<MfaDevice>, ReadError> {
        let Some((account, name)) = entity_name(serial, "mfa/") else { return Ok(None) };
        let found = self.store.get(&MFA_DEVICES, &keys::exact(&account, &name)).await?;
        Ok(found.filter(|device| device.serial() == serial))
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

    /// The tags of a role, user or policy.
    ///
    /// # Errors
    /// The store's.
    pub(crate) async fn tags_of(&self, arn: &str) -> Result<Vec<(String, String)>, ReadError> {
        if let Some(role) = self.role_by_arn(arn).await? {
            return Ok(role.held.tags);
        }
        if let Some(user) = self.user_by_arn(arn).await? {
            return Ok(user.held.tags);
        }
        Ok(self.policy_by_arn(arn).await?.map(|policy| policy.tags).unwrap_or_default())
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
    entity_name(arn, "policy/")
}

/// Account and name of an IAM ARN of a kind (`role/`).
#[must_use]
pub fn entity_name(arn: &str, kind: &str) -> Option<(String, String)> {
    let arn: Arn = arn.parse().ok()?;
    let path = arn.resource.strip_prefix(kind)?;
    let name = path.rsplit('/').next().filter(|name| !name.is_empty())?;
    (arn.service == "iam").then(|| (arn.account, name.to_owned()))
}
