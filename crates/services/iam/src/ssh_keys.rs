//! Public keys that users have for SSH. They are kept; no service here takes them.

use crate::answer::time;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::ssh_format::{NoKey, RsaKey};
use crate::texts::{no_such_entity, quota};
use crate::user_rows::OfUser;
use crate::users::caller_or;
use api::iam::error::{
    duplicate_ssh_public_key_exception as duplicate, invalid_public_key_exception as invalid,
    unrecognized_public_key_encoding_exception as unrecognized,
};
use api::iam::*;
use contract::Error;
use identity::ids;
use platform::Context;
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// A key of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SshKey {
    id: String,
    user: String,
    /// As it was given.
    body: String,
    fingerprint: String,
    status: String,
    uploaded_ms: i64,
}

impl Record for SshKey {}

impl OfUser for SshKey {
    const TABLE: Table<Self> = Table::new("iam.ssh_key");
    const NOUNS: &'static str = "SSH public keys";

    fn id(&self) -> &str {
        &self.id
    }

    fn user(&mut self) -> &mut String {
        &mut self.user
    }

    fn missing(id: &str) -> Error {
        no_such_entity(format!("The Public Key with id {id} cannot be found."))
    }
}

impl SshKey {
    fn answer(&self, body: String) -> SSHPublicKey {
        SSHPublicKey {
            user_name: self.user.clone(),
            ssh_public_key_id: self.id.clone(),
            fingerprint: self.fingerprint.clone(),
            ssh_public_key_body: body,
            status: self.status.clone(),
            upload_date: Some(time(self.uploaded_ms)),
        }
    }

    fn metadata(&self) -> SSHPublicKeyMetadata {
        SSHPublicKeyMetadata {
            user_name: self.user.clone(),
            ssh_public_key_id: self.id.clone(),
            status: self.status.clone(),
            upload_date: time(self.uploaded_ms),
        }
    }
}

impl IamService {
    pub(crate) async fn upload_ssh_public_key(
        &self,
        ctx: &Context,
        input: UploadSSHPublicKeyRequest,
    ) -> Result<UploadSSHPublicKeyResponse, Error> {
        let (account, name) = (ctx.account.as_str(), &input.user_name);
        let key = parsed(&input.ssh_public_key_body)?;
        let new = SshKey {
            id: ids::unique_id(self.ids(), "APKA", account),
            user: name.clone(),
            body: input.ssh_public_key_body,
            fingerprint: key.fingerprint(),
            status: "Active".to_owned(),
            uploaded_ms: self.now_ms(),
        };
        let check = |others: &[SshKey]| {
            if others.iter().any(|other| other.fingerprint == key.fingerprint()) {
                return Err(duplicate("The SSH public key is already associated with the specified IAM user."));
            }
            if others.len() >= limits::SSH_KEYS_MAX {
                return Err(quota("SSHPublicKeysPerUser", limits::SSH_KEYS_MAX));
            }
            Ok(())
        };
        let added = self.add_to_user(account, name, new, check).await?;
        Ok(UploadSSHPublicKeyResponse { ssh_public_key: Some(added.answer(added.body.clone())) })
    }

    pub(crate) async fn get_ssh_public_key(
        &self,
        ctx: &Context,
        input: GetSSHPublicKeyRequest,
    ) -> Result<GetSSHPublicKeyResponse, Error> {
        let id = &input.ssh_public_key_id;
        let found: SshKey = self.one_of_user(ctx.account.as_str(), &input.user_name, id).await?;
        let key = parsed(&found.body)?;
        let body = if input.encoding == "PEM" { key.pem() } else { key.ssh() };
        Ok(GetSSHPublicKeyResponse { ssh_public_key: Some(found.answer(body)) })
    }

    pub(crate) async fn list_ssh_public_keys(
        &self,
        ctx: &Context,
        input: ListSSHPublicKeysRequest,
    ) -> Result<ListSSHPublicKeysResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let found: Vec<SshKey> = self.all_of_user(ctx.account.as_str(), &name).await?;
        let Page { items, truncated, marker } =
            page(found, |one| one.id.clone(), input.marker.as_deref(), input.max_items)?;
        let ssh_public_keys = Some(items.iter().map(SshKey::metadata).collect());
        Ok(ListSSHPublicKeysResponse { ssh_public_keys, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn update_ssh_public_key(
        &self,
        ctx: &Context,
        input: UpdateSSHPublicKeyRequest,
    ) -> Result<(), Error> {
        let change = |one: &mut SshKey| one.status.clone_from(&input.status);
        let (account, id) = (ctx.account.as_str(), &input.ssh_public_key_id);
        self.change_of_user(account, &input.user_name, id, change).await.map(drop)
    }

    pub(crate) async fn delete_ssh_public_key(
        &self,
        ctx: &Context,
        input: DeleteSSHPublicKeyRequest,
    ) -> Result<(), Error> {
        self.remove_of_user::<SshKey>(ctx.account.as_str(), &input.user_name, &input.ssh_public_key_id).await
    }
}

fn parsed(body: &str) -> Result<RsaKey, Error> {
    let key = RsaKey::parse(body).map_err(|why| match why {
        NoKey::Unrecognized => unrecognized("The public key encoding format is unsupported or unrecognized."),
        NoKey::Malformed => broken(),
    })?;
    if key.bits() < limits::SSH_KEY_BITS_MIN { Err(broken()) } else { Ok(key) }
}

fn broken() -> Error {
    invalid("The public key is malformed or otherwise invalid.")
}
