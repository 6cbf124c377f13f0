//! Key material that comes from outside.

use crate::core::{Core, read, write};
use crate::crypto;
use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits::{DAY_MS, IMPORT_MS, IMPORT_VALID_DAYS_MAX};
use crate::manage::expiration_model;
use crate::material::{self, Secret};
use crate::records::{Import, Imported, KeyRecord, Material, Origin, State};
use crate::spec::Spec;
use api::kms::{
    DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse, GetParametersForImportRequest,
    GetParametersForImportResponse, ImportKeyMaterialRequest, ImportKeyMaterialResponse, error as aws,
};
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, Key, Scan, Tx};

fn check_external(key: &KeyRecord) -> Result<(), Error> {
    match key.origin {
        Origin::External => Ok(()),
        Origin::Kms => {
            let text = format!("{} origin is AWS_KMS which is not valid for this operation.", key.arn());
            Err(error::unsupported(&text))
        }
    }
}

fn import_row(key: &KeyRecord, token: &str) -> Key {
    keys::key(&key.account, &key.region, &key.id).push(token)
}

/// What the private half is bound to.
fn place(token: &str) -> Vec<u8> {
    [b"import:", token.as_bytes()].concat()
}

impl Core {
    pub(crate) async fn get_parameters_for_import(
        &self,
        ctx: &Context,
        input: GetParametersForImportRequest,
    ) -> Result<GetParametersForImportResponse, Error> {
        let key = self.customers(ctx, &input.key_id, "GetParametersForImport").await?;
        check_external(&key)?;
        key.check_not_pending_deletion()?;
        let (algorithm, spec) = (input.wrapping_algorithm, Spec::parse(&input.wrapping_key_spec));
        let spec = spec.filter(|_| algorithm != "SM2PKE" && algorithm != "RSAES_PKCS1_V1_5");
        let spec = spec.ok_or_else(|| error::unsupported("The wrapping algorithm is not supported."))?;
        if key.spec.is_rsa() && algorithm.starts_with("RSAES") {
            let text = format!("Wrapping algorithm {algorithm} cannot wrap a key of spec {}.", key.spec.name());
            return Err(error::validation(text));
        }
        let private = material::generate(&*self.ids, spec).await?;
        let public = crypto::public_der(spec, &private).ok_or_else(|| error::damaged("a pair that does not parse"))?;
        let until_ms = self.clock.now_ms() + IMPORT_MS;
        let token = self.keep_import(&key, algorithm, &private, until_ms).await?;
        Ok(GetParametersForImportResponse {
            key_id: Some(key.arn()),
            import_token: Some(token.into_bytes().into()),
            public_key: Some(public.into()),
            parameters_valid_to: Some(Timestamp::from_ms(until_ms)),
        })
    }

    /// Keeps the private half; only the newest parameters of a key can be used.
    async fn keep_import(
        &self,
        key: &KeyRecord,
        algorithm: String,
        private: &[u8],
        until_ms: i64,
    ) -> Result<String, Error> {
        let token = self.ids.text(b"abcdefghijklmnopqrstuvwxyz0123456789", 64);
        let sealed = self.master.seal(&*self.ids, &place(&token), private);
        let (import, row) = (&Import { sealed, algorithm, until_ms }, &import_row(key, &token));
        let older = &Scan::prefix(&keys::key(&key.account, &key.region, &key.id));
        let outcome = self.store.transact("kms.import", |tx| async move {
            for (other, _) in tx.scan(&keys::IMPORTS, older).await? {
                tx.delete(&keys::IMPORTS, &other);
            }
            tx.put(&keys::IMPORTS, row, import)?;
            Ok(())
        });
        outcome.await.map_err(from_transaction)?;
        Ok(token)
    }

    pub(crate) async fn import_key_material(
        &self,
        ctx: &Context,
        input: ImportKeyMaterialRequest,
    ) -> Result<ImportKeyMaterialResponse, Error> {
        let valid_to_ms = self.valid_to(&input)?;
        if input.import_type.as_deref() == Some("NEW_KEY_MATERIAL") {
            return Err(error::unsupported("Rotation by import is not supported."));
        }
        let key = self.customers(ctx, &input.key_id, "ImportKeyMaterial").await?;
        check_external(&key)?;
        key.check_not_pending_deletion()?;
        let secret = self.unwrapped(&key, &input).await?;
        check_form(&key, &secret)?;
        let public = material::public_text(key.spec, &secret)?;
        let id = self.put_imported(&key, &secret, valid_to_ms, public).await?;
        self.scheduled.notify_waiters();
        Ok(ImportKeyMaterialResponse {
            key_id: Some(key.arn()),
            key_material_id: (key.spec == Spec::Symmetric).then_some(id),
        })
    }

