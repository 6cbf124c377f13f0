//! Keys are made and shown.

use crate::core::Core;
use crate::error::{self, from_transaction};
use crate::keys;
use crate::material;
use crate::policies;
use crate::records::{KeyRecord, Material, Origin, Regions, State};
use crate::spec::{Spec, Usage};
use crate::tags;
use api::kms::{
    CreateKeyRequest, CreateKeyResponse, DescribeKeyRequest, DescribeKeyResponse, KeyMetadata,
    MultiRegionConfiguration, MultiRegionKey, error as aws,
};
use contract::{Error, Timestamp};
use platform::{Arn, Context};
use store::key;

/// What a new key is to be.
struct Wanted {
    spec: Spec,
    usage: Usage,
    origin: Origin,
    multi_region: bool,
}

impl Wanted {
    fn of(input: &CreateKeyRequest) -> Result<Self, Error> {
        let name = input.key_spec.as_deref().or(input.customer_master_key_spec.as_deref());
        let name = name.unwrap_or("SYMMETRIC_DEFAULT");
        let spec = Spec::parse(name)
            .ok_or_else(|| error::unsupported(&format!("KeySpec {name} is not supported in this region.")))?;
        let usage = match input.key_usage.as_deref() {
            Some(text) => Usage::parse(text)
                .ok_or_else(|| error::unsupported(&format!("KeyUsage {text} is not supported in this region.")))?,
            None if spec == Spec::Symmetric => Usage::Encrypt,
            None => {
                return Err(error::validation(
                    "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
                ));
            }
        };
        if !spec.usages().contains(&usage) {
            let text = format!("KeyUsage {} is not compatible with KeySpec {name}", usage.name());
            return Err(error::validation(text));
        }
        let origin = origin(input)?;
        Ok(Self { spec, usage, origin, multi_region: input.multi_region == Some(true) })
    }
}

fn origin(input: &CreateKeyRequest) -> Result<Origin, Error> {
    if input.custom_key_store_id.is_some() || input.xks_key_id.is_some() {
        return Err(error::unsupported("Custom key stores are not supported."));
    }
    match input.origin.as_deref() {
        None | Some("AWS_KMS") => Ok(Origin::Kms),
        Some("EXTERNAL") => Ok(Origin::External),
        Some(_) => Err(error::unsupported("Custom key stores are not supported.")),
    }
}

impl Core {
    pub(crate) async fn create_key(&self, ctx: &Context, input: CreateKeyRequest) -> Result<CreateKeyResponse, Error> {
        let wanted = Wanted::of(&input)?;
        let tags = tags::checked(input.tags.as_deref().unwrap_or_default())?;
        let mut key = self.new_record(ctx, &wanted);
        let lockout = input.bypass_policy_lockout_safety_check == Some(true);
        key.policy = match input.policy {
            Some(policy) => policies::checked(ctx, &key.arn(), policy, lockout)?,
            None => policies::default(ctx.account.as_str()),
        };
        key.description = input.description.unwrap_or_default();
        key.tags = tags;
        let material = match wanted.origin {
            Origin::External => None,
            Origin::Kms => Some(self.first_material(&mut key).await?),
        };
        self.insert(&key, material).await?;
        Ok(CreateKeyResponse { key_metadata: Some(self.metadata(&key).await?) })
    }

    fn new_record(&self, ctx: &Context, wanted: &Wanted) -> KeyRecord {
        let uuid = self.ids.uuid();
        KeyRecord {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            id: if wanted.multi_region { format!("mrk-{}", uuid.replace('-', "")) } else { uuid },
            created_ms: self.clock.now_ms(),
            description: String::new(),
            spec: wanted.spec,
            usage: wanted.usage,
            origin: wanted.origin,
            state: if wanted.origin == Origin::Kms { State::Enabled } else { State::PendingImport },
            managed: false,
            policy: String::new(),
            tags: std::collections::BTreeMap::new(),
            deletion_ms: None,
            deletion_days: None,
            rotation: None,
            public_key: None,
            imported: None,
        }
    }

    async fn first_material(&self, key: &mut KeyRecord) -> Result<Material, Error> {
        let secret = material::generate(&*self.ids, key.spec).await?;
        key.public_key = material::public_text(key.spec, &secret)?;
        Ok(self.sealed(&keys::owner(&key.account, &key.region, &key.id), &secret, key.created_ms))
    }

