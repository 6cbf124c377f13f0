//! The service without the bus: rotation, deletion and import on a clock that is moved; what a restart keeps.

use crate::records::State;
use crate::{KmsService, MasterKey, MasterKeyError};
use api::kms::{self as shape, Kms as _};
use contract::Error;
use platform::{AccountId, Bus, Call, Clock as _, Context, Principal, RandomIds, Region, RequestId, SystemClock};
use std::sync::Arc;
use store::Store;

const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

struct Bench {
    store: Store,
    clock: Arc<SystemClock>,
    kms: Arc<KmsService>,
    ctx: Context,
}

async fn open(store: &Store, clock: &Arc<SystemClock>, key: &str) -> Result<Arc<KmsService>, MasterKeyError> {
    let master = MasterKey::from_text(key).expect("a key");
    KmsService::open(store.clone(), clock.clone(), Arc::new(RandomIds), master, Arc::new(Bus::default())).await
}

impl Bench {
    async fn new() -> Self {
        let (store, clock) = (Store::memory(), Arc::new(SystemClock::default()));
        let kms = open(&store, &clock, HEX).await.expect("opens");
        let account = AccountId::new("111111111111");
        let ctx = Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: "http://localhost".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        };
        Self { store, clock, kms, ctx }
    }

    fn call<I>(&self, input: I) -> Call<I> {
        Call::new(self.ctx.clone(), input)
    }

    async fn create(&self, input: shape::CreateKeyRequest) -> shape::KeyMetadata {
        self.kms.create_key(self.call(input)).await.expect("creates").key_metadata.expect("metadata")
    }

    async fn encrypt(&self, key: &str) -> Result<shape::EncryptResponse, Error> {
        let plaintext = "text".into();
        self.kms.encrypt(self.call(shape::EncryptRequest { key_id: key.into(), plaintext, ..Default::default() })).await
    }

    async fn decrypt(&self, blob: &bytes::Bytes) -> Result<shape::DecryptResponse, Error> {
        let ciphertext_blob = Some(blob.clone());
        self.kms.decrypt(self.call(shape::DecryptRequest { ciphertext_blob, ..Default::default() })).await
    }

    async fn opens(&self, blob: &bytes::Bytes) -> bool {
        self.decrypt(blob).await.is_ok_and(|found| found.plaintext.as_deref() == Some(b"text"))
    }

    async fn describe(&self, key: &str) -> Result<shape::KeyMetadata, Error> {
        let input = shape::DescribeKeyRequest { key_id: key.into(), grant_tokens: None };
        Ok(self.kms.describe_key(self.call(input)).await?.key_metadata.expect("metadata"))
    }

    fn advance_days(&self, days: i64) {
        assert!(self.clock.advance_ms(days * crate::limits::DAY_MS));
    }
}

#[tokio::test]
async fn ciphertexts_outlive_rotations_and_restarts() {
    let mut bench = Bench::new().await;
    let key = bench.create(shape::CreateKeyRequest::default()).await.key_id;
    let input = shape::EnableKeyRotationRequest { key_id: key.clone(), rotation_period_in_days: Some(90) };
    bench.kms.enable_key_rotation(bench.call(input)).await.expect("enables");
    let first = bench.encrypt(&key).await.expect("encrypts").ciphertext_blob.expect("a blob");
    bench.advance_days(181);
    bench.kms.core.work().await.expect("works");
    let input = shape::ListKeyRotationsRequest { key_id: key.clone(), ..Default::default() };
    let rotations = bench.kms.list_key_rotations(bench.call(input)).await.expect("lists").rotations.expect("some");
    assert_eq!(rotations.len(), 2, "two were due");
    let second = bench.encrypt(&key).await.expect("encrypts").ciphertext_blob.expect("a blob");
    bench.kms = open(&bench.store, &bench.clock, HEX).await.expect("opens again");
    let material = |found: shape::DecryptResponse| found.key_material_id.expect("an id");
    let (one, two) = (bench.decrypt(&first).await.expect("opens"), bench.decrypt(&second).await.expect("opens"));
    assert_ne!(material(one), material(two));
}

#[tokio::test]
async fn a_store_is_refused_under_another_master_key() {
    let bench = Bench::new().await;
    let other = HEX.replace('0', "1");
    assert!(matches!(open(&bench.store, &bench.clock, &other).await, Err(MasterKeyError::Other)));
}

#[tokio::test]
async fn a_deleted_key_is_gone_when_it_is_due() {
    let bench = Bench::new().await;
    let key = bench.create(shape::CreateKeyRequest::default()).await.key_id;
    let blob = bench.encrypt(&key).await.expect("encrypts").ciphertext_blob.expect("a blob");
    let input = shape::ScheduleKeyDeletionRequest { key_id: key.clone(), pending_window_in_days: Some(7) };
    bench.kms.schedule_key_deletion(bench.call(input)).await.expect("schedules");
    assert_eq!(bench.encrypt(&key).await.expect_err("is refused").code, "KMSInvalidStateException");
    bench.advance_days(6);
    assert_eq!(bench.describe(&key).await.expect("is there").key_state.as_deref(), Some(State::PendingDeletion.text()));
    bench.advance_days(2);
    assert_eq!(bench.describe(&key).await.expect_err("is gone").code, "NotFoundException");
    assert_eq!(bench.decrypt(&blob).await.expect_err("is gone").code, "AccessDeniedException");
    let rows = bench.store.rows(&store::Scan::prefix(&crate::keys::MATERIALS.prefix())).await.expect("reads");
    assert!(rows.is_empty(), "its material is gone too");
}

