//! SAML providers. They are kept and shown; `AssumeRoleWithSAML` is not there: no verifier of XML signatures that is ready for use
//! is light enough.

use crate::answer::time;
use crate::service::IamService;
use crate::tags;
use crate::texts::{already_exists, invalid_input, no_such_entity, not_stored, refuse};
use api::iam::*;
use contract::Error;
use identity::entity_name;
use identity::keys::{self, SAML_PROVIDERS};
use identity::records::SamlProvider;
use platform::Context;
use store::{Abort, Key, Scan};

/// How long AWS says that a provider is good, when its metadata does not.
const VALID_MS: i64 = 100 * 365 * 86_400_000;

impl IamService {
    pub(crate) async fn create_saml_provider(
        &self,
        ctx: &Context,
        input: CreateSAMLProviderRequest,
    ) -> Result<CreateSAMLProviderResponse, Error> {
        let account = ctx.account.as_str();
        check_metadata(&input.saml_metadata_document)?;
        let provider = &SamlProvider {
            account: account.to_owned(),
            metadata: input.saml_metadata_document,
            uuid: self.ids().uuid(),
            created_ms: self.now_ms(),
            tags: tags::checked(input.tags)?,
            name: input.name,
        };
        let row = &keys::exact(account, &provider.name);
        self.store()
            .transact("iam.create_saml_provider", |tx| async move {
                if tx.get(&SAML_PROVIDERS, row).await?.is_some() {
                    return refuse(already_exists(format!("Provider with name {} already exists.", provider.name)));
                }
                Ok(tx.put(&SAML_PROVIDERS, row, provider)?)
            })
            .await
            .map_err(not_stored)?;
        let tags = (!provider.tags.is_empty()).then(|| tags::answered(&provider.tags));
        Ok(CreateSAMLProviderResponse { saml_provider_arn: Some(provider.arn()), tags })
    }

    pub(crate) async fn get_saml_provider(
        &self,
        ctx: &Context,
        input: GetSAMLProviderRequest,
    ) -> Result<GetSAMLProviderResponse, Error> {
        let arn = &input.saml_provider_arn;
        let row = row(ctx.account.as_str(), arn)?;
        let provider = self.store().get(&SAML_PROVIDERS, &row).await.map_err(Error::internal)?;
        let provider = provider.ok_or_else(|| missing(arn))?;
        Ok(GetSAMLProviderResponse {
            create_date: Some(time(provider.created_ms)),
            valid_until: Some(time(provider.created_ms + VALID_MS)),
            tags: Some(tags::answered(&provider.tags)),
            saml_metadata_document: Some(provider.metadata),
            saml_provider_uuid: Some(provider.uuid),
            ..Default::default()
        })
    }

    pub(crate) async fn update_saml_provider(
        &self,
        ctx: &Context,
        input: UpdateSAMLProviderRequest,
    ) -> Result<UpdateSAMLProviderResponse, Error> {
        let (arn, metadata) = (&input.saml_provider_arn, &input.saml_metadata_document);
        metadata.as_deref().map_or(Ok(()), check_metadata)?;
        let row = &row(ctx.account.as_str(), arn)?;
        self.store()
            .transact("iam.update_saml_provider", |tx| async move {
                let found = tx.get(&SAML_PROVIDERS, row).await?;
                let mut provider = found.ok_or_else(|| Abort::User(missing(arn)))?;
                if let Some(metadata) = metadata {
                    provider.metadata.clone_from(metadata);
                }
                Ok(tx.put(&SAML_PROVIDERS, row, &provider)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(UpdateSAMLProviderResponse { saml_provider_arn: Some(arn.clone()) })
    }

    pub(crate) async fn delete_saml_provider(
        &self,
        ctx: &Context,
        input: DeleteSAMLProviderRequest,
    ) -> Result<(), Error> {
        let arn = &input.saml_provider_arn;
        let row = &row(ctx.account.as_str(), arn)?;
        self.store()
            .transact("iam.delete_saml_provider", |tx| async move {
                if tx.get(&SAML_PROVIDERS, row).await?.is_none() {
                    return refuse(missing(arn));
                }
                tx.delete(&SAML_PROVIDERS, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn list_saml_providers(
        &self,
        ctx: &Context,
        _input: ListSAMLProvidersRequest,
    ) -> Result<ListSAMLProvidersResponse, Error> {
        let rows = self.store().scan(&SAML_PROVIDERS, &Scan::prefix(&keys::account(ctx.account.as_str()))).await;
        let entry = |provider: SamlProvider| SAMLProviderListEntry {
            arn: Some(provider.arn()),
            create_date: Some(time(provider.created_ms)),
            valid_until: Some(time(provider.created_ms + VALID_MS)),
            ..SAMLProviderListEntry::default()
        };
        let list = rows.map_err(Error::internal)?.into_iter().map(|(_, provider)| entry(provider)).collect();
        Ok(ListSAMLProvidersResponse { saml_provider_list: Some(list) })
    }
}

fn check_metadata(document: &str) -> Result<(), Error> {
    if document.contains("EntityDescriptor") { Ok(()) } else { Err(invalid_input("Could not parse metadata")) }
}

/// The row of a provider of the account.
pub(crate) fn row(account: &str, arn: &str) -> Result<Key, Error> {
    match entity_name(arn, "saml-provider/") {
        Some((owner, name)) if owner == account => Ok(keys::exact(account, &name)),
        Some(_) => Err(missing(arn)),
        None => Err(invalid_input(format!("Invalid ARN: {arn}"))),
    }
}

pub(crate) fn missing(arn: &str) -> Error {
    no_such_entity(format!("Manifest not found for arn {arn}"))
}
