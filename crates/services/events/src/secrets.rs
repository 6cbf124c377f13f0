//! What connections authorize with: a secret of Secrets Manager for each, which EventBridge makes in the connection's account.
//!
//! The secret's text is what AWS writes: the credentials under names of their own, and what is added to requests.

use crate::core::Core;
use crate::limits;
use crate::records::ConnectionRecord;
use crate::work::Work;
use api::secretsmanager::{self as shape, op};
use contract::Error;
use outbox::{New, Outcome};
use platform::{Context, Principal, RequestId};
use serde_json::{Map, Value as Json, json};
use targets::{Code, Failure};

/// Members of the text, and where they are in a connection's parameters.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("BASIC", "username", "/BasicAuthParameters/Username"),
    ("BASIC", "password", "/BasicAuthParameters/Password"),
    ("API_KEY", "api_key_name", "/ApiKeyAuthParameters/ApiKeyName"),
    ("API_KEY", "api_key_value", "/ApiKeyAuthParameters/ApiKeyValue"),
    ("OAUTH_CLIENT_CREDENTIALS", "client_id", "/OAuthParameters/ClientParameters/ClientID"),
    ("OAUTH_CLIENT_CREDENTIALS", "client_secret", "/OAuthParameters/ClientParameters/ClientSecret"),
    ("OAUTH_CLIENT_CREDENTIALS", "authorization_endpoint", "/OAuthParameters/AuthorizationEndpoint"),
    ("OAUTH_CLIENT_CREDENTIALS", "http_method", "/OAuthParameters/HttpMethod"),
    ("OAUTH_CLIENT_CREDENTIALS", "oauth_http_parameters", "/OAuthParameters/OAuthHttpParameters"),
    ("", "invocation_http_parameters", "/InvocationHttpParameters"),
];

/// As AWS names it.
pub(crate) fn secret_name(connection: &str, id: &str) -> String {
    format!("events!connection/{connection}/{id}")
}

fn members(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    MEMBERS.iter().filter(move |(of, ..)| of.is_empty() || *of == kind).map(|(_, name, at)| (*name, *at))
}

/// The secret's text for a connection's parameters.
fn text(kind: &str, parameters: &Json) -> String {
    let member = |(name, at): (&str, &str)| Some((name.to_owned(), parameters.pointer(at)?.clone()));
    Json::Object(members(kind).filter_map(member).collect()).to_string()
}

/// The parameters that a secret's text stands for.
fn parameters(kind: &str, text: &str) -> Json {
    let secret: Json = serde_json::from_str(text).unwrap_or_default();
    let mut parameters = json!({});
    for (name, at) in members(kind) {
        if let Some(value) = secret.get(name).filter(|value| !value.is_null()) {
            put(&mut parameters, at, value.clone());
        }
    }
    parameters
}

fn put(into: &mut Json, at: &str, value: Json) {
    let mut place = into;
    for name in at.split('/').skip(1) {
        if !place.is_object() {
            *place = Json::Object(Map::new());
        }
        place = &mut place[name];
    }
    *place = value;
}

impl Core {
    /// EventBridge's own right to the secrets of its connections, as its service-linked role has it.
    fn as_keeper(&self, ctx: &Context) -> Context {
        let ctx = ctx.acting_as(Principal::root(&ctx.account, ""));
        Context { request_id: RequestId::new(&self.ids.uuid()), source_arn: None, ..ctx }
    }

    /// Makes the secret of a connection; gives its ARN.
    pub(crate) async fn secret_create(
        &self,
        ctx: &Context,
        connection: (&str, &str),
        (kind, parameters): (&str, &Json),
        kms_key: Option<&String>,
    ) -> Result<String, Error> {
        let (name, id) = connection;
        let input = shape::CreateSecretRequest {
            name: secret_name(name, id),
            secret_string: Some(text(kind, parameters)),
            description: Some(format!("Secret for the EventBridge connection {name}")),
            kms_key_id: kms_key.cloned(),
            client_request_token: Some(self.ids.uuid()),
            ..Default::default()
        };
        let made = match self.bus.call::<op::CreateSecret>(self.as_keeper(ctx), input).await {
            Ok(made) => made.arn,
            // An update that a crash ended had made it before.
            Err(error) if error.code == "ResourceExistsException" => {
                self.secret_replace(ctx, &secret_name(name, id), (kind, parameters), kms_key).await?
            }
            Err(error) => return Err(error),
        };
        made.ok_or_else(|| Error::internal("a secret without an ARN"))
    }

