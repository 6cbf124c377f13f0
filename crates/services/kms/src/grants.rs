//! Grants: permissions beside the key's policy, for one principal each, that can be given back.

use crate::core::Core;
use crate::data::check_dry_run;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::page;
use crate::records::{Grant, GrantPlace, GrantPrincipal, KeyRecord};
use crate::spec::{Spec, Usage};
use api::kms::{
    CreateGrantRequest, CreateGrantResponse, GrantConstraints, GrantListEntry, ListGrantsRequest, ListGrantsResponse,
    ListRetirableGrantsRequest, RetireGrantRequest, RevokeGrantRequest, error as aws,
};
use contract::{Error, Map, Timestamp};
use platform::{Arn, Context, Identity};
use store::{Abort, Scan, key};

fn principal(arn: Option<String>, service: Option<String>) -> Result<Option<GrantPrincipal>, Error> {
    match (arn, service) {
        (Some(_), Some(_)) => {
            Err(error::validation("Only one of the principal and the service principal can be given."))
        }
        (Some(arn), None) if is_principal(&arn) => Ok(Some(GrantPrincipal::Aws(arn))),
        (Some(name), None) if name.ends_with(".amazonaws.com") => Ok(Some(GrantPrincipal::Service(name))),
        (Some(arn), None) => Err(aws::invalid_arn_exception(format!("Invalid principal: {arn}"))),
        (None, Some(name)) => Ok(Some(GrantPrincipal::Service(name))),
        (None, None) => Ok(None),
    }
}

fn is_principal(text: &str) -> bool {
    let is_account = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<Arn>() {
        Ok(arn) => matches!(arn.service.as_str(), "iam" | "sts") && is_account(&arn.account),
        Err(_) => false,
    }
}

/// Operations that a grant on such a key can hold.
fn check_operations(key: &KeyRecord, operations: &[String]) -> Result<(), Error> {
    if operations.is_empty() {
        return Err(error::validation("Operations must not be empty."));
    }
    let fits = |operation: &str| match operation {
        "DescribeKey" | "CreateGrant" | "RetireGrant" => true,
        "GetPublicKey" => key.spec.is_asymmetric(),
        "Sign" | "Verify" => key.usage == Usage::Sign,
        "GenerateMac" | "VerifyMac" => key.usage == Usage::Mac,
        "DeriveSharedSecret" => key.usage == Usage::Agree,
        "Encrypt" | "Decrypt" | "ReEncryptFrom" | "ReEncryptTo" => key.usage == Usage::Encrypt,
        _ => key.spec == Spec::Symmetric,
    };
    match operations.iter().find(|operation| !fits(operation)) {
        Some(_) => {
            let text = format!("Grant operations are not valid for the key spec {}.", key.spec.name());
            Err(error::validation(text))
        }
        None => Ok(()),
    }
}

impl Grant {
    /// Whether a second request asks for the same.
    fn is_same(&self, other: &Self) -> bool {
        let what = |grant: &Self| Self { id: String::new(), token: String::new(), created_ms: 0, ..grant.clone() };
        what(self) == what(other)
    }
}

