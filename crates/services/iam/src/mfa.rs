//! Virtual devices that make codes, and whose they are.

use crate::answer::{self, time};
use crate::holds::missing as missing_entity;
use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::tags;
use crate::texts::{already_exists, delete_conflict, no_such_entity, not_stored, quota, refuse, validation};
use crate::users::caller_or;
use api::iam::error::invalid_authentication_code_exception;
use api::iam::*;
use contract::Error;
use identity::keys::{self, MFA_DEVICES, USERS};
use identity::records::{MfaDevice, User as UserRecord};
use identity::{entity_name, totp};
use platform::Context;
use store::{Abort, Key, Scan};

impl IamService {
    /// The only answer that ever shows the seed.
    pub(crate) async fn create_virtual_mfa_device(
        &self,
        ctx: &Context,
        input: CreateVirtualMFADeviceRequest,
    ) -> Result<CreateVirtualMFADeviceResponse, Error> {
        let account = ctx.account.as_str();
        let device = &MfaDevice {
            account: account.to_owned(),
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            seed: totp::seed(self.ids()),
            created_ms: self.now_ms(),
            user: None,
            enabled_ms: None,
            last_step: 0,
            tags: tags::checked(input.tags)?,
            name: input.virtual_mfa_device_name,
        };
        let row = &keys::exact(account, &device.name);
        self.store()
            .transact("iam.create_mfa_device", |tx| async move {
                if tx.get(&MFA_DEVICES, row).await?.is_some() {
                    return refuse(already_exists("MFADevice entity at the same path and name already exists."));
                }
                Ok(tx.put(&MFA_DEVICES, row, device)?)
            })
            .await
            .map_err(not_stored)?;
        Ok(CreateVirtualMFADeviceResponse {
            virtual_mfa_device: VirtualMFADevice {
                serial_number: device.serial(),
                base32_string_seed: Some(device.seed.clone().into_bytes().into()),
                tags: (!device.tags.is_empty()).then(|| tags::answered(&device.tags)),
                ..VirtualMFADevice::default()
            },
        })
    }

