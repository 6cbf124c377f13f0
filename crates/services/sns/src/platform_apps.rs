//! Mobile platform applications and their endpoints. Pushes are kept as letters.

use crate::core::Core;
use crate::draft::{Draft, check_bytes};
use crate::error::{self, from_read, from_transaction, invalid_because};
use crate::keys;
use crate::limits;
use crate::page::Page;
use crate::records::{Application, Attributes, Endpoint, Message};
use api::sns as shape;
use contract::{Error, Map};
use platform::{Arn, Context};
use store::{Abort, Key, Scan};

const PLATFORMS: &[&str] = &[
    "ADM",
    "APNS",
    "APNS_SANDBOX",
    "APNS_VOIP",
    "APNS_VOIP_SANDBOX",
    "APNS_PASSKIT",
    "APNS_PASSKIT_SANDBOX",
    "BAIDU",
    "GCM",
    "MACOS",
    "MACOS_SANDBOX",
    "MPNS",
    "WNS",
];

/// Attributes that are secrets and never shown.
const SECRETS: &[&str] = &["PlatformCredential"];

/// The key of an application or an endpoint from its ARN.
fn key_of(text: &str, front: &str, parameter: &str) -> Result<Key, Error> {
    let bad = || crate::names::bad_arn(text, parameter);
    let arn: Arn = text.parse().map_err(|_| bad())?;
    let rest = arn.resource.strip_prefix(front).filter(|_| arn.service == "sns").ok_or_else(bad)?;
    let parts = rest.split('/').fold(keys::region(&arn.account, &arn.region), |key, part| key.push(part));
    let wanted = if front == "app/" { 2 } else { 3 };
    if rest.split('/').count() == wanted { Ok(parts) } else { Err(bad()) }
}

fn arn_of(key: &Key, front: &str) -> String {
    let part = |index| key.text(index).unwrap_or_default();
    let names: Vec<String> = (2..key.parts().len()).map(part).collect();
    Arn::new("sns", &part(1), &part(0), format!("{front}{}", names.join("/"))).to_string()
}

fn shown(attributes: &Attributes) -> Map<String> {
    let open = attributes.iter().filter(|(name, _)| !SECRETS.contains(&name.as_str()));
    open.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn set(attributes: &mut Attributes, given: Map<String>) {
    attributes.extend(given);
}

fn check_name(name: &str) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let reason = match () {
        () if name.is_empty() => "cannot be empty",
        () if name.len() > limits::NAME_CHARS_MAX => "must be at most 256 characters long",
        () if !name.bytes().all(plain) => "must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'",
        () => return Ok(()),
    };
    Err(invalid_because(name, reason))
}

/// What a device's attributes may be.
fn check_endpoint(given: &Map<String>) -> Result<(), Error> {
    for (name, value) in given {
        match name.as_str() {
            "Enabled" if !matches!(value.to_ascii_lowercase().as_str(), "true" | "false") => {
                return Err(invalid_because("Attributes", format!("Invalid value for attribute: Enabled: {value}")));
            }
            "CustomUserData" if value.len() > limits::USER_DATA_BYTES_MAX => {
                let text =
                    "Invalid value for attribute: CustomUserData: must be at most 2048 bytes long in UTF-8 encoding";
                return Err(invalid_because("Attributes", text));
            }
            "Enabled" | "Token" | "CustomUserData" => {}
            _ => return Err(invalid_because("Attributes", format!("Invalid attribute name: {name}"))),
        }
    }
    Ok(())
}

impl Core {
    pub(crate) async fn application_create(
        &self,
        ctx: &Context,
        input: shape::CreatePlatformApplicationInput,
    ) -> Result<shape::CreatePlatformApplicationResponse, Error> {
        check_name(&input.name)?;
        if !PLATFORMS.contains(&input.platform.as_str()) {
            return Err(invalid_because("Platform", format!("{} is not supported", input.platform)));
        }
        let key = &keys::region(ctx.account.as_str(), ctx.region.as_str())
            .push(input.platform.as_str())
            .push(input.name.as_str());
        let attributes = &input.attributes;
        let done = self.store.transact("sns.application_create", |tx| async move {
            let mut record =
                tx.get(&keys::APPLICATIONS, key).await?.unwrap_or(Application { attributes: Attributes::new() });
            set(&mut record.attributes, attributes.clone());
            record.attributes.entry("Enabled".to_owned()).or_insert_with(|| "true".to_owned());
            Ok::<_, Abort<Error>>(tx.put(&keys::APPLICATIONS, key, &record)?)
        });
        done.await.map_err(from_transaction)?;
        Ok(shape::CreatePlatformApplicationResponse { platform_application_arn: Some(arn_of(key, "app/")) })
    }