impl Core {
    pub(crate) async fn create_grant(
        &self,
        ctx: &Context,
        input: CreateGrantRequest,
    ) -> Result<CreateGrantResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let grantee = principal(input.grantee_principal, input.grantee_service_principal)?
            .ok_or_else(|| error::validation("GranteePrincipal is required."))?;
        let retiring = principal(input.retiring_principal, input.retiring_service_principal)?;
        let key = self.find(ctx, &input.key_id).await?;
        check_operations(&key, &input.operations)?;
        key.check_enabled()?;
        let constraints = input.constraints.unwrap_or_default();
        let grant = Grant {
            id: self.hex(32),
            token: format!("AQpA{}", self.hex(64)),
            name: input.name,
            created_ms: self.clock.now_ms(),
            grantee,
            retiring,
            issuer: format!("arn:aws:iam::{}:root", ctx.account),
            operations: input.operations,
            subset: constraints.encryption_context_subset.map(|pairs| pairs.into_iter().collect()),
            equals: constraints.encryption_context_equals.map(|pairs| pairs.into_iter().collect()),
            source_arn: constraints.source_arn,
        };
        check_dry_run(input.dry_run)?;
        let grant = self.insert_grant(&key, grant).await?;
        Ok(CreateGrantResponse { grant_token: Some(grant.token), grant_id: Some(grant.id) })
    }

    fn hex(&self, bytes: usize) -> String {
        self.ids.text(b"0123456789abcdef", 2 * bytes)
    }

    /// A grant with a name is made once.
    async fn insert_grant(&self, key: &KeyRecord, grant: Grant) -> Result<Grant, Error> {
        let (grant, row) = (&grant, &keys::key(&key.account, &key.region, &key.id));
        let outcome = self.store.transact("kms.grant", |tx| async move {
            let others = tx.scan(&keys::GRANTS, &Scan::prefix(row)).await?;
            if others.len() >= limits::GRANTS_PER_KEY_MAX {
                return Err(Abort::User(aws::limit_exceeded_exception("Too many grants")));
            }
            let mut others = others.into_iter().map(|(_, other)| other);
            if let Some(same) = others.find(|other| grant.name.is_some() && other.is_same(grant)) {
                return Ok(same);
            }
            let place = GrantPlace {
                account: key.account.clone(),
                region: key.region.clone(),
                key: key.id.clone(),
                grant: grant.id.clone(),
            };
            tx.put(&keys::GRANTS, &row.clone().push(grant.id.as_str()), grant)?;
            tx.put(&keys::GRANT_TOKENS, &key![grant.token.as_str()], &place)?;
            Ok(grant.clone())
        });
        outcome.await.map_err(from_transaction)
    }

    async fn grants(&self, key: &KeyRecord) -> Result<Vec<Grant>, Error> {
        let scan = Scan::prefix(&keys::key(&key.account, &key.region, &key.id));
        let rows = self.store.scan(&keys::GRANTS, &scan).await.map_err(from_read)?;
        Ok(rows.into_iter().map(|(_, grant)| grant).collect())
    }

    pub(crate) async fn list_grants(
        &self,
        ctx: &Context,
        input: ListGrantsRequest,
    ) -> Result<ListGrantsResponse, Error> {
        let page = page::of(input.limit, input.marker.as_deref(), limits::SMALL_PAGE_DEFAULT)?;
        let key = self.find(ctx, &input.key_id).await?;
        let grantee = principal(input.grantee_principal, input.grantee_service_principal)?;
        let all = self.grants(&key).await?;
        let wanted = |grant: &Grant| {
            grantee.as_ref().is_none_or(|grantee| grant.grantee == *grantee)
                && input.grant_id.as_ref().is_none_or(|id| grant.id == *id)
        };
        let found: Vec<Grant> = all.into_iter().filter(wanted).collect();
        if let (Some(id), true) = (&input.grant_id, found.is_empty()) {
            return Err(aws::invalid_grant_id_exception(format!("Grant ID {id} not found")));
        }
        let (found, next_marker) = page.cut(found, |grant| grant.id.clone());
        Ok(ListGrantsResponse {
            grants: Some(found.into_iter().map(|grant| entry(&key.arn(), grant)).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    /// In the caller's account and region, whichever keys they are on.
    pub(crate) async fn list_retirable_grants(
        &self,
        ctx: &Context,
        input: ListRetirableGrantsRequest,
    ) -> Result<ListGrantsResponse, Error> {
        let page = page::of(input.limit, input.marker.as_deref(), limits::SMALL_PAGE_DEFAULT)?;
        let retiring = principal(input.retiring_principal, input.retiring_service_principal)?
            .ok_or_else(|| error::validation("RetiringPrincipal is required."))?;
        let rows = self.store.scan(&keys::GRANTS, &Scan::prefix(&key![&ctx.account, &ctx.region])).await;
        let found =
            rows.map_err(from_read)?.into_iter().filter(|(_, grant)| grant.retiring.as_ref() == Some(&retiring));
        let mut found: Vec<_> = found.filter_map(|(row, grant)| Some((row.text(2)?, grant))).collect();
        found.sort_by(|one, other| one.1.id.cmp(&other.1.id));
        let (found, next_marker) = page.cut(found, |(_, grant)| grant.id.clone());
        let arn =
            |id: &str| Arn::new("kms", ctx.region.as_str(), ctx.account.as_str(), format!("key/{id}")).to_string();
        Ok(ListGrantsResponse {
            grants: Some(found.into_iter().map(|(id, grant)| entry(&arn(&id), grant)).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    pub(crate) async fn revoke_grant(&self, ctx: &Context, input: RevokeGrantRequest) -> Result<(), Error> {
        let key = self.find(ctx, &input.key_id).await?;
        let grant = self.grants(&key).await?.into_iter().find(|grant| grant.id == input.grant_id);
        let grant = grant.ok_or_else(|| no_grant(&input.grant_id))?;
        check_dry_run(input.dry_run)?;
        self.remove_grant(&key, &grant).await
    }

    pub(crate) async fn retire_grant(&self, ctx: &Context, input: RetireGrantRequest) -> Result<(), Error> {
        let (key, id) = match (input.grant_token, input.key_id, input.grant_id) {
            (Some(token), None, None) => {
                let place = self.store.get(&keys::GRANT_TOKENS, &key![token.as_str()]).await.map_err(from_read)?;
                let place = place.ok_or_else(|| aws::invalid_grant_token_exception(""))?;
                let key = crate::core::KeyPlace { account: place.account, region: place.region, id: place.key };
                let key = self.key_at(&key).await?.ok_or_else(|| aws::invalid_grant_token_exception(""))?;
                (key, place.grant)
            }
            (None, Some(key), Some(id)) => (self.find(ctx, &key).await?, id),
            _ => {
                return Err(error::validation("Please provide either a grant token, or a grant ID and a key ID."));
            }
        };
        let all = self.grants(&key).await?;
        let grant = all.iter().find(|grant| grant.id == id).ok_or_else(|| no_grant(&id))?;
        if let Some(identity) = ctx.principal.identity()
            && !may_retire(identity, grant)
            && all.iter().any(|other| may_retire(identity, other))
        {
            // Another grant of the key let the caller through the authorizer.
            return Err(error::denied(ctx, "RetireGrant", &key.arn()));
        }
        check_dry_run(input.dry_run)?;
        self.remove_grant(&key, grant).await
    }

    async fn remove_grant(&self, key: &KeyRecord, grant: &Grant) -> Result<(), Error> {
        let row = &keys::key(&key.account, &key.region, &key.id).push(grant.id.as_str());
        let outcome = self.store.transact("kms.grant", |tx| async move {
            tx.delete(&keys::GRANTS, row);
            tx.delete(&keys::GRANT_TOKENS, &key![grant.token.as_str()]);
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }
}

fn no_grant(id: &str) -> Error {
    aws::not_found_exception(format!("Grant ID {id} not found"))
}

/// Whether the grant itself lets somebody retire it.
fn may_retire(identity: &Identity, grant: &Grant) -> bool {
    let role = identity.session.as_ref().map(|session| session.role_arn.as_str());
    let is = |principal: &GrantPrincipal| matches!(principal, GrantPrincipal::Aws(arn) if *arn == identity.arn || role == Some(arn));
    grant.retiring.as_ref().is_some_and(is)
        || (is(&grant.grantee) && grant.operations.iter().any(|operation| operation == "RetireGrant"))
}

fn entry(arn: &str, grant: Grant) -> GrantListEntry {
    let pairs = |pairs: Option<std::collections::BTreeMap<String, String>>| pairs.map(Map::from_iter);
    let constraints = GrantConstraints {
        encryption_context_subset: pairs(grant.subset),
        encryption_context_equals: pairs(grant.equals),
        source_arn: grant.source_arn,
    };
    let (grantee_principal, grantee_service_principal) = split(Some(grant.grantee));
    let (retiring_principal, retiring_service_principal) = split(grant.retiring);
    GrantListEntry {
        key_id: Some(arn.to_owned()),
        grant_id: Some(grant.id),
        name: Some(grant.name.unwrap_or_default()),
        creation_date: Some(Timestamp::from_ms(grant.created_ms)),
        grantee_principal,
        retiring_principal,
        issuing_account: Some(grant.issuer),
        operations: Some(grant.operations),
        constraints: (constraints != GrantConstraints::default()).then_some(constraints),
        grantee_service_principal,
        retiring_service_principal,
    }
}

/// ARN and service, of which a principal is one.
fn split(principal: Option<GrantPrincipal>) -> (Option<String>, Option<String>) {
    match principal {
        Some(GrantPrincipal::Aws(arn)) => (Some(arn), None),
        Some(GrantPrincipal::Service(name)) => (None, Some(name)),
        None => (None, None),
    }
}
