//! Parameters are put.

use crate::check;
use crate::core::Core;
use crate::error::{from_transaction, validation};
use crate::keys;
use crate::limits;
use crate::news;
use crate::policies;
use crate::records::{Kind, ParameterRecord, Tier, Version, arn};
use crate::secure::DEFAULT_KEY;
use crate::tags;
use api::ssm::{PutParameterRequest, PutParameterResult, error as aws};
use contract::Error;
use platform::{Context, Principal};
use store::{Abort, Scan, key};

const DATA_TYPES: &[&str] = &["text", "aws:ec2:image", "aws:ssm:integration"];

/// Who calls, as a parameter remembers it.
pub(crate) fn user(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Anonymous => String::new(),
        Principal::Service(name) => name.to_string(),
        Principal::Identity(identity) => identity.arn.clone(),
    }
}

fn exists() -> Error {
    aws::parameter_already_exists(
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
    )
}

impl Core {
    pub(crate) async fn put_parameter(
        &self,
        ctx: &Context,
        input: PutParameterRequest,
    ) -> Result<PutParameterResult, Error> {
        check::name(ctx, &input.name)?;
        let before = self.parameter(ctx, &input.name).await?;
        let overwrite = input.overwrite == Some(true);
        if before.is_some() && !overwrite {
            return Err(exists());
        }
        if overwrite && input.tags.is_some() {
            return Err(validation(
                "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
            ));
        }
        let last = before.as_ref().and_then(ParameterRecord::current);
        let version = self.version(ctx, &input, last).await?;
        let tags = tags::checked(input.tags.unwrap_or_default())?;
        let (number, tier) = self.store_version(ctx, &input.name, version, tags, overwrite).await?;
        self.scheduled.notify_waiters();
        Ok(PutParameterResult { version: Some(number), tier: Some(tier.text().to_owned()) })
    }

    /// The version that a request asks for; what it leaves out is as before.
    async fn version(
        &self,
        ctx: &Context,
        input: &PutParameterRequest,
        last: Option<&Version>,
    ) -> Result<Version, Error> {
        let kind = match input.r#type.as_deref() {
            Some(text) => Kind::parse(text)
                .ok_or_else(|| aws::unsupported_parameter_type("The parameter type is not supported."))?,
            None => last
                .map(|last| last.kind)
                .ok_or_else(|| validation("A parameter type is required when you create a parameter."))?,
        };
        if let Some(last) = last.filter(|last| last.kind != kind) {
            let text = format!("Type mismatch: {} is not {}.", kind.text(), last.kind.text());
            return Err(aws::hierarchy_type_mismatch_exception(text));
        }
        let data_type = input.data_type.as_deref().or(last.map(|last| last.data_type.as_str())).unwrap_or("text");
        if !DATA_TYPES.contains(&data_type) {
            return Err(validation(format!(
                "The following data type is not supported: {data_type} (Data type names are all lowercase.)"
            )));
        }
        let default = self.default_tier(ctx).await?;
        let tier = check::tier(input, &default, last.map(|last| last.tier))?;
        check::value(kind, &input.value, input.allowed_pattern.as_deref())?;
        let policies = match input.policies.as_deref() {
            Some(text) if !text.is_empty() => policies::parse(text)?,
            Some(_) => Vec::new(),
            None => last.map(|last| policies::kept(&last.policies)).unwrap_or_default(),
        };
        let (key, value) = match kind {
            Kind::SecureString => {
                let key = input.key_id.as_deref().or(last.and_then(|last| last.key.as_deref())).unwrap_or(DEFAULT_KEY);
                let arn = arn(ctx.account.as_str(), ctx.region.as_str(), &input.name);
                (Some(key.to_owned()), self.encrypt(ctx, &arn, key, &input.value).await?)
            }
            _ if input.key_id.is_some() => {
                return Err(validation("KeyId is required for SecureString type parameter only."));
            }
            _ => (None, input.value.clone()),
        };
        Ok(Version {
            number: 1,
            kind,
            value,
            key,
            description: input.description.clone().or_else(|| last.and_then(|last| last.description.clone())),
            pattern: input.allowed_pattern.clone().filter(|pattern| !pattern.is_empty()),
            data_type: data_type.to_owned(),
            tier,
            policies,
            modified_ms: self.clock.now_ms(),
            user: user(ctx),
            labels: Vec::new(),
        })
    }

    async fn store_version(
        &self,
        ctx: &Context,
        name: &str,
        version: Version,
        tags: Vec<(String, String)>,
        overwrite: bool,
    ) -> Result<(i64, Tier), Error> {
        let here = &key![&ctx.account, &ctx.region];
        let row = &keys::row(ctx.account.as_str(), ctx.region.as_str(), name);
        let new = &ParameterRecord {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: name.to_owned(),
            tags,
            versions: vec![version],
        };
        let outcome = self.store.transact("ssm.put", |tx| async move {
            let there = tx.get(&keys::PARAMETERS, row).await?.filter(|there| self.is_there(there));
            let operation = if there.is_some() { "Update" } else { "Create" };
            let record = match there {
                Some(_) if !overwrite => return Err(Abort::User(exists())),
                Some(there) => there.with(&new.versions[0]).map_err(Abort::User)?,
                None => {
                    let count = tx.scan(&keys::PARAMETERS, &Scan::prefix(here)).await?.len();
                    if count >= limits::STANDARD_MAX && new.versions[0].tier == Tier::Standard {
                        let text = "You have exceeded the number of parameters for this AWS account. Delete one or more parameters and try again.";
                        return Err(Abort::User(aws::parameter_limit_exceeded(text)));
                    }
                    new.clone()
                }
            };
            tx.put(&keys::PARAMETERS, row, &record)?;
            let told = news::changed(operation, &record, self.clock.now_ms());
            let ticket = self.announcer.tell(&tx, [told]).await?;
            Ok((record.current().map_or((1, Tier::Standard), |current| (current.number, current.tier)), ticket))
        });
        outcome.await.map(|(stored, _)| stored).map_err(from_transaction)
    }
}

impl ParameterRecord {
    /// The parameter with one more version; the oldest goes, unless it has a label.
    fn with(mut self, version: &Version) -> Result<Self, Error> {
        let number = self.current().map_or(1, |current| current.number + 1);
        if self.versions.len() >= limits::VERSIONS_MAX {
            let oldest = self.versions.remove(0);
            if !oldest.labels.is_empty() {
                let text = format!(
                    "You attempted to create a new version of {} by calling the PutParameter API with the overwrite flag. Version {}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.",
                    self.name, oldest.number
                );
                return Err(aws::parameter_max_version_limit_exceeded(text));
            }
        }
        self.versions.push(Version { number, ..version.clone() });
        Ok(self)
    }
}