    async fn application(&self, arn: &str) -> Result<(Key, Application), Error> {
        let key = key_of(arn, "app/", "PlatformApplicationArn")?;
        let found = self.store.get(&keys::APPLICATIONS, &key).await.map_err(from_read)?;
        Ok((key, found.ok_or_else(error::no_application)?))
    }

    pub(crate) async fn application_get(&self, arn: &str) -> Result<Map<String>, Error> {
        self.application(arn).await.map(|(_, found)| shown(&found.attributes))
    }

    pub(crate) async fn application_set(&self, arn: &str, given: Map<String>) -> Result<(), Error> {
        let key = &key_of(arn, "app/", "PlatformApplicationArn")?;
        let given = &given;
        let done = self.store.transact("sns.application_set", |tx| async move {
            let found = tx.get(&keys::APPLICATIONS, key).await?;
            let mut record = found.ok_or_else(|| Abort::User(error::no_application()))?;
            set(&mut record.attributes, given.clone());
            Ok(tx.put(&keys::APPLICATIONS, key, &record)?)
        });
        done.await.map_err(from_transaction)
    }

    /// Deletes an application and its endpoints; there need not be one.
    pub(crate) async fn application_delete(&self, arn: &str) -> Result<(), Error> {
        let key = &key_of(arn, "app/", "PlatformApplicationArn")?;
        let done = self.store.transact("sns.application_delete", |tx| async move {
            tx.delete(&keys::APPLICATIONS, key);
            for (endpoint, _) in tx.scan(&keys::ENDPOINTS, &Scan::prefix(key)).await? {
                tx.delete(&keys::ENDPOINTS, &endpoint);
            }
            Ok::<_, Abort<Error>>(())
        });
        done.await.map_err(from_transaction)
    }

    pub(crate) async fn applications_list(
        &self,
        ctx: &Context,
        token: Option<&str>,
    ) -> Result<shape::ListPlatformApplicationsResponse, Error> {
        let page = Page::of(token)?;
        let prefix = keys::region(ctx.account.as_str(), ctx.region.as_str());
        let (rows, next_token) = page.read(&self.store, &keys::APPLICATIONS, &prefix).await?;
        let one = |(key, row): (Key, Application)| shape::PlatformApplication {
            platform_application_arn: Some(arn_of(&key, "app/")),
            attributes: Some(shown(&row.attributes)),
        };
        Ok(shape::ListPlatformApplicationsResponse {
            platform_applications: Some(rows.into_iter().map(one).collect()),
            next_token,
        })
    }

    pub(crate) async fn endpoint_create(
        &self,
        input: shape::CreatePlatformEndpointInput,
    ) -> Result<shape::CreateEndpointResponse, Error> {
        let (application, _) = self.application(&input.platform_application_arn).await?;
        let given = input.attributes.clone().unwrap_or_default();
        check_endpoint(&given)?;
        let mut attributes =
            Attributes::from([("Enabled".to_owned(), "true".to_owned()), ("Token".to_owned(), input.token.clone())]);
        attributes.extend(input.custom_user_data.clone().map(|data| ("CustomUserData".to_owned(), data)));
        set(&mut attributes, given);
        let (new, attributes, token) = (&application.clone().push(self.ids.uuid().as_str()), &attributes, &input.token);
        let application = &application;
        let done = self.store.transact("sns.endpoint_create", |tx| async move {
            let all = tx.scan(&keys::ENDPOINTS, &Scan::prefix(application)).await?;
            let same = all.into_iter().find(|(_, row)| row.attributes.get("Token") == Some(token));
            match same {
                Some((key, row)) if row.attributes == *attributes => Ok(key),
                Some((key, _)) => Err(Abort::User(invalid_because(
                    "Token",
                    format!(
                        "Endpoint {} already exists with the same Token, but different attributes.",
                        arn_of(&key, "endpoint/")
                    ),
                ))),
                None => {
                    tx.put(&keys::ENDPOINTS, new, &Endpoint { attributes: attributes.clone() })?;
                    Ok(new.clone())
                }
            }
        });
        let key = done.await.map_err(from_transaction)?;
        Ok(shape::CreateEndpointResponse { endpoint_arn: Some(arn_of(&key, "endpoint/")) })
    }