    async fn insert(&self, key: &KeyRecord, material: Option<Material>) -> Result<(), Error> {
        let material = &material;
        let outcome = self.store.transact("kms.create", |tx| async move {
            crate::core::write(&tx, key)?;
            if let Some(material) = material {
                let row = keys::owner(&key.account, &key.region, &key.id).push(0u64);
                tx.put(&keys::MATERIALS, &row, material)?;
            }
            if key.is_multi_region() {
                let regions = Regions { primary: key.region.clone(), replicas: Vec::new() };
                tx.put(&keys::REGIONS, &key![key.account.as_str(), key.id.as_str()], &regions)?;
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn describe_key(
        &self,
        ctx: &Context,
        input: DescribeKeyRequest,
    ) -> Result<DescribeKeyResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.find(ctx, &input.key_id).await?;
        Ok(DescribeKeyResponse { key_metadata: Some(self.metadata(&key).await?) })
    }

    pub(crate) async fn metadata(&self, key: &KeyRecord) -> Result<KeyMetadata, Error> {
        let algorithms = |usage| {
            let names = key.spec.algorithms(usage);
            (key.usage == usage).then(|| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>())
        };
        let imported = key.imported.as_ref();
        let spec = Some(key.spec.name().to_owned());
        let waits = key.state == State::PendingReplicaDeletion;
        Ok(KeyMetadata {
            aws_account_id: Some(key.account.clone()),
            key_id: key.id.clone(),
            arn: Some(key.arn()),
            creation_date: Some(Timestamp::from_ms(key.created_ms)),
            enabled: Some(key.state == State::Enabled),
            description: Some(key.description.clone()),
            key_usage: Some(key.usage.name().to_owned()),
            key_state: Some(key.state.text().to_owned()),
            deletion_date: key.deletion_ms.map(Timestamp::from_ms),
            valid_to: imported.and_then(|imported| imported.valid_to_ms).map(Timestamp::from_ms),
            origin: Some(key.origin.text().to_owned()),
            expiration_model: imported.map(|imported| expiration_model(imported.valid_to_ms).to_owned()),
            key_manager: Some(if key.managed { "AWS" } else { "CUSTOMER" }.to_owned()),
            customer_master_key_spec: spec.clone(),
            key_spec: spec,
            encryption_algorithms: algorithms(Usage::Encrypt),
            signing_algorithms: algorithms(Usage::Sign),
            mac_algorithms: algorithms(Usage::Mac),
            key_agreement_algorithms: algorithms(Usage::Agree),
            multi_region: Some(key.is_multi_region()),
            multi_region_configuration: self.multi_region_configuration(key).await?,
            pending_deletion_window_in_days: key.deletion_days.filter(|_| waits),
            current_key_material_id: self.current_id(key).await?,
            ..KeyMetadata::default()
        })
    }

    /// Only symmetric keys tell which material they use.
    async fn current_id(&self, key: &KeyRecord) -> Result<Option<String>, Error> {
        if key.spec != Spec::Symmetric {
            return Ok(None);
        }
        Ok(self.materials(key).await?.pop().map(|(_, material)| material.id))
    }

    async fn multi_region_configuration(&self, key: &KeyRecord) -> Result<Option<MultiRegionConfiguration>, Error> {
        let Some(regions) = self.regions(key).await? else { return Ok(None) };
        let at = |region: &str| MultiRegionKey {
            arn: Some(Arn::new("kms", region, &key.account, format!("key/{}", key.id)).to_string()),
            region: Some(region.to_owned()),
        };
        let kind = if regions.primary == key.region { "PRIMARY" } else { "REPLICA" };
        Ok(Some(MultiRegionConfiguration {
            multi_region_key_type: Some(kind.to_owned()),
            primary_key: Some(at(&regions.primary)),
            replica_keys: Some(regions.replicas.iter().map(|region| at(region)).collect()),
        }))
    }

    /// Refuses grant tokens that no grant has.
    pub(crate) async fn check_tokens(&self, tokens: Option<&[String]>) -> Result<(), Error> {
        for token in tokens.unwrap_or_default() {
            let row = key![token.as_str()];
            if self.store.get(&keys::GRANT_TOKENS, &row).await.map_err(error::from_read)?.is_none() {
                return Err(aws::invalid_grant_token_exception(""));
            }
        }
        Ok(())
    }
}

pub(crate) fn expiration_model(valid_to_ms: Option<i64>) -> &'static str {
    if valid_to_ms.is_some() { "KEY_MATERIAL_EXPIRES" } else { "KEY_MATERIAL_DOES_NOT_EXPIRE" }
}
