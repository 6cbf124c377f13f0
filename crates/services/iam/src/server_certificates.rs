//! Server certificates. They are checked and kept; nothing here serves with them, so a private key is compared with its
//! certificate and forgotten.

use crate::answer::time;
use crate::certificates;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::tags;
use crate::texts::{already_exists, no_such_entity, not_stored, quota, refuse};
use api::iam::*;
use contract::Error;
use identity::ids;
use identity::keys;
use identity::records::iam_arn;
use platform::Context;
use serde::{Deserialize, Serialize};
use store::{Abort, Record, Scan, Table};

/// Server certificates, by account and name.
pub(crate) const SERVER_CERTIFICATES: Table<Kept> = Table::new("iam.server_certificate");

/// A server certificate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kept {
    account: String,
    name: String,
    path: String,
    id: String,
    body: String,
    chain: Option<String>,
    uploaded_ms: i64,
    expires_ms: i64,
    pub(crate) tags: Vec<(String, String)>,
}

impl Record for Kept {}

impl Kept {
    fn metadata(&self) -> ServerCertificateMetadata {
        ServerCertificateMetadata {
            path: self.path.clone(),
            server_certificate_name: self.name.clone(),
            server_certificate_id: self.id.clone(),
            arn: iam_arn(&self.account, "server-certificate", &self.path, &self.name),
            upload_date: Some(time(self.uploaded_ms)),
            expiration: Some(time(self.expires_ms)),
        }
    }
}

impl IamService {
    pub(crate) async fn upload_server_certificate(
        &self,
        ctx: &Context,
        input: UploadServerCertificateRequest,
    ) -> Result<UploadServerCertificateResponse, Error> {
        let account = ctx.account.as_str();
        let certificate = certificates::server(&input.certificate_body, self.now_ms())?;
        certificates::check_key(&certificate, &input.private_key)?;
        if let Some(chain) = &input.certificate_chain {
            certificates::check_chain(&certificate, chain)?;
        }
        let kept = &Kept {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: ids::unique_id(self.ids(), "ASCA", account),
            body: input.certificate_body,
            chain: input.certificate_chain,
            uploaded_ms: self.now_ms(),
            expires_ms: certificate.not_after_ms,
            tags: tags::checked(input.tags)?,
            name: input.server_certificate_name,
        };
        let (all, row) = (&Scan::prefix(&keys::account(account)), &keys::named(account, &kept.name));
        self.store()
            .transact("iam.upload_server_certificate", |tx| async move {
                if tx.get(&SERVER_CERTIFICATES, row).await?.is_some() {
                    return refuse(taken(&kept.name));
                }
                if tx.scan(&SERVER_CERTIFICATES, all).await?.len() >= limits::SERVER_CERTIFICATES_MAX {
                    return refuse(quota("ServerCertificatesPerAccount", limits::SERVER_CERTIFICATES_MAX));
                }
                Ok(tx.put(&SERVER_CERTIFICATES, row, kept)?)
            })
            .await
            .map_err(not_stored)?;
        let tags = (!kept.tags.is_empty()).then(|| tags::answered(&kept.tags));
        Ok(UploadServerCertificateResponse { server_certificate_metadata: Some(kept.metadata()), tags })
    }

    pub(crate) async fn get_server_certificate(
        &self,
        ctx: &Context,
        input: GetServerCertificateRequest,
    ) -> Result<GetServerCertificateResponse, Error> {
        let name = &input.server_certificate_name;
        let found = self.store().get(&SERVER_CERTIFICATES, &keys::named(ctx.account.as_str(), name)).await;
        let kept = found.map_err(Error::internal)?.ok_or_else(|| missing(name))?;
        Ok(GetServerCertificateResponse {
            server_certificate: ServerCertificate {
                server_certificate_metadata: kept.metadata(),
                certificate_body: kept.body,
                certificate_chain: kept.chain,
                tags: Some(tags::answered(&kept.tags)),
            },
        })
    }

    pub(crate) async fn list_server_certificates(
        &self,
        ctx: &Context,
        input: ListServerCertificatesRequest,
    ) -> Result<ListServerCertificatesResponse, Error> {
        let rows = self.store().scan(&SERVER_CERTIFICATES, &Scan::prefix(&keys::account(ctx.account.as_str()))).await;
        let mut kept: Vec<Kept> = rows.map_err(Error::internal)?.into_iter().map(|(_, kept)| kept).collect();
        kept.retain(|kept| kept.path.starts_with(input.path_prefix.as_deref().unwrap_or("/")));
        let Page { items, truncated, marker } =
            page(kept, |kept| kept.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
        Ok(ListServerCertificatesResponse {
            server_certificate_metadata_list: items.iter().map(Kept::metadata).collect(),
            is_truncated: Some(truncated),
            marker,
        })
    }

    pub(crate) async fn update_server_certificate(
        &self,
        ctx: &Context,
        input: UpdateServerCertificateRequest,
    ) -> Result<(), Error> {
        let (account, input) = (ctx.account.as_str(), &input);
        let old = &keys::named(account, &input.server_certificate_name);
        let new_name = input.new_server_certificate_name.as_ref().unwrap_or(&input.server_certificate_name);
        let new = &keys::named(account, new_name);
        self.store()
            .transact("iam.update_server_certificate", |tx| async move {
                let kept = tx.get(&SERVER_CERTIFICATES, old).await?;
                let mut kept = kept.ok_or_else(|| Abort::User(missing(&input.server_certificate_name)))?;
                if new != old && tx.get(&SERVER_CERTIFICATES, new).await?.is_some() {
                    return refuse(taken(new_name));
                }
                if input.new_server_certificate_name.is_some() {
                    kept.name.clone_from(new_name);
                }
                kept.path = input.new_path.clone().unwrap_or(kept.path);
                tx.delete(&SERVER_CERTIFICATES, old);
                Ok(tx.put(&SERVER_CERTIFICATES, new, &kept)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn delete_server_certificate(
        &self,
        ctx: &Context,
        input: DeleteServerCertificateRequest,
    ) -> Result<(), Error> {
        let name = &input.server_certificate_name;
        let row = &keys::named(ctx.account.as_str(), name);
        self.store()
            .transact("iam.delete_server_certificate", |tx| async move {
                if tx.get(&SERVER_CERTIFICATES, row).await?.is_none() {
                    return refuse(missing(name));
                }
                tx.delete(&SERVER_CERTIFICATES, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }
}

fn taken(name: &str) -> Error {
    already_exists(format!("The Server Certificate with name {name} already exists."))
}

pub(crate) fn missing(name: &str) -> Error {
    no_such_entity(format!("The Server Certificate with name {name} cannot be found."))
}
