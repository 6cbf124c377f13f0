//! Tags of whatever has tags. Keys differ in more than case.

use crate::holds::{Holds, missing};
use crate::instance_profiles;
use crate::limits;
use crate::page::{Page, page};
use crate::policies::own;
use crate::server_certificates::{self, Kept, SERVER_CERTIFICATES};
use crate::service::IamService;
use crate::texts::{invalid_input, limit_exceeded, not_stored, policy_not_found};
use crate::{mfa, oidc, saml};
use api::iam::*;
use contract::Error;
use identity::keys::{self, INSTANCE_PROFILES, MFA_DEVICES, OIDC_PROVIDERS, POLICIES, SAML_PROVIDERS};
use identity::records::{
    InstanceProfile as Profile, ManagedPolicy, MfaDevice, OidcProvider, Role as RoleRecord, SamlProvider,
    User as UserRecord,
};
use platform::Context;
use store::{Abort, Key, Record, Table};

/// A record with tags.
trait Tagged: Record {
    fn tags(&mut self) -> &mut Vec<(String, String)>;
}

macro_rules! tagged {
    ($($record:ty: $($path:ident).+;)*) => {$(
        impl Tagged for $record {
            fn tags(&mut self) -> &mut Vec<(String, String)> {
                &mut self.$($path).+
            }
        }
    )*};
}

tagged! {
    RoleRecord: held.tags;
    UserRecord: held.tags;
    ManagedPolicy: tags;
    Profile: tags;
    OidcProvider: tags;
    SamlProvider: tags;
    MfaDevice: tags;
    Kept: tags;
}

/// Where the record is, and what is said when it is not there.
struct At<'a, R> {
    account: &'a str,
    table: Table<R>,
    row: Key,
    name: String,
    missing: fn(&str) -> Error,
}

impl IamService {
    async fn edit_tags<R: Tagged>(
        &self,
        at: At<'_, R>,
        edit: impl Fn(&mut Vec<(String, String)>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let (at, edit) = (&at, &edit);
        self.store()
            .transact("iam.tag", |tx| async move {
                let found = tx.get(&at.table, &at.row).await?;
                let mut record = found.ok_or_else(|| Abort::User((at.missing)(&at.name)))?;
                edit(record.tags()).map_err(Abort::User)?;
                tx.put(&at.table, &at.row, &record)?;
                Ok(keys::bump_generation(&tx, at.account)?)
            })
            .await
            .map_err(not_stored)
    }

    async fn tag<R: Tagged>(&self, at: At<'_, R>, given: Vec<Tag>) -> Result<(), Error> {
        let given = &checked(Some(given))?;
        self.edit_tags(at, |tags| {
            for (key, value) in given {
                tags.retain(|(known, _)| !known.eq_ignore_ascii_case(key));
                tags.push((key.clone(), value.clone()));
            }
            if tags.len() > limits::TAGS_MAX { Err(too_many()) } else { Ok(()) }
        })
        .await
    }

    async fn untag<R: Tagged>(&self, at: At<'_, R>, keys: &[String]) -> Result<(), Error> {
        self.edit_tags(at, |tags| {
            tags.retain(|(known, _)| !keys.iter().any(|key| known.eq_ignore_ascii_case(key)));
            Ok(())
        })
        .await
    }

    async fn listed<R: Tagged>(
        &self,
        at: At<'_, R>,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<Tag>, Error> {
        let found = self.store().get(&at.table, &at.row).await.map_err(Error::internal)?;
        let mut record = found.ok_or_else(|| (at.missing)(&at.name))?;
        page(answered(record.tags()), |tag| tag.key.to_lowercase(), marker, max_items)
    }
}

fn holder<'a, E: Holds>(ctx: &'a Context, name: &str) -> Result<At<'a, E>, Error> {
    let account = ctx.account.as_str();
    Ok(At { account, table: E::TABLE, row: keys::named(account, name), name: name.to_owned(), missing: missing::<E> })
}

fn policy<'a>(ctx: &'a Context, arn: &str) -> Result<At<'a, ManagedPolicy>, Error> {
    let account = ctx.account.as_str();
    Ok(At { account, table: POLICIES, row: own(account, arn)?, name: arn.to_owned(), missing: policy_not_found })
}

fn profile<'a>(ctx: &'a Context, name: &str) -> Result<At<'a, Profile>, Error> {
    let account = ctx.account.as_str();
    let (row, missing) = (keys::named(account, name), instance_profiles::missing as fn(&str) -> Error);
    Ok(At { account, table: INSTANCE_PROFILES, row, name: name.to_owned(), missing })
}

fn oidc_provider<'a>(ctx: &'a Context, arn: &str) -> Result<At<'a, OidcProvider>, Error> {
    let account = ctx.account.as_str();
    Ok(At {
        account,
        table: OIDC_PROVIDERS,
        row: oidc::row(account, arn)?,
        name: arn.to_owned(),
        missing: oidc::missing,
    })
}

