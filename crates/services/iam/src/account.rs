//! Settings of an account: its alias, its rules for passwords, and how much of everything it has.

use crate::limits;
use crate::page::{Page, page};
use crate::server_certificates::SERVER_CERTIFICATES;
use crate::service::IamService;
use crate::texts::{no_such_entity, not_stored};
use api::iam::*;
use contract::Error;
use identity::keys::{self, ACCOUNTS, INSTANCE_PROFILES, MFA_DEVICES, OIDC_PROVIDERS, POLICIES, SAML_PROVIDERS};
use identity::records::{
    Account, Group as GroupRecord, PasswordPolicy as Rules, Role as RoleRecord, User as UserRecord,
};
use platform::Context;
use store::{Record, Scan, Table};

impl IamService {
    /// An account's settings.
    pub(crate) async fn account(&self, account: &str) -> Result<Account, Error> {
        let found = self.store().get(&ACCOUNTS, &keys::account(account)).await.map_err(Error::internal)?;
        Ok(found.unwrap_or_default())
    }

    pub(crate) async fn account_change(
        &self,
        account: &str,
        change: impl Fn(&mut Account) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let (row, change) = (&keys::account(account), &change);
        self.store()
            .transact("iam.change_account", |tx| async move {
                let mut settings = tx.get(&ACCOUNTS, row).await?.unwrap_or_default();
                change(&mut settings).map_err(store::Abort::User)?;
                Ok(tx.put(&ACCOUNTS, row, &settings)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn create_account_alias(
        &self,
        ctx: &Context,
        input: CreateAccountAliasRequest,
    ) -> Result<(), Error> {
        let alias = &input.account_alias;
        self.account_change(ctx.account.as_str(), |settings| {
            settings.alias = Some(alias.clone());
            Ok(())
        })
        .await
    }

    pub(crate) async fn delete_account_alias(
        &self,
        ctx: &Context,
        input: DeleteAccountAliasRequest,
    ) -> Result<(), Error> {
        let alias = &input.account_alias;
        self.account_change(ctx.account.as_str(), |settings| match settings.alias.take_if(|known| known == alias) {
            Some(_) => Ok(()),
            None => Err(no_such_entity(format!("The account alias {alias} cannot be found."))),
        })
        .await
    }

    pub(crate) async fn list_account_aliases(
        &self,
        ctx: &Context,
        input: ListAccountAliasesRequest,
    ) -> Result<ListAccountAliasesResponse, Error> {
        let aliases = self.account(ctx.account.as_str()).await?.alias.into_iter().collect();
        let Page { items, truncated, marker } = page(aliases, String::clone, input.marker.as_deref(), input.max_items)?;
        Ok(ListAccountAliasesResponse { account_aliases: items, is_truncated: Some(truncated), marker })
    }

    /// What is not given goes back to its default.
    pub(crate) async fn update_account_password_policy(
        &self,
        ctx: &Context,
        input: UpdateAccountPasswordPolicyRequest,
    ) -> Result<(), Error> {
        let rules = &Rules {
            length_min: input.minimum_password_length.unwrap_or(limits::PASSWORD_LENGTH_MIN_DEFAULT),
            symbols: input.require_symbols == Some(true),
            numbers: input.require_numbers == Some(true),
            uppercase: input.require_uppercase_characters == Some(true),
            lowercase: input.require_lowercase_characters == Some(true),
            users_change: input.allow_users_to_change_password == Some(true),
            age_days_max: input.max_password_age.unwrap_or(0),
            reuse: input.password_reuse_prevention,
            hard_expiry: input.hard_expiry,
        };
        self.account_change(ctx.account.as_str(), |settings| {
            settings.passwords = Some(rules.clone());
            Ok(())
        })
        .await
    }

    pub(crate) async fn get_account_password_policy(
        &self,
        ctx: &Context,
    ) -> Result<GetAccountPasswordPolicyResponse, Error> {
        let rules = self.account(ctx.account.as_str()).await?.passwords.ok_or_else(|| no_rules(ctx))?;
        Ok(GetAccountPasswordPolicyResponse {
            password_policy: PasswordPolicy {
                minimum_password_length: Some(rules.length_min),
                require_symbols: Some(rules.symbols),
                require_numbers: Some(rules.numbers),
                require_uppercase_characters: Some(rules.uppercase),
                require_lowercase_characters: Some(rules.lowercase),
                allow_users_to_change_password: Some(rules.users_change),
                expire_passwords: Some(rules.age_days_max > 0),
                max_password_age: Some(rules.age_days_max).filter(|days| *days > 0),
                password_reuse_prevention: rules.reuse,
                hard_expiry: Some(rules.hard_expiry == Some(true)),
            },
        })
    }

    pub(crate) async fn delete_account_password_policy(&self, ctx: &Context) -> Result<(), Error> {
        self.account_change(ctx.account.as_str(), |settings| {
            settings.passwords.take().map(drop).ok_or_else(|| no_rules(ctx))
        })
        .await
    }

    pub(crate) async fn get_account_summary(&self, ctx: &Context) -> Result<GetAccountSummaryResponse, Error> {
        let account = ctx.account.as_str();
        let users: Vec<UserRecord> = self.all(account).await?;
        let in_use = users.iter().map(|user| user.mfa.len()).sum::<usize>();
        let roles = self.all::<RoleRecord>(account).await?.len();
        let groups = self.all::<GroupRecord>(account).await?.len();
        let policies = self.store().scan(&POLICIES, &Scan::prefix(&keys::account(account))).await;
        let policies = policies.map_err(Error::internal)?;
        let versions = policies.iter().map(|(_, policy)| policy.versions.len()).sum::<usize>();
        let settings = self.account(account).await?;
        let providers = self.count(&OIDC_PROVIDERS, account).await? + self.count(&SAML_PROVIDERS, account).await?;
        let counts = [
            ("Users", users.len()),
            ("Groups", groups),
            ("Roles", roles),
            ("Policies", policies.len()),
            ("PolicyVersionsInUse", versions),
            ("InstanceProfiles", self.count(&INSTANCE_PROFILES, account).await?),
            ("Providers", providers),
            ("MFADevices", self.count(&MFA_DEVICES, account).await?),
            ("MFADevicesInUse", in_use),
            ("ServerCertificates", self.count(&SERVER_CERTIFICATES, account).await?),
            ("GlobalEndpointTokenVersion", usize::from(settings.global_token_version.unwrap_or(1))),
            ("AccountMFAEnabled", 0),
            ("AccountAccessKeysPresent", 0),
            ("AccountPasswordPresent", 0),
            ("AccountSigningCertificatesPresent", 0),
        ];
        let counts = counts.into_iter().chain(limits::SUMMARY_QUOTAS.iter().copied());
        let summary = counts.map(|(name, count)| (name.to_owned(), i32::try_from(count).unwrap_or(i32::MAX)));
        Ok(GetAccountSummaryResponse { summary_map: Some(summary.collect()) })
    }

    pub(crate) async fn set_security_token_service_preferences(
        &self,
        ctx: &Context,
        input: SetSecurityTokenServicePreferencesRequest,
    ) -> Result<(), Error> {
        let version = if input.global_endpoint_token_version == "v2Token" { 2 } else { 1 };
        self.account_change(ctx.account.as_str(), |settings| {
            settings.global_token_version = Some(version);
            Ok(())
        })
        .await
    }

    async fn count<R: Record>(&self, table: &Table<R>, account: &str) -> Result<usize, Error> {
        let rows = self.store().scan(table, &Scan::prefix(&keys::account(account))).await;
        Ok(rows.map_err(Error::internal)?.len())
    }
}

fn no_rules(ctx: &Context) -> Error {
    no_such_entity(format!("The Password Policy with domain name {} cannot be found.", ctx.account))
}
