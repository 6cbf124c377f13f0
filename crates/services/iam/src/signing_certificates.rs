//! Certificates that users sign with. They are kept; no service here takes such signatures.

use crate::answer::time;
use crate::certificates;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{no_such_entity, quota};
use crate::user_rows::OfUser;
use crate::users::caller_or;
use api::iam::error::duplicate_certificate_exception as duplicate;
use api::iam::{SigningCertificate as Answer, *};
use contract::Error;
use platform::Context;
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// The alphabet and the length of a certificate's id.
const ID: (&[u8], usize) = (b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32);

/// A certificate of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SigningCertificate {
    id: String,
    user: String,
    body: String,
    status: String,
    uploaded_ms: i64,
}

impl Record for SigningCertificate {}

impl OfUser for SigningCertificate {
    const TABLE: Table<Self> = Table::new("iam.signing_certificate");
    const NOUNS: &'static str = "signing certificates";

    fn id(&self) -> &str {
        &self.id
    }

    fn user(&mut self) -> &mut String {
        &mut self.user
    }

    fn missing(id: &str) -> Error {
        no_such_entity(format!("The Certificate with id {id} cannot be found."))
    }
}

impl SigningCertificate {
    pub(crate) fn is_active(&self) -> bool {
        self.status == "Active"
    }

    pub(crate) fn uploaded_ms(&self) -> i64 {
        self.uploaded_ms
    }

    fn answer(&self) -> Answer {
        Answer {
            user_name: self.user.clone(),
            certificate_id: self.id.clone(),
            certificate_body: self.body.clone(),
            status: self.status.clone(),
            upload_date: Some(time(self.uploaded_ms)),
        }
    }
}

impl IamService {
    pub(crate) async fn upload_signing_certificate(
        &self,
        ctx: &Context,
        input: UploadSigningCertificateRequest,
    ) -> Result<UploadSigningCertificateResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        certificates::signing(&input.certificate_body, self.now_ms())?;
        let new = SigningCertificate {
            id: self.ids().text(ID.0, ID.1),
            user: name.clone(),
            body: input.certificate_body,
            status: "Active".to_owned(),
            uploaded_ms: self.now_ms(),
        };
        let body = new.body.clone();
        let check = |others: &[SigningCertificate]| {
            if others.iter().any(|other| other.body.trim() == body.trim()) {
                return Err(duplicate("The certificate is already associated with the user."));
            }
            if others.len() >= limits::SIGNING_CERTIFICATES_MAX {
                return Err(quota("CertificatesPerUser", limits::SIGNING_CERTIFICATES_MAX));
            }
            Ok(())
        };
        let added = self.add_to_user(ctx.account.as_str(), &name, new, check).await?;
        Ok(UploadSigningCertificateResponse { certificate: added.answer() })
    }

    pub(crate) async fn list_signing_certificates(
        &self,
        ctx: &Context,
        input: ListSigningCertificatesRequest,
    ) -> Result<ListSigningCertificatesResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let found: Vec<SigningCertificate> = self.all_of_user(ctx.account.as_str(), &name).await?;
        let Page { items, truncated, marker } =
            page(found, |one| one.id.clone(), input.marker.as_deref(), input.max_items)?;
        let certificates = items.iter().map(SigningCertificate::answer).collect();
        Ok(ListSigningCertificatesResponse { certificates, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn update_signing_certificate(
        &self,
        ctx: &Context,
        input: UpdateSigningCertificateRequest,
    ) -> Result<(), Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let change = |one: &mut SigningCertificate| one.status.clone_from(&input.status);
        self.change_of_user(ctx.account.as_str(), &name, &input.certificate_id, change).await.map(drop)
    }

    pub(crate) async fn delete_signing_certificate(
        &self,
        ctx: &Context,
        input: DeleteSigningCertificateRequest,
    ) -> Result<(), Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        self.remove_of_user::<SigningCertificate>(ctx.account.as_str(), &name, &input.certificate_id).await
    }
}