    pub(crate) async fn endpoint(&self, arn: &str, parameter: &str) -> Result<Option<Endpoint>, Error> {
        let key = key_of(arn, "endpoint/", parameter)?;
        self.store.get(&keys::ENDPOINTS, &key).await.map_err(from_read)
    }

    pub(crate) async fn endpoint_get(&self, arn: &str) -> Result<Map<String>, Error> {
        let found = self.endpoint(arn, "EndpointArn").await?.ok_or_else(error::no_endpoint)?;
        Ok(shown(&found.attributes))
    }

    pub(crate) async fn endpoint_set(&self, arn: &str, given: Map<String>) -> Result<(), Error> {
        check_endpoint(&given)?;
        let (key, given) = (&key_of(arn, "endpoint/", "EndpointArn")?, &given);
        let done = self.store.transact("sns.endpoint_set", |tx| async move {
            let found = tx.get(&keys::ENDPOINTS, key).await?;
            let mut record = found.ok_or_else(|| Abort::User(error::no_endpoint()))?;
            set(&mut record.attributes, given.clone());
            Ok(tx.put(&keys::ENDPOINTS, key, &record)?)
        });
        done.await.map_err(from_transaction)
    }

    /// There need not be one.
    pub(crate) async fn endpoint_delete(&self, arn: &str) -> Result<(), Error> {
        let key = &key_of(arn, "endpoint/", "EndpointArn")?;
        let done = self.store.write("sns.endpoint_delete", |tx| async move {
            tx.delete(&keys::ENDPOINTS, key);
            Ok(())
        });
        done.await.map_err(error::from_write)
    }

    pub(crate) async fn endpoints_list(
        &self,
        arn: &str,
        token: Option<&str>,
    ) -> Result<shape::ListEndpointsByPlatformApplicationResponse, Error> {
        let (application, _) = self.application(arn).await?;
        let page = Page::of(token)?;
        let (rows, next_token) = page.read(&self.store, &keys::ENDPOINTS, &application).await?;
        let one = |(key, row): (Key, Endpoint)| shape::Endpoint {
            endpoint_arn: Some(arn_of(&key, "endpoint/")),
            attributes: Some(shown(&row.attributes)),
        };
        Ok(shape::ListEndpointsByPlatformApplicationResponse {
            endpoints: Some(rows.into_iter().map(one).collect()),
            next_token,
        })
    }

    /// `Publish` to a device.
    pub(crate) async fn publish_push(
        &self,
        ctx: &Context,
        target: &str,
        input: shape::PublishInput,
    ) -> Result<shape::PublishResponse, Error> {
        let message = Draft { needs_default: false, ..input.into() }.into_message()?;
        check_bytes(&message, limits::MESSAGE_BYTES)?;
        let Some(endpoint) = self.endpoint(target, "TargetArn").await? else {
            return Err(invalid_because("TargetArn", "No endpoint found for the target arn specified"));
        };
        if endpoint.attributes.get("Enabled").is_some_and(|enabled| enabled.eq_ignore_ascii_case("false")) {
            return Err(shape::error::endpoint_disabled_exception("Endpoint is disabled"));
        }
        let message =
            Message { id: self.ids.uuid(), at_ms: self.now_ms(), origin: ctx.endpoint.to_string(), ..message };
        let account = ctx.account.as_str();
        self.keep(account, crate::deliver::mail::push(target, None, &message)).await?;
        Ok(shape::PublishResponse { message_id: Some(message.id), sequence_number: None })
    }
}

/// The platform of a device's ARN, which names its text in a structured message.
pub(crate) fn platform_of(arn: &str) -> &str {
    arn.split('/').nth(1).unwrap_or("application")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_and_keys() {
        let (app, device) =
            ("arn:aws:sns:us-east-1:123456789012:app/GCM/a", "arn:aws:sns:us-east-1:123456789012:endpoint/GCM/a/1");
        assert_eq!(key_of(app, "app/", "X").map(|key| arn_of(&key, "app/")).ok().as_deref(), Some(app));
        assert_eq!(key_of(device, "endpoint/", "X").map(|key| arn_of(&key, "endpoint/")).ok().as_deref(), Some(device));
        assert_eq!(platform_of(device), "GCM");
        assert!(key_of(device, "app/", "X").is_err() && key_of("x", "app/", "X").is_err());
    }
}
