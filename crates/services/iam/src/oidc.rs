//! OpenID Connect providers, whose tokens STS takes.

use crate::answer::time;
use crate::service::IamService;
use crate::texts::{
    already_exists, invalid_input, limit_exceeded, no_such_entity, not_stored, quota, refuse, validation,
};
use crate::{limits, tags};
use api::iam::*;
use contract::Error;
use identity::keys::{self, OIDC_PROVIDERS};
use identity::records::OidcProvider;
use platform::{Arn, Context};
use store::{Abort, Key, Scan};

impl IamService {
    pub(crate) async fn create_open_id_connect_provider(
        &self,
        ctx: &Context,
        input: CreateOpenIDConnectProviderRequest,
    ) -> Result<CreateOpenIDConnectProviderResponse, Error> {
        let account = ctx.account.as_str();
        check_address(&input.url)?;
        let provider = &OidcProvider {
            account: account.to_owned(),
            issuer: input.url.trim_end_matches('/').to_owned(),
            client_ids: input.client_id_list.unwrap_or_default(),
            thumbprints: input.thumbprint_list.unwrap_or_default(),
            created_ms: self.now_ms(),
            tags: tags::checked(input.tags)?,
        };
        check_lists(provider)?;
        let row = &keys::exact(account, provider.host());
        self.store()
            .transact("iam.create_oidc_provider", |tx| async move {
                if tx.get(&OIDC_PROVIDERS, row).await?.is_some() {
                    return refuse(already_exists(format!("Provider with url {} already exists.", provider.issuer)));
                }
                Ok(tx.put(&OIDC_PROVIDERS, row, provider)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn()),
            tags: Some(tags::answered(&provider.tags)),
        })
    }

    pub(crate) async fn get_open_id_connect_provider(
        &self,
        ctx: &Context,
        input: GetOpenIDConnectProviderRequest,
    ) -> Result<GetOpenIDConnectProviderResponse, Error> {
        let arn = &input.open_id_connect_provider_arn;
        let row = row(ctx.account.as_str(), arn)?;
        let provider = self.store().get(&OIDC_PROVIDERS, &row).await.map_err(Error::internal)?;
        let provider = provider.ok_or_else(|| missing(arn))?;
        Ok(GetOpenIDConnectProviderResponse {
            url: Some(provider.host().to_owned()),
            tags: Some(tags::answered(&provider.tags)),
            create_date: Some(time(provider.created_ms)),
            client_id_list: Some(provider.client_ids),
            thumbprint_list: Some(provider.thumbprints),
            ..Default::default()
        })
    }

    /// To delete what is not there is no fault.
    pub(crate) async fn delete_open_id_connect_provider(
        &self,
        ctx: &Context,
        input: DeleteOpenIDConnectProviderRequest,
    ) -> Result<(), Error> {
        let row = &row(ctx.account.as_str(), &input.open_id_connect_provider_arn)?;
        self.store()
            .transact("iam.delete_oidc_provider", |tx| async move {
                tx.delete(&OIDC_PROVIDERS, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn list_open_id_connect_providers(
        &self,
        ctx: &Context,
        _input: ListOpenIDConnectProvidersRequest,
    ) -> Result<ListOpenIDConnectProvidersResponse, Error> {
        let rows = self.store().scan(&OIDC_PROVIDERS, &Scan::prefix(&keys::account(ctx.account.as_str()))).await;
        let entry = |provider: OidcProvider| OpenIDConnectProviderListEntry {
            arn: Some(provider.arn()),
            ..OpenIDConnectProviderListEntry::default()
        };
        let list = rows.map_err(Error::internal)?.into_iter().map(|(_, provider)| entry(provider)).collect();
        Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(list) })
    }

    pub(crate) async fn add_client_id_to_open_id_connect_provider(
        &self,
        ctx: &Context,
        input: AddClientIDToOpenIDConnectProviderRequest,
    ) -> Result<(), Error> {
        self.edit_oidc(ctx, &input.open_id_connect_provider_arn, |provider| {
            if !provider.client_ids.contains(&input.client_id) {
                provider.client_ids.push(input.client_id.clone());
            }
        })
        .await
    }

    pub(crate) async fn remove_client_id_from_open_id_connect_provider(
        &self,
        ctx: &Context,
        input: RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> Result<(), Error> {
        self.edit_oidc(ctx, &input.open_id_connect_provider_arn, |provider| {
            provider.client_ids.retain(|known| *known != input.client_id);
        })
        .await
    }

    pub(crate) async fn update_open_id_connect_provider_thumbprint(
        &self,
        ctx: &Context,
        input: UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> Result<(), Error> {
        self.edit_oidc(ctx, &input.open_id_connect_provider_arn, |provider| {
            provider.thumbprints.clone_from(&input.thumbprint_list);
        })
        .await
    }

    async fn edit_oidc(&self, ctx: &Context, arn: &str, edit: impl Fn(&mut OidcProvider)) -> Result<(), Error> {
        let (row, edit) = (&row(ctx.account.as_str(), arn)?, &edit);
        self.store()
            .transact("iam.edit_oidc_provider", |tx| async move {
                let found = tx.get(&OIDC_PROVIDERS, row).await?;
                let mut provider = found.ok_or_else(|| Abort::User(missing(arn)))?;
                edit(&mut provider);
                check_lists(&provider).map_err(Abort::User)?;
                Ok(tx.put(&OIDC_PROVIDERS, row, &provider)?)
            })
            .await
            .map_err(not_stored)
    }
}

/// HTTPS; plain HTTP only on this machine, for tests of an application.
fn check_address(url: &str) -> Result<(), Error> {
    let here = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
        .iter()
        .any(|head| url.strip_prefix(head).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/'])));
    let host = url.strip_prefix("https://").is_some_and(|host| !host.is_empty() && !host.starts_with('/'));
    if here || host { Ok(()) } else { Err(validation("Invalid Open ID Connect Provider URL")) }
}

fn check_lists(provider: &OidcProvider) -> Result<(), Error> {
    if provider.thumbprints.len() > limits::THUMBPRINTS_MAX {
        return Err(limit_exceeded("Thumbprint list must contain fewer than 5 entries."));
    }
    if provider.client_ids.len() > limits::CLIENT_IDS_MAX {
        return Err(quota("ClientIdsPerOpenIdConnectProvider", limits::CLIENT_IDS_MAX));
    }
    Ok(())
}

/// The row of a provider of the account.
pub(crate) fn row(account: &str, arn: &str) -> Result<Key, Error> {
    let parsed: Option<Arn> = arn.parse().ok();
    let host = parsed.as_ref().and_then(|arn| arn.resource.strip_prefix("oidc-provider/"));
    match (parsed.as_ref(), host) {
        (Some(found), Some(host)) if found.account == account => Ok(keys::exact(account, host)),
        (Some(_), Some(_)) => Err(missing(arn)),
        _ => Err(invalid_input(format!("Invalid ARN: {arn}"))),
    }
}

pub(crate) fn missing(arn: &str) -> Error {
    no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (url, fits) in [
            ("https://accounts.example.com", true),
            ("https://example.com/path", true),
            ("http://127.0.0.1:8080", true),
            ("http://localhost", true),
            ("http://localhost.example.com", false),
            ("http://example.com", false),
            ("https://", false),
            ("example.com", false),
        ] {
            assert_eq!(check_address(url).is_ok(), fits, "{url}");
        }
    }
}
