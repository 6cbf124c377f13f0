//! Data keys in memory, by who asked for them.

use crate::key::DataKey;
use crate::limits;
use api::kms::{DecryptRequest, GenerateDataKeyRequest, op};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Map};
use parking_lot::Mutex;
use platform::{Bus, Context, Principal};
use std::collections::HashMap;
use std::sync::Arc;

/// Who asks for a key, and what for.
pub struct Asked<'a> {
    /// Of the call to KMS: the caller, through the service, in the account and region where a key's name is to be looked up.
    pub ctx: Context,
    /// What KMS binds the key to.
    pub encryption_context: &'a [(&'a str, &'a str)],
    /// How long a key may be used before KMS is asked again, ms.
    pub reuse_ms: i64,
    /// The time, ms.
    pub now_ms: i64,
}

/// By names, and until when.
type Kept<const N: usize> = Mutex<HashMap<[String; N], (Arc<DataKey>, i64)>>;

/// See the module.
pub struct DataKeys {
    bus: Arc<Bus>,
    /// By the key of KMS, the encryption context and who asked.
    sealing: Kept<3>,
    /// By ciphertext and who asked.
    opening: Kept<2>,
}

impl DataKeys {
    /// None yet.
    #[must_use]
    pub fn new(bus: Arc<Bus>) -> Self {
        Self { bus, sealing: Mutex::default(), opening: Mutex::default() }
    }

    /// Forgets all, after the store was emptied.
    pub fn reset(&self) {
        self.sealing.lock().clear();
        self.opening.lock().clear();
    }

    /// The principal's key for sealing, made by KMS if it has none or the period is over. A new key is decrypted once before it is
    /// used, as AWS does: whoever may not decrypt may not seal.
    ///
    /// # Errors
    /// KMS's own.
    pub async fn for_sealing(&self, asked: &Asked<'_>, key: &str) -> Result<Arc<DataKey>, Error> {
        let name = [key.to_owned(), context_text(asked), who(&asked.ctx)];
        if let Some(found) = fresh(&self.sealing, &name, asked.now_ms) {
            return Ok(found);
        }
        let request = GenerateDataKeyRequest {
            key_id: key.to_owned(),
            encryption_context: Some(context(asked)),
            key_spec: Some("AES_256".to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let made = self.bus.call::<op::GenerateDataKey>(asked.ctx.clone(), request).await?;
        let wrapped = STANDARD.encode(made.ciphertext_blob.unwrap_or_default());
        let opened = self.for_opening(asked, &wrapped).await?;
        keep(&self.sealing, name, &opened, asked);
        Ok(opened)
    }

    /// The key of a ciphertext, decrypted by KMS unless the principal has had it within the period.
    ///
    /// # Errors
    /// KMS's own.
    pub async fn for_opening(&self, asked: &Asked<'_>, wrapped: &str) -> Result<Arc<DataKey>, Error> {
        let name = [wrapped.to_owned(), who(&asked.ctx)];
        if let Some(found) = fresh(&self.opening, &name, asked.now_ms) {
            return Ok(found);
        }
        let blob = STANDARD.decode(wrapped).map_err(|_| Error::internal("a ciphertext of KMS is damaged"))?;
        let request = DecryptRequest {
            ciphertext_blob: Some(blob.into()),
            encryption_context: Some(context(asked)),
            ..DecryptRequest::default()
        };
        let found = self.bus.call::<op::Decrypt>(asked.ctx.clone(), request).await?;
        let key = Arc::new(DataKey::new(&found.plaintext.unwrap_or_default(), wrapped.to_owned())?);
        keep(&self.opening, name, &key, asked);
        Ok(key)
    }
}

fn context(asked: &Asked<'_>) -> Map<String> {
    asked.encryption_context.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn context_text(asked: &Asked<'_>) -> String {
    asked.encryption_context.iter().map(|(name, value)| format!("{name}={value}\n")).collect()
}

/// Whose answer of KMS it is: two sessions of a role may have different rights, and a service may act for different resources.
fn who(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => format!("{} {}", identity.arn, identity.access_key),
        Principal::Service(name) => format!("{name} {}", ctx.source_arn.as_deref().unwrap_or_default()),
        Principal::Anonymous => String::new(),
    }
}

fn fresh<const N: usize>(kept: &Kept<N>, name: &[String; N], now_ms: i64) -> Option<Arc<DataKey>> {
    kept.lock().get(name).filter(|(_, until_ms)| now_ms < *until_ms).map(|(key, _)| Arc::clone(key))
}

fn keep<const N: usize>(kept: &Kept<N>, name: [String; N], key: &Arc<DataKey>, asked: &Asked<'_>) {
    let mut kept = kept.lock();
    if kept.len() >= limits::KEPT_MAX {
        kept.retain(|_, (_, until_ms)| asked.now_ms < *until_ms);
    }
    if kept.len() >= limits::KEPT_MAX {
        kept.clear();
    }
    kept.insert(name, (Arc::clone(key), asked.now_ms + asked.reuse_ms));
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::kms::{DecryptResponse, GenerateDataKeyResponse};
    use platform::{AccountId, Authorizer, BoxFuture, Handler, Region, RequestId};
    use std::sync::atomic::{AtomicU8, Ordering};

    /// A KMS that counts its calls; a ciphertext is the key itself.
    #[derive(Default)]
    struct Counting {
        made: AtomicU8,
        opened: AtomicU8,
    }

    impl Handler for Counting {
        fn service(&self) -> &'static contract::Service {
            &api::kms::SERVICE
        }

        fn call(
            &self,
            operation: &'static contract::Operation,
            _ctx: Context,
            input: contract::Value,
        ) -> BoxFuture<'_, Result<contract::Value, Error>> {
            let answer = move || match operation.name {
                "GenerateDataKey" => {
                    let number = self.made.fetch_add(1, Ordering::Relaxed);
                    let ciphertext_blob = Some(vec![number; 32].into());
                    Ok(GenerateDataKeyResponse { ciphertext_blob, ..Default::default() }.into())
                }
                _ => {
                    self.opened.fetch_add(1, Ordering::Relaxed);
                    let plaintext = DecryptRequest::try_from(input)?.ciphertext_blob;
                    Ok(DecryptResponse { plaintext, ..Default::default() }.into())
                }
            };
            Box::pin(async move { answer() })
        }
    }