fn saml_provider<'a>(ctx: &'a Context, arn: &str) -> Result<At<'a, SamlProvider>, Error> {
    let account = ctx.account.as_str();
    Ok(At {
        account,
        table: SAML_PROVIDERS,
        row: saml::row(account, arn)?,
        name: arn.to_owned(),
        missing: saml::missing,
    })
}

fn device<'a>(ctx: &'a Context, serial: &str) -> Result<At<'a, MfaDevice>, Error> {
    let account = ctx.account.as_str();
    Ok(At {
        account,
        table: MFA_DEVICES,
        row: mfa::row(account, serial)?,
        name: serial.to_owned(),
        missing: mfa::missing,
    })
}

fn server_certificate<'a>(ctx: &'a Context, name: &str) -> Result<At<'a, Kept>, Error> {
    let account = ctx.account.as_str();
    let (row, missing) = (keys::named(account, name), server_certificates::missing as fn(&str) -> Error);
    Ok(At { account, table: SERVER_CERTIFICATES, row, name: name.to_owned(), missing })
}

/// The three operations of each kind.
macro_rules! operations {
    ($($at:path, $member:ident:
        $tag:ident $tag_request:ident, $untag:ident $untag_request:ident, $list:ident $list_request:ident $list_response:ident;)*) => {
        impl IamService {$(
            pub(crate) async fn $tag(&self, ctx: &Context, input: $tag_request) -> Result<(), Error> {
                self.tag($at(ctx, &input.$member)?, input.tags).await
            }

            pub(crate) async fn $untag(&self, ctx: &Context, input: $untag_request) -> Result<(), Error> {
                self.untag($at(ctx, &input.$member)?, &input.tag_keys).await
            }

            pub(crate) async fn $list(&self, ctx: &Context, input: $list_request) -> Result<$list_response, Error> {
                let at = $at(ctx, &input.$member)?;
                let Page { items, truncated, marker } =
                    self.listed(at, input.marker.as_deref(), input.max_items).await?;
                Ok($list_response { tags: items, is_truncated: Some(truncated), marker })
            }
        )*}
    };
}

operations! {
    holder::<RoleRecord>, role_name: tag_role TagRoleRequest, untag_role UntagRoleRequest,
        list_role_tags ListRoleTagsRequest ListRoleTagsResponse;
    holder::<UserRecord>, user_name: tag_user TagUserRequest, untag_user UntagUserRequest,
        list_user_tags ListUserTagsRequest ListUserTagsResponse;
    policy, policy_arn: tag_policy TagPolicyRequest, untag_policy UntagPolicyRequest,
        list_policy_tags ListPolicyTagsRequest ListPolicyTagsResponse;
    profile, instance_profile_name: tag_instance_profile TagInstanceProfileRequest,
        untag_instance_profile UntagInstanceProfileRequest,
        list_instance_profile_tags ListInstanceProfileTagsRequest ListInstanceProfileTagsResponse;
    oidc_provider, open_id_connect_provider_arn: tag_open_id_connect_provider TagOpenIDConnectProviderRequest,
        untag_open_id_connect_provider UntagOpenIDConnectProviderRequest,
        list_open_id_connect_provider_tags ListOpenIDConnectProviderTagsRequest ListOpenIDConnectProviderTagsResponse;
    saml_provider, saml_provider_arn: tag_saml_provider TagSAMLProviderRequest,
        untag_saml_provider UntagSAMLProviderRequest,
        list_saml_provider_tags ListSAMLProviderTagsRequest ListSAMLProviderTagsResponse;
    device, serial_number: tag_mfa_device TagMFADeviceRequest, untag_mfa_device UntagMFADeviceRequest,
        list_mfa_device_tags ListMFADeviceTagsRequest ListMFADeviceTagsResponse;
    server_certificate, server_certificate_name: tag_server_certificate TagServerCertificateRequest,
        untag_server_certificate UntagServerCertificateRequest,
        list_server_certificate_tags ListServerCertificateTagsRequest ListServerCertificateTagsResponse;
}

/// Tags of a request, as records hold them.
pub(crate) fn checked(tags: Option<Vec<Tag>>) -> Result<Vec<(String, String)>, Error> {
    let tags = tags.unwrap_or_default();
    let mut keys: Vec<String> = tags.iter().map(|tag| tag.key.to_lowercase()).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(invalid_input("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
    }
    if tags.len() > limits::TAGS_MAX {
        return Err(too_many());
    }
    Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
}

fn too_many() -> Error {
    limit_exceeded("The number of tags has reached the maximum limit.")
}

/// Tags of a record, as answers hold them.
pub(crate) fn answered(tags: &[(String, String)]) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}