#[tokio::test]
async fn a_multi_region_ciphertext_opens_in_its_regions_only() {
    let mut bench = Bench::new().await;
    let input = shape::CreateKeyRequest { multi_region: Some(true), ..Default::default() };
    let key = bench.create(input).await.key_id;
    let blob = bench.encrypt(&key).await.expect("encrypts").ciphertext_blob.expect("a blob");
    let input =
        shape::ReplicateKeyRequest { key_id: key.clone(), replica_region: "eu-west-1".into(), ..Default::default() };
    bench.kms.replicate_key(bench.call(input)).await.expect("replicates");
    bench.ctx.region = Region::new("eu-west-1");
    assert!(bench.opens(&blob).await);
    bench.ctx.region = Region::new("eu-west-2");
    assert!(!bench.opens(&blob).await);
    bench.ctx.region = Region::new("us-east-1");
    let input = shape::ScheduleKeyDeletionRequest { key_id: key.clone(), pending_window_in_days: Some(7) };
    let state = bench.kms.schedule_key_deletion(bench.call(input.clone())).await.expect("schedules").key_state;
    assert_eq!(state.as_deref(), Some("PendingReplicaDeletion"));
    bench.ctx.region = Region::new("eu-west-1");
    bench.kms.schedule_key_deletion(bench.call(input)).await.expect("schedules");
    bench.advance_days(8);
    bench.kms.core.work().await.expect("works");
    bench.ctx.region = Region::new("us-east-1");
    assert_eq!(bench.describe(&key).await.expect("waits").key_state.as_deref(), Some("PendingDeletion"));
    bench.advance_days(8);
    bench.describe(&key).await.expect_err("is gone");
}

#[tokio::test]
async fn imported_material_ends_and_comes_again() {
    let bench = Bench::new().await;
    let input = shape::CreateKeyRequest { origin: Some("EXTERNAL".into()), ..Default::default() };
    let key = bench.create(input).await.key_id;
    assert_eq!(bench.encrypt(&key).await.expect_err("has no material").code, "KMSInvalidStateException");
    bench.import(&key, [7; 32], Some(10)).await.expect("imports");
    let blob = bench.encrypt(&key).await.expect("encrypts").ciphertext_blob.expect("a blob");
    bench.advance_days(11);
    assert_eq!(bench.describe(&key).await.expect("is there").key_state.as_deref(), Some("PendingImport"));
    assert_eq!(bench.decrypt(&blob).await.expect_err("has none").code, "KMSInvalidStateException");
    let news = bench.kms.core.announcer.waiting(10).await.expect("reads");
    let told: Vec<_> = news.iter().map(|news| (news.detail_type.as_str(), news.detail["key-id"].as_str())).collect();
    assert_eq!(told, [("KMS Imported Key Material Expiration", Some(key.as_str()))]);
    let other = bench.import(&key, [8; 32], None).await.expect_err("is other material");
    assert_eq!(other.code, "IncorrectKeyMaterialException");
    bench.import(&key, [7; 32], None).await.expect("imports");
    assert!(bench.opens(&blob).await);
}

impl Bench {
    async fn import(&self, key: &str, material: [u8; 32], days: Option<i64>) -> Result<(), Error> {
        use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey};
        let input = shape::GetParametersForImportRequest {
            key_id: key.into(),
            wrapping_algorithm: "RSAES_OAEP_SHA_256".into(),
            wrapping_key_spec: "RSA_2048".into(),
        };
        let parameters = self.kms.get_parameters_for_import(self.call(input)).await.expect("gives parameters");
        let public = PublicEncryptingKey::from_der(&parameters.public_key.expect("a key")).expect("parses");
        let public = OaepPublicEncryptingKey::new(public).expect("a key");
        let mut wrapped = vec![0; public.ciphertext_size()];
        public.encrypt(&OAEP_SHA256_MGF1SHA256, &material, &mut wrapped, None).expect("wraps");
        let model = if days.is_some() { "KEY_MATERIAL_EXPIRES" } else { "KEY_MATERIAL_DOES_NOT_EXPIRE" };
        let valid_to = days.map(|days| self.clock.now_ms() + days * crate::limits::DAY_MS);
        let input = shape::ImportKeyMaterialRequest {
            key_id: key.into(),
            import_token: parameters.import_token.expect("a token"),
            encrypted_key_material: wrapped.into(),
            valid_to: valid_to.map(contract::Timestamp::from_ms),
            expiration_model: Some(model.into()),
            ..Default::default()
        };
        self.kms.import_key_material(self.call(input)).await.map(drop)
    }
}