    struct Everything;

    impl Authorizer for Everything {
        fn authorize<'a>(
            &'a self,
            _ctx: &'a Context,
            _service: &'static contract::Service,
            _operation: &'static contract::Operation,
            _input: &'a contract::Value,
        ) -> BoxFuture<'a, Result<(), Error>> {
            Box::pin(async { Ok(()) })
        }
    }

    fn asked(access_key: &str, now_ms: i64) -> Asked<'static> {
        let account = AccountId::new("123456789012");
        let ctx = Context {
            principal: Principal::root(&account, access_key),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: Arc::from("http://127.0.0.1"),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        };
        Asked { ctx, encryption_context: &[("a", "b")], reuse_ms: 1000, now_ms }
    }

    #[tokio::test]
    async fn one_key_for_a_principal_and_a_period() {
        let (kms, bus) = (Arc::new(Counting::default()), Arc::new(Bus::default()));
        bus.connect(vec![kms.clone()], Arc::new(Everything));
        let keys = DataKeys::new(bus);
        let calls = || (kms.made.load(Ordering::Relaxed), kms.opened.load(Ordering::Relaxed));
        for (who, key, now_ms, wanted) in [
            ("one", "k", 0, (1, 1)),
            ("one", "k", 999, (1, 1)),
            ("two", "k", 999, (2, 2)),
            ("one", "other", 999, (3, 3)),
            ("one", "k", 1000, (4, 4)),
        ] {
            keys.for_sealing(&asked(who, now_ms), key).await.expect("a key");
            assert_eq!(calls(), wanted, "{who} {key} {now_ms}");
        }
        let wrapped = keys.for_sealing(&asked("one", 1000), "k").await.expect("a key").wrapped().to_owned();
        for (who, now_ms, wanted) in [("one", 1999, 4), ("three", 1999, 5), ("three", 2998, 5), ("three", 2999, 6)] {
            keys.for_opening(&asked(who, now_ms), &wrapped).await.expect("a key");
            assert_eq!(calls().1, wanted, "{who} {now_ms}");
        }
        keys.reset();
        keys.for_sealing(&asked("one", 1000), "k").await.expect("a key");
        assert_eq!(calls(), (5, 7));
    }
}