    pub(crate) async fn delete_virtual_mfa_device(
        &self,
        ctx: &Context,
        input: DeleteVirtualMFADeviceRequest,
    ) -> Result<(), Error> {
        let serial = &input.serial_number;
        let row = &row(ctx.account.as_str(), serial)?;
        self.store()
            .transact("iam.delete_mfa_device", |tx| async move {
                let device = tx.get(&MFA_DEVICES, row).await?.ok_or_else(|| Abort::User(missing(serial)))?;
                if device.user.is_some() {
                    return refuse(delete_conflict("MFA VirtualDevice in use. Must deactivate first."));
                }
                tx.delete(&MFA_DEVICES, row);
                Ok(())
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn enable_mfa_device(&self, ctx: &Context, input: EnableMFADeviceRequest) -> Result<(), Error> {
        let (account, input, now_ms) = (ctx.account.as_str(), &input, self.now_ms());
        let (row, user_row) = (&row(account, &input.serial_number)?, &keys::named(account, &input.user_name));
        self.store()
            .transact("iam.enable_mfa_device", |tx| async move {
                let user = tx.get(&USERS, user_row).await?;
                let mut user = user.ok_or_else(|| Abort::User(missing_entity::<UserRecord>(&input.user_name)))?;
                let device = tx.get(&MFA_DEVICES, row).await?;
                let mut device = device.ok_or_else(|| Abort::User(missing(&input.serial_number)))?;
                if device.user.is_some() {
                    return refuse(already_exists("MFA Device is already in use."));
                }
                if user.mfa.len() >= limits::MFA_PER_USER_MAX {
                    return refuse(quota("MFADevicesPerUser", limits::MFA_PER_USER_MAX));
                }
                let codes = [&input.authentication_code1, &input.authentication_code2];
                device.last_step = proven(&device, now_ms, codes).map_err(Abort::User)?;
                device.user = Some(user.name.clone());
                device.enabled_ms = Some(now_ms);
                user.mfa.push(device.serial());
                tx.put(&MFA_DEVICES, row, &device)?;
                Ok(tx.put(&USERS, user_row, &user)?)
            })
            .await
            .map_err(not_stored)
    }

    pub(crate) async fn deactivate_mfa_device(
        &self,
        ctx: &Context,
        input: DeactivateMFADeviceRequest,
    ) -> Result<(), Error> {
        let (account, serial) = (ctx.account.as_str(), &input.serial_number);
        let name = &caller_or(ctx, input.user_name.as_deref())?;
        let (row, user_row) = (&row(account, serial)?, &keys::named(account, name));
        self.store()
            .transact("iam.deactivate_mfa_device", |tx| async move {
                let user = tx.get(&USERS, user_row).await?;
                let mut user = user.ok_or_else(|| Abort::User(missing_entity::<UserRecord>(name)))?;
                let device = tx.get(&MFA_DEVICES, row).await?.filter(|device| user.mfa.contains(&device.serial()));
                let mut device = device.ok_or_else(|| Abort::User(missing(serial)))?;
                user.mfa.retain(|known| known != serial);
                (device.user, device.enabled_ms) = (None, None);
                tx.put(&MFA_DEVICES, row, &device)?;
                Ok(tx.put(&USERS, user_row, &user)?)
            })
            .await
            .map_err(not_stored)
    }

    /// Two codes in a row show that the device's clock is right.
    pub(crate) async fn resync_mfa_device(&self, ctx: &Context, input: ResyncMFADeviceRequest) -> Result<(), Error> {
        let (account, input, now_ms) = (ctx.account.as_str(), &input, self.now_ms());
        let _: UserRecord = self.found(account, &input.user_name).await?;
        let row = &row(account, &input.serial_number)?;
        self.store()
            .transact("iam.resync_mfa_device", |tx| async move {
                let device = tx.get(&MFA_DEVICES, row).await?;
                let owned = |device: &MfaDevice| {
                    device.user.as_deref().is_some_and(|user| user.eq_ignore_ascii_case(&input.user_name))
                };
                let mut device = device.filter(owned).ok_or_else(|| Abort::User(missing(&input.serial_number)))?;
                let codes = [&input.authentication_code1, &input.authentication_code2];
                device.last_step = proven(&device, now_ms, codes).map_err(Abort::User)?;
                Ok(tx.put(&MFA_DEVICES, row, &device)?)
            })
            .await
            .map_err(not_stored)
    }

    async fn devices(&self, account: &str) -> Result<Vec<MfaDevice>, Error> {
        let rows = self.store().scan(&MFA_DEVICES, &Scan::prefix(&keys::account(account))).await;
        Ok(rows.map_err(Error::internal)?.into_iter().map(|(_, device)| device).collect())
    }

    pub(crate) async fn list_mfa_devices(
        &self,
        ctx: &Context,
        input: ListMFADevicesRequest,
    ) -> Result<ListMFADevicesResponse, Error> {
        let account = ctx.account.as_str();
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let user: UserRecord = self.found(account, &name).await?;
        let mut devices = self.devices(account).await?;
        devices.retain(|device| user.mfa.contains(&device.serial()));
        let Page { items, truncated, marker } =
            page(devices, MfaDevice::serial, input.marker.as_deref(), input.max_items)?;
        let shown = |device: &MfaDevice| MFADevice {
            user_name: user.name.clone(),
            serial_number: device.serial(),
            enable_date: time(device.enabled_ms.unwrap_or(device.created_ms)),
        };
        let mfa_devices = items.iter().map(shown).collect();
        Ok(ListMFADevicesResponse { mfa_devices, is_truncated: Some(truncated), marker })
    }

    pub(crate) async fn get_mfa_device(
        &self,
        ctx: &Context,
        input: GetMFADeviceRequest,
    ) -> Result<GetMFADeviceResponse, Error> {
        let row = row(ctx.account.as_str(), &input.serial_number)?;
        let device = self.store().get(&MFA_DEVICES, &row).await.map_err(Error::internal)?;
        let device =
            device.filter(|device| device.enabled_ms.is_some()).ok_or_else(|| missing(&input.serial_number))?;
        Ok(GetMFADeviceResponse {
            serial_number: device.serial(),
            enable_date: device.enabled_ms.map(time),
            user_name: device.user,
            certifications: None,
        })
    }

    pub(crate) async fn list_virtual_mfa_devices(
        &self,
        ctx: &Context,
        input: ListVirtualMFADevicesRequest,
    ) -> Result<ListVirtualMFADevicesResponse, Error> {
        let account = ctx.account.as_str();
        let mut devices = self.devices(account).await?;
        devices.retain(|device| match input.assignment_status.as_deref() {
            Some("Assigned") => device.user.is_some(),
            Some("Unassigned") => device.user.is_none(),
            _ => true,
        });
        let Page { items, truncated, marker } =
            page(devices, MfaDevice::serial, input.marker.as_deref(), input.max_items)?;
        let mut virtual_mfa_devices = Vec::new();
        for device in &items {
            let user = match &device.user {
                Some(name) => self.store().get(&USERS, &keys::named(account, name)).await.map_err(Error::internal)?,
                None => None,
            };
            virtual_mfa_devices.push(VirtualMFADevice {
                serial_number: device.serial(),
                user: user.as_ref().map(answer::listed_user),
                enable_date: device.enabled_ms.map(time),
                ..VirtualMFADevice::default()
            });
        }
        Ok(ListVirtualMFADevicesResponse { virtual_mfa_devices, is_truncated: Some(truncated), marker })
    }
}

/// The step of the second of two codes that follow one another.
fn proven(device: &MfaDevice, now_ms: i64, codes: [&String; 2]) -> Result<i64, Error> {
    let [first, second] = codes.map(|code| totp::step_of(&device.seed, now_ms, code));
    match (first, second) {
        (Some(first), Some(second)) if second == first + 1 => Ok(second),
        _ => Err(invalid_authentication_code_exception("Authentication code for device is not valid.")),
    }
}

/// The row of a virtual device of the account.
pub(crate) fn row(account: &str, serial: &str) -> Result<Key, Error> {
    match entity_name(serial, "mfa/") {
        Some((owner, name)) if owner == account => Ok(keys::exact(account, &name)),
        Some(_) => Err(missing(serial)),
        None => Err(validation(format!("Invalid Serial Number: {serial}"))),
    }
}

pub(crate) fn missing(serial: &str) -> Error {
    no_such_entity(format!("VirtualMFADevice with serial number {serial} doesn't exist."))
}
