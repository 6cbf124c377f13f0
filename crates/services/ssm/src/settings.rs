//! Settings of Parameter Store in an account and region.

use crate::core::Core;
use crate::error::{from_read, from_transaction, validation};
use crate::keys;
use crate::put::user;
use crate::records::Setting;
use api::ssm::{
    GetServiceSettingRequest, GetServiceSettingResult, ResetServiceSettingRequest, ResetServiceSettingResult,
    ServiceSetting, UpdateServiceSettingRequest, UpdateServiceSettingResult, error as aws,
};
use contract::{Error, Timestamp};
use platform::{Arn, Context};

const TIER: &str = "/ssm/parameter-store/default-parameter-tier";

/// What can be set, to what; the first is the default.
const SETTINGS: &[(&str, &[&str])] = &[
    (TIER, &["Standard", "Advanced", "Intelligent-Tiering"]),
    ("/ssm/parameter-store/high-throughput-enabled", &["false", "true"]),
];

/// The setting with an id, which may be its ARN.
fn known(id: &str) -> Result<(&'static str, &'static [&'static str]), Error> {
    let id = id.split_once(":servicesetting").map_or(id, |(_, id)| id);
    let found = SETTINGS.iter().find(|(name, _)| *name == id);
    found
        .copied()
        .ok_or_else(|| aws::service_setting_not_found(format!("The specified service setting {id} was not found.")))
}

impl Core {
    async fn setting(&self, ctx: &Context, name: &str) -> Result<Option<Setting>, Error> {
        let row = keys::row(ctx.account.as_str(), ctx.region.as_str(), name);
        self.store.get(&keys::SETTINGS, &row).await.map_err(from_read)
    }

    /// The tier of parameters that ask for none.
    pub(crate) async fn default_tier(&self, ctx: &Context) -> Result<String, Error> {
        Ok(self.setting(ctx, TIER).await?.map_or_else(|| "Standard".to_owned(), |setting| setting.value))
    }

    async fn put_setting(&self, ctx: &Context, name: &str, setting: Option<Setting>) -> Result<(), Error> {
        let (row, setting) = (&keys::row(ctx.account.as_str(), ctx.region.as_str(), name), &setting);
        let outcome = self.store.transact("ssm.setting", |tx| async move {
            match setting {
                Some(setting) => tx.put(&keys::SETTINGS, row, setting)?,
                None => tx.delete(&keys::SETTINGS, row),
            }
            Ok(())
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn get_service_setting(
        &self,
        ctx: &Context,
        input: GetServiceSettingRequest,
    ) -> Result<GetServiceSettingResult, Error> {
        let (name, values) = known(&input.setting_id)?;
        let setting = self.setting(ctx, name).await?;
        Ok(GetServiceSettingResult { service_setting: Some(shown(ctx, name, values[0], setting)) })
    }

    pub(crate) async fn update_service_setting(
        &self,
        ctx: &Context,
        input: UpdateServiceSettingRequest,
    ) -> Result<UpdateServiceSettingResult, Error> {
        let (name, values) = known(&input.setting_id)?;
        if !values.contains(&input.setting_value.as_str()) {
            return Err(validation(format!("The value {} is not valid for {name}.", input.setting_value)));
        }
        let setting = Setting { value: input.setting_value, modified_ms: self.clock.now_ms(), user: user(ctx) };
        self.put_setting(ctx, name, Some(setting)).await?;
        Ok(UpdateServiceSettingResult {})
    }

    pub(crate) async fn reset_service_setting(
        &self,
        ctx: &Context,
        input: ResetServiceSettingRequest,
    ) -> Result<ResetServiceSettingResult, Error> {
        let (name, values) = known(&input.setting_id)?;
        self.put_setting(ctx, name, None).await?;
        Ok(ResetServiceSettingResult { service_setting: Some(shown(ctx, name, values[0], None)) })
    }
}

fn shown(ctx: &Context, name: &str, default: &str, setting: Option<Setting>) -> ServiceSetting {
    let arn = Arn::new("ssm", ctx.region.as_str(), ctx.account.as_str(), format!("servicesetting{name}"));
    let status = if setting.is_some() { "Customized" } else { "Default" };
    let (value, modified_ms, user) = match setting {
        Some(setting) => (setting.value, setting.modified_ms, setting.user),
        None => (default.to_owned(), 0, "System".to_owned()),
    };
    ServiceSetting {
        setting_id: Some(name.to_owned()),
        setting_value: Some(value),
        last_modified_date: Some(Timestamp::from_ms(modified_ms)),
        last_modified_user: Some(user),
        arn: Some(arn.to_string()),
        status: Some(status.to_owned()),
    }
}