    fn valid_to(&self, input: &ImportKeyMaterialRequest) -> Result<Option<i64>, Error> {
        let now_ms = self.clock.now_ms();
        let expires = expiration_model(Some(0));
        match (input.expiration_model.as_deref().unwrap_or(expires) == expires, input.valid_to) {
            (true, None) => {
                Err(error::validation(format!("A validTo date must be set if the ExpirationModel is {expires}")))
            }
            (false, Some(_)) => Err(error::validation(format!(
                "A validTo date cannot be set if the ExpirationModel is {}",
                expiration_model(None)
            ))),
            (true, Some(at)) if at.ms() <= now_ms || at.ms() > now_ms + IMPORT_VALID_DAYS_MAX * DAY_MS => {
                Err(error::validation("ValidTo must be between now and 365 days from now"))
            }
            (_, at) => Ok(at.map(Timestamp::ms)),
        }
    }

    async fn unwrapped(&self, key: &KeyRecord, input: &ImportKeyMaterialRequest) -> Result<Secret, Error> {
        let bad_token = || aws::invalid_import_token_exception("");
        let token = std::str::from_utf8(&input.import_token).map_err(|_| bad_token())?;
        let import = self.store.get(&keys::IMPORTS, &import_row(key, token)).await.map_err(from_read)?;
        let import = import.ok_or_else(bad_token)?;
        if import.until_ms <= self.clock.now_ms() {
            return Err(aws::expired_import_token_exception(""));
        }
        let private = self.master.unseal(&place(token), &import.sealed);
        let private = private.ok_or_else(|| error::damaged("a wrapping key that does not open"))?;
        crypto::unwrap(&private, &import.algorithm, &input.encrypted_key_material).ok_or_else(error::bad_ciphertext)
    }

    /// Stores imported material: the first, or the same again.
    async fn put_imported(
        &self,
        key: &KeyRecord,
        secret: &[u8],
        valid_to_ms: Option<i64>,
        public: Option<String>,
    ) -> Result<String, Error> {
        let (owner, public) = (&keys::owner(&key.account, &key.region, &key.id), &public);
        let sealed = &self.sealed(owner, secret, self.clock.now_ms());
        let outcome = self.store.transact("kms.import", |tx| async move {
            let mut record = read(&tx, key).await?;
            let row = owner.clone().push(0u64);
            let before: Option<Material> = tx.get(&keys::MATERIALS, &row).await?;
            if before.is_some_and(|before| before.id != sealed.id) {
                return Err(Abort::User(aws::incorrect_key_material_exception("")));
            }
            tx.put(&keys::MATERIALS, &row, sealed)?;
            if record.state == State::PendingImport {
                record.state = State::Enabled;
            }
            record.imported = Some(Imported { valid_to_ms });
            record.public_key.clone_from(public);
            write(&tx, &record)
        });
        outcome.await.map_err(from_transaction)?;
        Ok(sealed.id.clone())
    }

    pub(crate) async fn delete_imported_key_material(
        &self,
        ctx: &Context,
        input: DeleteImportedKeyMaterialRequest,
    ) -> Result<DeleteImportedKeyMaterialResponse, Error> {
        let key = &self.customers(ctx, &input.key_id, "DeleteImportedKeyMaterial").await?;
        check_external(key)?;
        key.check_not_pending_deletion()?;
        let id = self.materials(key).await?.pop().map(|(_, material)| material.id);
        let outcome = self.store.transact("kms.import", |tx| async move {
            let mut record = read(&tx, key).await?;
            forget(&tx, &mut record).await?;
            write(&tx, &record)
        });
        outcome.await.map_err(from_transaction)?;
        let key_material_id = id.filter(|_| key.spec == Spec::Symmetric);
        Ok(DeleteImportedKeyMaterialResponse { key_id: Some(key.arn()), key_material_id })
    }
}

fn check_form(key: &KeyRecord, secret: &[u8]) -> Result<(), Error> {
    let good = match key.spec.secret_bytes() {
        Some(length) => secret.len() == length,
        None => crypto::is_private(key.spec, secret),
    };
    if good { Ok(()) } else { Err(aws::incorrect_key_material_exception("")) }
}

/// Takes the material from a key, all but its id: only the same can come again.
pub(crate) async fn forget(tx: &Tx, key: &mut KeyRecord) -> Result<(), Abort<Error>> {
    let row = keys::owner(&key.account, &key.region, &key.id).push(0u64);
    if let Some(material) = tx.get(&keys::MATERIALS, &row).await? {
        tx.put(&keys::MATERIALS, &row, &Material { sealed: None, ..material })?;
    }
    key.imported = None;
    if matches!(key.state, State::Enabled | State::Disabled) {
        key.state = State::PendingImport;
    }
    Ok(())
}
