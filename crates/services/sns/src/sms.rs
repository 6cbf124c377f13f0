//! Texts to telephones: settings, the sandbox, numbers that want none. The texts are kept as letters.

use crate::core::Core;
use crate::deliver::mail;
use crate::draft::{Draft, check_bytes};
use crate::error::{bad_parameter, from_read, from_transaction, from_write, invalid_because};
use crate::keys;
use crate::limits;
use crate::names::is_phone_number;
use crate::page::Page;
use crate::records::{Message, Number, SmsSettings};
use api::sns as shape;
use contract::{Error, Map};
use platform::Context;
use store::{Abort, Scan};

const ATTRIBUTES: &[&str] = &[
    "MonthlySpendLimit",
    "DeliveryStatusIAMRole",
    "DeliveryStatusSuccessSamplingRate",
    "DefaultSenderID",
    "DefaultSMSType",
    "UsageReportS3Bucket",
];

fn check_attribute(name: &str, value: &str) -> Result<(), Error> {
    match name {
        "DefaultSMSType" if !matches!(value, "Transactional" | "Promotional") => {
            Err(bad_parameter("DefaultSMSType is invalid"))
        }
        "DeliveryStatusSuccessSamplingRate" if !value.parse::<u8>().is_ok_and(|rate| rate <= 100) => {
            Err(bad_parameter(format!("{name} is invalid")))
        }
        _ if ATTRIBUTES.contains(&name) => Ok(()),
        _ => Err(bad_parameter(format!("{name} is not a valid attribute"))),
    }
}

impl Core {
    /// `Publish` to a telephone.
    pub(crate) async fn publish_sms(
        &self,
        ctx: &Context,
        number: &str,
        input: shape::PublishInput,
    ) -> Result<shape::PublishResponse, Error> {
        if !is_phone_number(number) {
            return Err(invalid_because("PhoneNumber", format!("{number} is not valid to publish to")));
        }
        let message = Draft::from(input).into_message()?;
        check_bytes(&message, limits::MESSAGE_BYTES)?;
        let message =
            Message { id: self.ids.uuid(), at_ms: self.now_ms(), origin: ctx.endpoint.to_string(), ..message };
        if !self.opted_out(ctx.account.as_str(), ctx.region.as_str(), number).await? {
            self.keep(ctx.account.as_str(), mail::sms(number, None, &message)).await?;
        }
        Ok(shape::PublishResponse { message_id: Some(message.id), sequence_number: None })
    }

    pub(crate) async fn opted_out(&self, account: &str, region: &str, number: &str) -> Result<bool, Error> {
        let key = keys::number(account, region, number);
        self.store.get(&keys::OPTED_OUT, &key).await.map(|found| found.is_some()).map_err(from_read)
    }

    pub(crate) async fn sms_set(&self, ctx: &Context, given: Map<String>) -> Result<(), Error> {
        given.iter().try_for_each(|(name, value)| check_attribute(name, value))?;
        let (key, given) = (&keys::region(ctx.account.as_str(), ctx.region.as_str()), &given);
        let done = self.store.write("sns.sms_set", |tx| async move {
            let mut record = tx.get(&keys::SMS, key).await?.unwrap_or_default();
            record.attributes.extend(given.iter().cloned());
            tx.put(&keys::SMS, key, &record)
        });
        done.await.map_err(from_write)
    }

    pub(crate) async fn sms_get(&self, ctx: &Context, names: Option<Vec<String>>) -> Result<Map<String>, Error> {
        let key = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let SmsSettings { mut attributes } =
            self.store.get(&keys::SMS, &key).await.map_err(from_read)?.unwrap_or_default();
        attributes.entry("MonthlySpendLimit".to_owned()).or_insert_with(|| "1".to_owned());
        let wanted = |name: &String| names.as_ref().is_none_or(|names| names.is_empty() || names.contains(name));
        Ok(attributes.into_iter().filter(|(name, _)| wanted(name)).collect())
    }

    pub(crate) async fn sandbox_add(&self, ctx: &Context, number: &str) -> Result<(), Error> {
        if self.opted_out(ctx.account.as_str(), ctx.region.as_str(), number).await? {
            return Err(shape::error::opted_out_exception(
                "The specified phone number has opted out of receiving messages.",
            ));
        }
        let key = &keys::number(ctx.account.as_str(), ctx.region.as_str(), number);
        let all = &keys::region(ctx.account.as_str(), ctx.region.as_str());
        let password = self.ids.text(b"0123456789", 6);
        let record = &Number { at_ms: self.now_ms(), password: Some(password.clone()) };
        let done = self.store.transact("sns.sandbox_add", |tx| async move {
            let known = tx.scan(&keys::SANDBOX, &Scan::prefix(all)).await?;
            if known.iter().filter(|(known, _)| known != key).count() >= limits::SANDBOX_NUMBERS_MAX {
                let text = "You have reached the maximum number of sandbox destination phone numbers.";
                return Err(Abort::User(shape::error::user_error_exception(text)));
            }
            Ok(tx.put(&keys::SANDBOX, key, record)?)
        });
        done.await.map_err(from_transaction)?;
        let text = format!("Your verification code is {password}");
        let message = Message { id: self.ids.uuid(), at_ms: self.now_ms(), text, ..Message::default() };
        self.keep(ctx.account.as_str(), mail::sms(number, None, &message)).await
    }