    /// Replaces what a connection's secret holds.
    pub(crate) async fn secret_update(
        &self,
        ctx: &Context,
        secret_arn: &str,
        with: (&str, &Json),
        kms_key: Option<&String>,
    ) -> Result<(), Error> {
        self.secret_replace(ctx, secret_arn, with, kms_key).await.map(drop)
    }

    async fn secret_replace(
        &self,
        ctx: &Context,
        secret: &str,
        (kind, parameters): (&str, &Json),
        kms_key: Option<&String>,
    ) -> Result<Option<String>, Error> {
        let input = shape::UpdateSecretRequest {
            secret_id: secret.to_owned(),
            secret_string: Some(text(kind, parameters)),
            kms_key_id: kms_key.cloned(),
            client_request_token: Some(self.ids.uuid()),
            ..Default::default()
        };
        self.bus.call::<op::UpdateSecret>(self.as_keeper(ctx), input).await.map(|answer| answer.arn)
    }

    /// Deletes a connection's secret, by its name or ARN; one that is gone is no fault.
    pub(crate) async fn secret_delete(&self, ctx: &Context, secret: &str) -> Result<(), Error> {
        let input = shape::DeleteSecretRequest {
            secret_id: secret.to_owned(),
            force_delete_without_recovery: Some(true),
            ..Default::default()
        };
        match self.bus.call::<op::DeleteSecret>(self.as_keeper(ctx), input).await {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(()),
        }
    }

    /// As [`Core::secret_delete`], after the call that should have done it. A fault is tried again.
    pub(crate) async fn secret_forget(
        &self,
        account: &str,
        region: &str,
        secret: &str,
    ) -> Result<Outcome<Work>, Error> {
        match self.secret_delete(&self.own_context(account, region), secret).await {
            Err(error) if error.status >= 500 => Err(error),
            Err(error) => {
                tracing::warn!(secret, %error, "the secret of a connection could not be deleted");
                Ok(Outcome::GiveUp)
            }
            Ok(()) => Ok(Outcome::Done),
        }
    }

    /// The item that deletes a secret for certain.
    pub(crate) fn secret_item(&self, ctx: &Context, secret: String) -> New<Work> {
        let (account, region) = (ctx.account.to_string(), ctx.region.to_string());
        New::now(Work::Secret { account, region, secret }).due(self.clock.now_ms() + limits::SECRET_MS)
    }

    /// What a connection authorizes with and adds to requests.
    pub(crate) async fn connection_parameters(
        &self,
        ctx: &Context,
        connection: &ConnectionRecord,
    ) -> Result<Json, Failure> {
        let Some(secret_arn) = &connection.secret_arn else { return Ok(connection.parameters.clone()) };
        let input = shape::GetSecretValueRequest { secret_id: secret_arn.clone(), ..Default::default() };
        let secret = self.bus.call::<op::GetSecretValue>(self.as_keeper(ctx), input).await.map_err(|error| {
            let text = format!("The secret of the connection cannot be read: {error}");
            if error.status >= 500 {
                Failure::passing(Code::NoPermissions, text)
            } else {
                Failure::lasting(Code::NoPermissions, text)
            }
        })?;
        Ok(parameters(&connection.kind, secret.secret_string.as_deref().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: &str, given: &Json, expect: &Json) {
        let written = text(kind, given);
        assert_eq!(serde_json::from_str::<Json>(&written).expect("is JSON"), *expect);
        assert_eq!(parameters(kind, &written), *given);
    }

    #[test]
    fn a_secret_holds_what_its_kind_needs() {
        check(
            "BASIC",
            &json!({"BasicAuthParameters": {"Username": "u", "Password": "p"}}),
            &json!({"username": "u", "password": "p"}),
        );
        let more = json!({"HeaderParameters": [{"Key": "a", "Value": "b"}]});
        check(
            "API_KEY",
            &json!({"ApiKeyAuthParameters": {"ApiKeyName": "n", "ApiKeyValue": "v"}, "InvocationHttpParameters": more}),
            &json!({"api_key_name": "n", "api_key_value": "v", "invocation_http_parameters": more}),
        );
        check(
            "OAUTH_CLIENT_CREDENTIALS",
            &json!({"OAuthParameters": {"ClientParameters": {"ClientID": "i", "ClientSecret": "s"}, "AuthorizationEndpoint": "https://x",
                "HttpMethod": "POST"}}),
            &json!({"client_id": "i", "client_secret": "s", "authorization_endpoint": "https://x", "http_method": "POST"}),
        );
    }
}