    pub(crate) async fn sandbox_verify(&self, ctx: &Context, number: &str, password: &str) -> Result<(), Error> {
        let key = &keys::number(ctx.account.as_str(), ctx.region.as_str(), number);
        let done = self.store.transact("sns.sandbox_verify", |tx| async move {
            let Some(mut record) = tx.get(&keys::SANDBOX, key).await? else {
                return Err(Abort::User(no_number()));
            };
            if record.password.as_deref().is_some_and(|known| known != password) {
                let error = Error::client(400, "VerificationException", "The one-time password (OTP) is invalid.");
                return Err(Abort::User(error));
            }
            record.password = None;
            Ok(tx.put(&keys::SANDBOX, key, &record)?)
        });
        done.await.map_err(from_transaction)
    }

    pub(crate) async fn sandbox_delete(&self, ctx: &Context, number: &str) -> Result<(), Error> {
        let key = &keys::number(ctx.account.as_str(), ctx.region.as_str(), number);
        let done = self.store.transact("sns.sandbox_delete", |tx| async move {
            tx.get(&keys::SANDBOX, key).await?.ok_or_else(|| Abort::User(no_number()))?;
            tx.delete(&keys::SANDBOX, key);
            Ok(())
        });
        done.await.map_err(from_transaction)
    }

    pub(crate) async fn sandbox_list(
        &self,
        ctx: &Context,
        input: shape::ListSMSSandboxPhoneNumbersInput,
    ) -> Result<shape::ListSMSSandboxPhoneNumbersResult, Error> {
        let size = input.max_results.and_then(|size| usize::try_from(size).ok()).unwrap_or(limits::PAGE);
        let page = Page::sized(input.next_token.as_deref(), size)?;
        let prefix = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let (rows, next_token) = page.read(&self.store, &keys::SANDBOX, &prefix).await?;
        let one = |(key, row): (store::Key, Number)| shape::SMSSandboxPhoneNumber {
            phone_number: key.text(2),
            status: Some(if row.password.is_some() { "Pending" } else { "Verified" }.to_owned()),
        };
        Ok(shape::ListSMSSandboxPhoneNumbersResult { phone_numbers: rows.into_iter().map(one).collect(), next_token })
    }

    pub(crate) async fn opted_out_list(
        &self,
        ctx: &Context,
        token: Option<&str>,
    ) -> Result<shape::ListPhoneNumbersOptedOutResponse, Error> {
        let page = Page::of(token)?;
        let prefix = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let (rows, next_token) = page.read(&self.store, &keys::OPTED_OUT, &prefix).await?;
        let numbers = rows.into_iter().filter_map(|(key, _)| key.text(2)).collect();
        Ok(shape::ListPhoneNumbersOptedOutResponse { phone_numbers: Some(numbers), next_token })
    }

    /// What a telephone's owner does by answering STOP.
    pub(crate) async fn opt_out(&self, account: &str, region: &str, number: &str) -> Result<(), Error> {
        let (key, record) = (&keys::number(account, region, number), &Number { at_ms: self.now_ms(), password: None });
        let done = self.store.write("sns.opt_out", |tx| async move { tx.put(&keys::OPTED_OUT, key, record) });
        done.await.map_err(from_write)
    }

    pub(crate) async fn opt_in(&self, ctx: &Context, number: &str) -> Result<(), Error> {
        check_number(number)?;
        let key = &keys::number(ctx.account.as_str(), ctx.region.as_str(), number);
        let done = self.store.write("sns.opt_in", |tx| async move {
            tx.delete(&keys::OPTED_OUT, key);
            Ok(())
        });
        done.await.map_err(from_write)
    }
}

fn no_number() -> Error {
    shape::error::resource_not_found_exception("The specified phone number does not exist.")
}

pub(crate) fn check_number(number: &str) -> Result<(), Error> {
    match is_phone_number(number) {
        true => Ok(()),
        false => Err(invalid_because("PhoneNumber", "input incorrectly formatted")),
    }
}
